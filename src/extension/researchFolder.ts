/** One workspace folder under research: its session in a thread of its own, kept in step with settings and articles. */
import {
  type CancellationToken,
  type DiagnosticCollection,
  EventEmitter,
  languages,
  RelativePattern,
  type TextDocument,
  type WorkspaceFolder,
} from 'vscode';
import type { Answered, Asked, QuestionName } from '../desk/questions';
import type { ArticleProblem, SyncAnswer } from '../desk/sync';
import { hasNoteName } from '../session/noteNames';
import type { Log } from '../session/ports';
import type { NoteText } from '../session/session';
import type { Settings } from '../session/settings';
import { DeskClient } from '../worker/deskClient';
import { LinkClosed } from '../worker/link';
import { FolderSettings } from './folderSettings';
import { isGlob, isUnder, pathOf, placeUri } from './paths';
import { settle } from './settle';
import { Store } from './store';

/** How far the articles are read. `missing`: no article folder exists; `empty`: it holds no article. */
export type FolderState =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'missing' | 'empty' | 'ready' };

/** What a research folder needs of the world around it. */
export interface FolderPorts {
  readonly log: Log;
  /** Absolute path of the program that a session's thread runs. */
  readonly script: string;
  /** Absolute folder where what was read is kept for the next time. */
  readonly cache: string | undefined;
}

/** How many articles are read without a word. */
const FEW = 10;

/** Lives as long as its folder is part of the workspace. */
export class ResearchFolder extends Store {
  readonly folder: WorkspaceFolder;
  /** Absolute, with `/`. */
  readonly root: string;
  readonly ports: FolderPorts;
  readonly #settings: FolderSettings;
  readonly #client: DeskClient;
  readonly #articles = new Set<string>();
  readonly #life = new AbortController();
  readonly #changed = this.add(new EventEmitter<void>());
  readonly #progressed = this.add(new EventEmitter<void>());
  readonly #quoted = this.add(new EventEmitter<void>());
  #state: FolderState = { kind: 'reading', done: 0, total: 0 };
  #problems: readonly ArticleProblem[] = [];
  #syncing: Promise<void> | undefined;
  #syncWanted = false;

  /** Fires when articles or settings have changed: every earlier answer is stale. */
  readonly onDidChange = this.#changed.event;
  /** Fires when {@link state} has changed. */
  readonly onDidProgress = this.#progressed.event;
  /** Fires when the notes quote something else than before. */
  readonly onDidQuote = this.#quoted.event;

  constructor(folder: WorkspaceFolder, ports: FolderPorts, configProblems: DiagnosticCollection) {
    super();
    this.folder = folder;
    this.root = pathOf(folder.uri);
    this.ports = ports;
    const readConfig = () => this.#client.ask('config', undefined, this.#life.signal);
    this.#settings = this.add(new FolderSettings(folder.uri, readConfig, configProblems, ports.log));
    this.#client = this.add(this.#open());
    this.#syncing = this.#start();
  }

  get state(): FolderState {
    return this.#state;
  }

  get settings(): Settings {
    return this.#settings.current;
  }

  /** What could not be read among the articles. */
  get problems(): readonly ArticleProblem[] {
    return this.#problems;
  }

  /** How many articles there are. */
  get size(): number {
    return this.#articles.size;
  }

  /** Whether there is anything to check notes against. */
  get hasArticles(): boolean {
    return this.#articles.size > 0;
  }

  override dispose(): void {
    this.#life.abort();
    super.dispose();
  }

  /** Brings the articles up to what is on disk. Calls made meanwhile share one more round. Always settles. */
  sync(): Promise<void> {
    this.#syncWanted = true;
    this.#syncing ??= this.#sync();
    return this.#syncing;
  }

