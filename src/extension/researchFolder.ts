/** One workspace folder under research: its session in a thread of its own, kept in step with settings and articles. */
import type { Worker } from 'node:worker_threads';
import {
  type CancellationToken,
  type DiagnosticCollection,
  type Event,
  EventEmitter,
  type TextDocument,
  type WorkspaceFolder,
  window,
} from 'vscode';
import type { TroubledFile } from '../desk/problemNews';
import type { Answered, Asked, QuestionName } from '../desk/questions';
import { hasArticleName, hasNoteName } from '../session/fileEndings';
import { FileRoles } from '../session/fileRoles';
import type { Log } from '../session/ports';
import type { NoteText } from '../session/session';
import type { Settings } from '../session/settings';
import type { SyncResult } from '../session/syncResult';
import { DeskClient } from '../worker/deskClient';
import { LinkClosed } from '../worker/link';
import type { Opening } from '../worker/protocol';
import { ArticleSync, type FolderState } from './articleSync';
import { FolderSettings } from './folderSettings';
import { messageText } from './messageText';
import { globBase, isUnder, pathOf, placeUri } from './paths';
import { Store } from './store';

/** What a research folder needs of the world around it. */
export interface FolderPorts {
  readonly log: Log;
  /** Starts the thread of a session. */
  readonly startThread: (opening: Opening) => Worker;
  /** Absolute folder where what was read is kept for the next time. */
  readonly cache: string | undefined;
}

/** Lives as long as its folder is part of the workspace. */
export class ResearchFolder extends Store {
  readonly folder: WorkspaceFolder;
  /** Absolute, with `/`. */
  readonly root: string;
  readonly ports: FolderPorts;
  readonly #settings: FolderSettings;
  #roles: { readonly settings: Settings; readonly roles: FileRoles };
  readonly #client: DeskClient;
  readonly #sync: ArticleSync;
  readonly #started: Promise<void>;
  #size = 0;
  #isRestored = false;
  readonly #life = new AbortController();
  readonly #changed = this.add(new EventEmitter<void>());
  readonly #quoted = this.add(new EventEmitter<void>());
  readonly #troubled = this.add(new EventEmitter<readonly TroubledFile[]>());
  readonly #restarted = this.add(new EventEmitter<void>());

  /** Fires when articles or settings have changed: every earlier answer is stale. */
  readonly onDidChange = this.#changed.event;
  /** Fires when {@link state} has changed. */
  readonly onDidProgress: Event<void>;
  /** Fires when the notes quote something else than before. */
  readonly onDidQuote = this.#quoted.event;
  /** Fires with what is wrong with files now. */
  readonly onDidFindProblems = this.#troubled.event;
  /** Fires when the session has begun anew: what it has told before is void. */
  readonly onDidRestart = this.#restarted.event;

