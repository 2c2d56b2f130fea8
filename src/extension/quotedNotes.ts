/** Keeps what the notes quote up to date for the articles: open notes tell with each check, closed ones are read here. */
import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import { ClosedNotes } from '../session/closedNotes';
import { hasNoteName } from '../session/noteFiles';
import type { Ports } from '../session/session';
import { Debounce } from './debounce';
import { openDocument } from './notes';
import { pathOf } from './paths';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle, yieldTurn } from './settle';
import { Store } from './store';

/** How long news is gathered before it is told, in ms. */
const QUIET = 150;

/** Reads in the background; a new round ends the one before. */
export class QuotedNotes extends Store {
  readonly #research: Research;
  readonly #ports: Ports;
  readonly #rounds = new Map<ResearchFolder, AbortController>();
  readonly #changedPaths = new Map<ResearchFolder, Set<string>>();
  readonly #debounce = this.add(new Debounce());
  readonly #changed = this.add(new EventEmitter<void>());

  /** Fires when a closed note may quote something else. */
  readonly onDidChange = this.#changed.event;

  constructor(research: Research, ports: Ports) {
    super();
    this.#research = research;
    this.#ports = ports;
    this.add(research.onDidChange((folder) => this.#readAll(folder)));
    this.add(
      workspace.onDidCloseTextDocument(({ uri }) => {
        const folder = research.folderOf(uri);
        if (folder && hasNoteName(uri.path)) this.fileChanged(uri, folder);
      }),
    );
  }

  /** When the folder leaves the workspace, nothing more is read of it. */
  attach(folder: ResearchFolder): Disposable {
    return {
      dispose: () => {
        this.#rounds.get(folder)?.abort();
        this.#rounds.delete(folder);
        this.#changedPaths.delete(folder);
      },
    };
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
    const { signal } = this.#rounds.get(folder) ?? new AbortController();
    void settle(this.#ports.log, 'Following what notes quote', async () => {
      const listed = new Set(paths.some(hasNoteName) ? await listedPaths(folder) : []);
      const notes = this.#closedNotes(folder);
      for (const path of paths) {
        if (!(await this.#ports.files.stat(path, signal))) notes.drop(path);
        else if (listed.has(path)) await notes.read(path, signal);
        this.#tell();
        await yieldTurn();
      }
    });
  }

  #readAll(folder: ResearchFolder): void {
    this.#rounds.get(folder)?.abort();
    const round = new AbortController();
    this.#rounds.set(folder, round);
    void settle(this.#ports.log, 'Reading what the notes quote', async () => {
      const paths = await listedPaths(folder);
      round.signal.throwIfAborted();
      await this.#closedNotes(folder).readAll(paths, round.signal, () => this.#tell());
    });
  }

  #closedNotes({ session }: ResearchFolder): ClosedNotes {
    const isOpen = (path: string) => {
      const document = openDocument(Uri.file(path));
      return document !== undefined && this.#research.folderOfNote(document) !== undefined;
    };
    return new ClosedNotes(session, this.#ports, { isOpen, pause: yieldTurn });
  }

  /** Not after each of a thousand notes. */
  #tell(): void {
    if (!this.#debounce.isScheduled('tell'))
      this.#debounce.schedule('tell', QUIET, () => this.#changed.fire());
  }
}

async function listedPaths(folder: ResearchFolder): Promise<string[]> {
  return (await folder.listNotes()).map(({ path }) => path);
}
