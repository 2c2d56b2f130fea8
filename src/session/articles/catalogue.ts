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

/** Files as an earlier session has left them. */
export interface SavedCatalogue {
  names(): Iterable<string>;
  get(name: string): KnownFile | undefined;
  /** Those whose path does not end with their name. */
  oddlyNamed(): Iterable<KnownFile>;
}

/** Finds files by name and by path. */
export class Catalogue {
  /** By name; undefined for those of {@link #saved} that nobody has asked for yet. */
  readonly #files = new Map<string, KnownFile | undefined>();
  /** Of files whose path does not end with their name: few, and the others are found by the end of their path. */
  readonly #nameOfOddPath = new Map<string, string>();
  #saved: SavedCatalogue | undefined;

  /** Takes in what an earlier session has left, in place of all that is here. Each file is looked at when it is asked for. */
  restore(saved: SavedCatalogue): void {
    this.#files.clear();
    this.#nameOfOddPath.clear();
    for (const name of saved.names()) this.#files.set(name, undefined);
    this.#saved = saved;
    for (const file of saved.oddlyNamed()) this.set(file);
  }

  /** The file with this name. */
  get(name: string): KnownFile | undefined {
    const known = this.#files.get(name);
    if (known || !this.#files.has(name)) return known;
    const saved = this.#saved?.get(name);
    if (saved) this.#files.set(name, saved);
    return saved;
  }

  /** The name of the file at an absolute path. */
  nameAt(path: string): string | undefined {
    return this.#nameOfOddPath.get(path) ?? endsOf(path).find((end) => this.get(end)?.entry.path === path);
  }

  /** All names. */
  names(): string[] {
    return [...this.#files.keys()];
  }

  /** All files. */
  *files(): Generator<KnownFile> {
    for (const name of this.#files.keys()) {
      const file = this.get(name);
      if (file) yield file;
    }
  }

  /** Keeps a file, in place of the one of the same name. */
  set(file: KnownFile): void {
    const { name, path } = file.entry;
    this.#forgetOddPath(name);
    this.#files.set(name, file);
    if (!endsWithName(file.entry)) this.#nameOfOddPath.set(path, name);
  }

  /** Says that a file must be read again. */
  distrust(name: string): void {
    const file = this.get(name);
    if (file) this.#files.set(name, { ...file, isStale: true });
  }

  /** Forgets a file. */
  delete(name: string): void {
    this.#forgetOddPath(name);
    this.#files.delete(name);
  }

  /** Whether a file is known just as it is listed, and need not be looked at. */
  isCurrent({ name, path, size, modified }: FileEntry): boolean {
    const known = this.get(name);
    if (!known?.isSettled || known.isStale) return false;
    return known.entry.path === path && known.entry.size === size && known.entry.modified === modified;
  }

  #forgetOddPath(name: string): void {
    const path = this.#nameOfOddPath.size > 0 ? this.get(name)?.entry.path : undefined;
    if (path !== undefined && this.#nameOfOddPath.get(path) === name) this.#nameOfOddPath.delete(path);
  }
}

/** Whether the path of a file ends with its name, as nearly all do. */
export function endsWithName({ path, name }: Pick<FileEntry, 'path' | 'name'>): boolean {
  return path.endsWith(`/${name}`);
}

/** What follows each slash of a path. */
function endsOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(index + 1));
}