  /** Settles when the articles are read. */
  async ready(): Promise<void> {
    while (this.#syncing) await this.#syncing;
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
    const signal = this.#signalOf(token);
    await this.ready();
    try {
      return await this.#client.ask(name, asked, signal);
    } catch (error) {
      if (!(error instanceof LinkClosed) || signal.aborted) throw error;
      await this.ready();
      return this.#client.ask(name, asked, signal);
    }
  }

  /** Tells that something else which notes rest on has changed, a bibliography say. */
  invalidate(): void {
    this.#changed.fire();
  }

  /** Whether an article lies at this path. */
  isArticle(path: string): boolean {
    return this.#articles.has(path);
  }

  /** Whether the settings make this document a note. */
  isNote(document: TextDocument): boolean {
    const { notes } = this.settings;
    if (document.languageId !== 'markdown' && !hasNoteName(document.uri.path)) return false;
    if (this.#liesAmongArticles(document)) return false;
    return notes.length === 0 || notes.some((place) => this.#covers(place, document));
  }

  /** The text of a note or an article as the editor shows it. */
  textOf(document: TextDocument): NoteText {
    return { path: pathOf(document.uri), text: document.getText() };
  }

  #open(): DeskClient {
    const { log, script, cache } = this.ports;
    return new DeskClient(script, () => ({ root: this.root, settings: this.settings, cache }), {
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message, cause) => log.error(message, cause),
      progress: (done, total) => this.#tell(done, total),
      articles: (added, removed) => {
        for (const path of removed) this.#articles.delete(path);
        for (const path of added) this.#articles.add(path);
      },
      quoted: () => this.#quoted.fire(),
      restarted: () => {
        this.#articles.clear();
        void this.sync();
      },
      gaveUp: () => {},
    });
  }

  #liesAmongArticles(document: TextDocument): boolean {
    if (this.isArticle(pathOf(document.uri))) return true;
    return this.settings.articles.some((place) => this.#covers(place, document));
  }

  #covers(place: string, document: TextDocument): boolean {
    if (isUnder(pathOf(document.uri), pathOf(placeUri(this.folder.uri, place)))) return true;
    if (!isGlob(place)) return false;
    const patterns = [place, `${place.replace(/\/$/, '')}/**`];
    return patterns.some(
      (glob) => languages.match({ pattern: new RelativePattern(this.folder, glob) }, document) > 0,
    );
  }

  async #start(): Promise<void> {
    await this.#settings.load();
    this.add(this.#settings.onDidChange(() => void this.sync()));
    this.#syncWanted = true;
    await this.#sync();
  }

  async #sync(): Promise<void> {
    const { log } = this.ports;
    while (this.#syncWanted && !this.#life.signal.aborted) {
      this.#syncWanted = false;
      const result = await settle(log, 'Reading the articles', () => this.#syncOnce());
      if (!result) continue;
      this.#problems = result.problems;
      if (!this.#syncWanted) this.#enter({ kind: stateAfter(result) });
    }
    if (this.#state.kind === 'reading') this.#enter({ kind: this.hasArticles ? 'ready' : 'empty' });
    this.#syncing = undefined;
    if (!this.#life.signal.aborted) this.#changed.fire();
  }

  /** Settings go with it: whatever is answered after it rests on them. */
  async #syncOnce(): Promise<SyncAnswer> {
    const { signal } = this.#life;
    await this.#client.ask('configure', this.settings, signal);
    return this.#client.ask('sync', undefined, signal);
  }

  /** A few articles that changed are read before anybody could see it. */
  #tell(done: number, total: number): void {
    if (this.#state.kind === 'reading' || total > FEW) this.#enter({ kind: 'reading', done, total });
  }

  #enter(state: FolderState): void {
    this.#state = state;
    this.#progressed.fire();
  }

  #signalOf(token: CancellationToken | undefined): AbortSignal {
    if (!token) return this.#life.signal;
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    if (token.isCancellationRequested) controller.abort();
    return AbortSignal.any([controller.signal, this.#life.signal]);
  }
}

function stateAfter({
  articles,
  missing,
}: SyncAnswer): FolderState['kind'] & ('ready' | 'empty' | 'missing') {
  if (articles > 0) return 'ready';
  return missing.length > 0 ? 'missing' : 'empty';
}
