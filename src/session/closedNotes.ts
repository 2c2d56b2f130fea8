/** Reads the notes that nobody has open, so that an article knows what they quote of it. */
import { readNoteFile } from './noteFiles';
import type { Ports, Session } from './session';

/** What reading in the background must know of the world around it. */
export interface Background {
  /** Open notes are checked as they are typed; their file on disk says less. */
  readonly isOpen: (path: string) => boolean;
  /** Lets everything else have its turn. */
  readonly pause: () => Promise<void>;
}

/** Feeds {@link Session.quoted} from the disk. One note at a time. */
export class ClosedNotes {
  readonly #session: Session;
  readonly #ports: Ports;
  readonly #background: Background;

  constructor(session: Session, ports: Ports, background: Background) {
    this.#session = session;
    this.#ports = ports;
    this.#background = background;
  }

  /**
   * Reads all of `paths`, and forgets every other note that is not open. Tells `read` after each note. Rejects only
   * with the reason of `signal`.
   */
  async readAll(paths: readonly string[], signal: AbortSignal, read: () => void = () => {}): Promise<void> {
    const listed = new Set(paths);
    this.#dropWhere((path) => !listed.has(path));
    for (const path of paths) {
      await this.read(path, signal);
      read();
      await this.#background.pause();
      signal.throwIfAborted();
    }
  }

  /** Reads one note again, unless it is open; one that is gone or cannot be read quotes nothing. */
  async read(path: string, signal: AbortSignal): Promise<void> {
    if (this.#background.isOpen(path)) return;
    const { note, problems } = await readNoteFile(this.#ports.files, path, signal);
    if (this.#background.isOpen(path)) return;
    if (note) await this.#session.glance(note, signal);
    else this.#session.drop(path);
    for (const problem of problems) this.#ports.log.warn(problem);
  }

  /** A file or a folder was deleted. */
  drop(deleted: string): void {
    this.#dropWhere((path) => path === deleted || path.startsWith(`${deleted}/`));
  }

  #dropWhere(isGone: (path: string) => boolean): void {
    for (const path of this.#session.quoted.notes)
      if (isGone(path) && !this.#background.isOpen(path)) this.#session.drop(path);
  }
}
