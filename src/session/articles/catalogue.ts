/** What is known of every file of the article folders, without its text. */
import type { ArticleMetadata } from '../../engine/article';
import type { FileEntry } from '../ports';

/** What lists and cards say of an article, so that they need not open it. */
export type ArticleFacts = Pick<ArticleMetadata, 'title' | 'publisher' | 'date'>;

/** A file as it was last read. */
export interface KnownFile {
  readonly entry: FileEntry;
  /** The hash of its content; undefined where it could not be opened. */
  readonly hash: string | undefined;
  /** For the user: what is wrong with it. */
  readonly messages: readonly string[];
  /** What its article prints about itself; undefined where it holds none. */
  readonly article: ArticleFacts | undefined;
  /** The registry has changed since, or its record is damaged: it must be read again, whatever its content. */
  readonly isStale: boolean;
  /**
   * It had not just been written when it was listed. Otherwise a second change, within the grain of the disk's clock,
   * would not show: its content must be looked at once more.
   */
  readonly isSettled: boolean;
}

/** Finds files by name and by path. */
export class Catalogue {
  readonly #files = new Map<string, KnownFile>();
  readonly #nameOfPath = new Map<string, string>();

  /** The file with this name. */
  get(name: string): KnownFile | undefined {
    return this.#files.get(name);
  }

  /** The name of the file at an absolute path. */
  nameAt(path: string): string | undefined {
    return this.#nameOfPath.get(path);
  }

  /** All names. */
  names(): string[] {
    return [...this.#files.keys()];
  }

  /** All files. */
  files(): Iterable<KnownFile> {
    return this.#files.values();
  }

  /** Keeps a file, in place of the one of the same name. */
  set(file: KnownFile): void {
    const { name, path } = file.entry;
    const last = this.#files.get(name);
    if (last && last.entry.path !== path) this.#nameOfPath.delete(last.entry.path);
    this.#files.set(name, file);
    this.#nameOfPath.set(path, name);
  }

  /** Says that a file must be read again. */
  distrust(name: string): void {
    const file = this.#files.get(name);
    if (file) this.#files.set(name, { ...file, isStale: true });
  }

  /** Forgets a file. */
  delete(name: string): void {
    const path = this.#files.get(name)?.entry.path;
    this.#files.delete(name);
    if (path !== undefined && this.#nameOfPath.get(path) === name) this.#nameOfPath.delete(path);
  }

  /** Whether a file is known just as it is listed, and need not be looked at. */
  isCurrent({ name, path, size, modified }: FileEntry): boolean {
    const known = this.#files.get(name);
    if (!known?.isSettled || known.isStale) return false;
    return known.entry.path === path && known.entry.size === size && known.entry.modified === modified;
  }
}
