/** One workspace folder under research: its session, kept in step with its settings and its articles. */
import {
  type DiagnosticCollection,
  EventEmitter,
  languages,
  RelativePattern,
  type TextDocument,
  type WorkspaceFolder,
} from 'vscode';
import { ActorCards } from '../session/actorCards';
import { ActorForms } from '../session/actorForms';
import { ActorSearch } from '../session/actorSearch';
import { Cards } from '../session/cards';
import { hasNoteName, listNotes } from '../session/noteFiles';
import type { NoteReport } from '../session/noteReport';
import type { FileEntry } from '../session/ports';
import { QuoteSearch } from '../session/quoteSearch';
import { type NoteText, type Ports, Session } from '../session/session';
import type { Settings } from '../session/settings';
import type { SyncResult } from '../session/syncResult';
import { FolderSettings } from './folderSettings';
import { isGlob, isUnder, pathOf, placeUri } from './paths';
import { settle } from './settle';
import { Store } from './store';

/** How far the articles are read. `missing`: no article folder exists; `empty`: it holds no article. */
export type FolderState =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'missing' | 'empty' | 'ready' };

/** How many articles are read without a word. */
const FEW = 10;

/** Lives as long as its folder is part of the workspace. */
export class ResearchFolder extends Store {
  readonly folder: WorkspaceFolder;
  /** Absolute, with `/`. */
  readonly root: string;
  readonly ports: Ports;
  readonly session: Session;
  readonly cards: Cards;
  readonly actorCards: ActorCards;
  readonly search: QuoteSearch;
  readonly actorSearch: ActorSearch;
  readonly actorForms: ActorForms;
  readonly #settings: FolderSettings;
  readonly #life = new AbortController();
  readonly #changed = this.add(new EventEmitter<void>());
  readonly #progressed = this.add(new EventEmitter<void>());
  #state: FolderState = { kind: 'reading', done: 0, total: 0 };
  #syncing: Promise<void> | undefined;
  #syncWanted = false;

  /** Fires when articles or settings have changed: every earlier answer is stale. */
  readonly onDidChange = this.#changed.event;
  /** Fires when {@link state} has changed. */
  readonly onDidProgress = this.#progressed.event;

  constructor(folder: WorkspaceFolder, ports: Ports, configProblems: DiagnosticCollection) {
    super();
    this.folder = folder;
    this.root = pathOf(folder.uri);
    this.ports = ports;
    this.#settings = this.add(new FolderSettings(folder.uri, ports, configProblems));
    this.session = new Session(ports, this.root, this.#settings.current);
    this.cards = new Cards(this.session.library);
    this.actorCards = new ActorCards(this.session.library, this.cards);
    this.search = new QuoteSearch(this.session.library, this.cards);
    this.actorSearch = new ActorSearch(this.session.library);
    this.actorForms = new ActorForms(this.session.library);
    this.#syncing = this.#start();
  }

  get state(): FolderState {
    return this.#state;
  }

  get settings(): Settings {
    return this.session.settings;
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

  /** Checks a note, never against half-read articles. Rejects only when the folder is gone. */
  async check(note: NoteText): Promise<NoteReport> {
    await this.ready();
    return this.session.check(note, this.#life.signal);
  }

  /** Whether there is anything to check notes against. */
  get hasArticles(): boolean {
    return this.session.library.corpus.size > 0;
  }

  /** Tells that something else which notes rest on has changed, a bibliography say. */
  invalidate(): void {
    this.#changed.fire();
  }

  /** Whether the settings make this document a note. */
  isNote(document: TextDocument): boolean {
    const { notes } = this.settings;
    if (document.languageId !== 'markdown' && !hasNoteName(document.uri.path)) return false;
    if (this.#isArticle(document)) return false;
    return notes.length === 0 || notes.some((place) => this.#covers(place, document));
  }

  /** Every note on disk. Rejects only when the folder is gone. */
  async listNotes(): Promise<FileEntry[]> {
    await this.ready();
    return listNotes(this.ports.files, this.root, this.session, this.#life.signal);
  }

  /** The text of a note that is open. */
  noteText(document: TextDocument): NoteText {
    return { path: pathOf(document.uri), text: document.getText() };
  }

  #isArticle(document: TextDocument): boolean {
    if (this.session.library.articleAt(pathOf(document.uri))) return true;
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
    this.session.configure(this.#settings.current);
    this.add(this.#settings.onDidChange((settings) => this.#configure(settings)));
    this.#syncWanted = true;
    await this.#sync();
  }

  #configure(settings: Settings): void {
    this.session.configure(settings);
    void this.sync();
  }

  async #sync(): Promise<void> {
    await settle(this.ports.log, 'Reading the articles', async () => {
      while (this.#syncWanted && !this.#life.signal.aborted) {
        this.#syncWanted = false;
        const result = await this.session.sync(this.#life.signal, (done, total) => this.#tell(done, total));
        if (!this.#syncWanted) this.#enter({ kind: stateAfter(result) });
      }
    });
    if (this.#state.kind === 'reading') this.#enter({ kind: this.hasArticles ? 'ready' : 'empty' });
    this.#syncing = undefined;
    if (!this.#life.signal.aborted) this.#changed.fire();
  }

  /** A few articles that changed are read before anybody could see it. */
  #tell(done: number, total: number): void {
    if (this.#state.kind === 'reading' || total > FEW) this.#enter({ kind: 'reading', done, total });
  }

  #enter(state: FolderState): void {
    this.#state = state;
    this.#progressed.fire();
  }
}

function stateAfter({
  articles,
  missing,
}: SyncResult): FolderState['kind'] & ('ready' | 'empty' | 'missing') {
  if (articles > 0) return 'ready';
  return missing.length > 0 ? 'missing' : 'empty';
}