  constructor(folder: WorkspaceFolder, ports: FolderPorts, configProblems: DiagnosticCollection) {
    super();
    this.folder = folder;
    this.root = pathOf(folder.uri);
    this.ports = ports;
    const readConfig = () => this.#askAgain('config', undefined, this.#life.signal);
    this.#settings = this.add(new FolderSettings(folder.uri, readConfig, configProblems, ports.log));
    this.#roles = { settings: this.settings, roles: new FileRoles(this.root, this.settings) };
    this.#client = this.add(this.#open());
    this.#sync = this.add(new ArticleSync((signal) => this.#syncOnce(signal), ports.log));
    this.onDidProgress = this.#sync.onDidProgress;
    this.add(this.#sync.onDidChange(() => this.#changed.fire()));
    this.#started = this.#start();
  }

  get state(): FolderState {
    return this.#sync.state;
  }

  get settings(): Settings {
    return this.#settings.current;
  }

  /** How many articles there are. */
  get size(): number {
    return this.#size;
  }

  /** Whether there is anything to look up. */
  get hasArticles(): boolean {
    return this.#size > 0;
  }

  /** Whether notes can be judged: not by some of the articles. */
  get canJudge(): boolean {
    return this.hasArticles && this.state.kind !== 'stopped';
  }

  override dispose(): void {
    this.#life.abort();
    super.dispose();
  }

  /** Brings the articles up to what is on disk. Always settles. */
  async sync(): Promise<void> {
    await this.#started;
    await this.#sync.sync();
  }

  /** The same after somebody stopped it, or after its thread ended for good. */
  readAgain(): Promise<void> {
    this.#client.revive();
    return this.sync();
  }

  /** Stops reading articles; what was read stays. */
  stopReading(): void {
    this.#sync.stop();
  }

  /** Settles when questions can be answered, be it by the articles as they were the last time. */
  async ready(): Promise<void> {
    await this.#started;
    await this.#sync.ready();
  }

  /** Settles when all articles are read. */
  async upToDate(): Promise<void> {
    await this.#started;
    await this.#sync.upToDate();
  }

  /**
   * Asks the session, never of half-read articles; once more if its thread died on the way. Rejects when `token` is
   * cancelled or the folder is gone.
   */
  async ask<Q extends QuestionName>(
    name: Q,
    asked: Asked<Q>,
    token?: CancellationToken,
  ): Promise<Answered<Q>> {
    await this.ready();
    return this.#askAgain(name, asked, this.#signalOf(token), () => this.ready());
  }

  /** Tells that something else which notes rest on has changed, a bibliography say. */
  invalidate(): void {
    this.#changed.fire();
  }

  /** Whether the settings let an article lie at this path; whether one does, the session knows. */
  mayHoldArticle(path: string): boolean {
    const { articles } = this.settings;
    const folders = articles.map((place) => pathOf(placeUri(this.folder.uri, globBase(place))));
    if (!hasArticleName(path) || this.roles.isSetApart(path)) return false;
    return folders.some((folder) => isUnder(path, folder));
  }

  /** Whether the settings make this document a note. */
  isNote(document: TextDocument): boolean {
    const isMarkdown = document.languageId === 'markdown' || hasNoteName(document.uri.path);
    return this.roles.roleOf(pathOf(document.uri), isMarkdown) === 'note';
  }

  /** What is a note and what an article, by the settings in force. */
  get roles(): FileRoles {
    if (this.#roles.settings !== this.settings)
      this.#roles = { settings: this.settings, roles: new FileRoles(this.root, this.settings) };
    return this.#roles.roles;
  }

  /** The text of a note or an article as the editor shows it. */
  textOf(document: TextDocument): NoteText {
    return { path: pathOf(document.uri), text: document.getText() };
  }

  #open(): DeskClient {
    const { log, startThread, cache } = this.ports;
    const start = () => startThread({ kind: 'session', root: this.root, settings: this.settings, cache });
    return new DeskClient(start, {
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message, cause) => log.error(message, cause),
      progress: (done, total) => this.#sync.tell(done, total),
      articles: (count) => {
        this.#size = count;
      },
      problems: (files) => this.#troubled.fire(files),
      quoted: () => this.#quoted.fire(),
      restarted: () => {
        this.#size = 0;
        this.#restarted.fire();
        this.#isRestored = false;
        this.#sync.reset();
        void this.#sync.sync();
      },
      gaveUp: (reason) => void this.#tellEnd(reason),
    });
  }

  /** Asks; once more, when another thread is `ready`, if the one that was asked has died. */
  async #askAgain<Q extends QuestionName>(
    name: Q,
    asked: Asked<Q>,
    signal: AbortSignal,
    ready = async () => {},
  ): Promise<Answered<Q>> {
    try {
      return await this.#client.ask(name, asked, signal);
    } catch (error) {
      if (!(error instanceof LinkClosed) || signal.aborted) throw error;
      await ready();
      return this.#client.ask(name, asked, signal);
    }
  }

  async #tellEnd(reason: string): Promise<void> {
    const again = 'Start Again';
    const told = `Verbatim: the reader of ${this.folder.name} has stopped twice (${messageText(reason)}).`;
    if ((await window.showErrorMessage(told, again)) === again) await this.readAgain();
  }

  async #start(): Promise<void> {
    await this.#settings.load();
    this.add(this.#settings.onDidChange(() => void this.sync()));
    void this.#sync.sync();
  }

  /** Settings go with it: whatever is answered after it rests on them. */
  async #syncOnce(signal: AbortSignal): Promise<SyncResult> {
    await this.#client.ask('configure', this.settings, signal);
    if (!this.#isRestored && (await this.#client.ask('restore', undefined, signal))) this.#sync.open();
    this.#isRestored = true;
    return this.#client.ask('sync', undefined, signal);
  }

  #signalOf(token: CancellationToken | undefined): AbortSignal {
    if (!token) return this.#life.signal;
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    if (token.isCancellationRequested) controller.abort();
    return AbortSignal.any([controller.signal, this.#life.signal]);
  }
}
