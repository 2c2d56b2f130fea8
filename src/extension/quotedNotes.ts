/** Keeps what the notes quote up to date for the articles: open notes tell with each check, closed ones are read here. */
import { CancellationTokenSource, type Disposable, EventEmitter, type Uri, workspace } from 'vscode';
import { hasNoteName } from '../session/fileEndings';
import type { Log } from '../session/ports';
import { Debounce } from './debounce';
import { pathOf } from './paths';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';
import { Store } from './store';

/** How long news is gathered before it is told, in ms. */
const QUIET = 150;

/** Has closed notes read in the background; a new round ends the one before. */
export class QuotedNotes extends Store {
  readonly #log: Log;
  readonly #rounds = new Map<ResearchFolder, CancellationTokenSource>();
  readonly #changedPaths = new Map<ResearchFolder, Set<string>>();
  readonly #debounce = this.add(new Debounce());
  readonly #changed = this.add(new EventEmitter<void>());

  /** Fires when notes quote something else than before. */
  readonly onDidChange = this.#changed.event;

  constructor(research: Research, log: Log) {
    super();
    this.#log = log;
    this.add(research.onDidChange((folder) => this.#readAll(folder)));
    this.add(
      workspace.onDidCloseTextDocument(({ uri }) => {
        const folder = research.folderOf(uri);
        if (folder && hasNoteName(uri.path)) this.fileChanged(uri, folder);
      }),
    );
  }

  /** Follows a folder until it leaves the workspace. */
  attach(folder: ResearchFolder): Disposable {
    const store = new Store();
    store.add(folder.onDidQuote(() => this.#tell()));
    store.add({
      dispose: () => {
        this.#rounds.get(folder)?.cancel();
        this.#rounds.delete(folder);
        this.#changedPaths.delete(folder);
      },
    });
    return store;
  }

  /** A file came, went or changed on disk. Many that change at once are followed together. */
  fileChanged(uri: Uri, folder: ResearchFolder): void {
    const changed = this.#changedPaths.get(folder) ?? new Set();
    this.#changedPaths.set(folder, changed.add(pathOf(uri)));
    this.#debounce.schedule(folder.root, 0, () => this.#follow(folder));
  }

  #follow(folder: ResearchFolder): void {
    const paths = [...(this.#changedPaths.get(folder) ?? [])];
    this.#changedPaths.delete(folder);
    void settle(this.#log, 'Following what notes quote', () => folder.ask('followFiles', paths));
  }

  #readAll(folder: ResearchFolder): void {
    this.#rounds.get(folder)?.cancel();
    const round = new CancellationTokenSource();
    this.#rounds.set(folder, round);
    void settle(this.#log, 'Reading what the notes quote', () =>
      folder.ask('readClosedNotes', undefined, round.token),
    );
  }

  /** Not after each of a thousand notes. */
  #tell(): void {
    if (!this.#debounce.isScheduled('tell'))
      this.#debounce.schedule('tell', QUIET, () => this.#changed.fire());
  }
}
