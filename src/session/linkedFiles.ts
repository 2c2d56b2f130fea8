/** The files of a listing that are not only where their path says. */
import { addTo } from '../engine/text/groupBy';
import type { FileEntry } from './ports';

/** Finds the names of files by what they really are; see {@link FileEntry.identity}. */
export class LinkedFiles {
  readonly #names = new Map<string, string[]>();

  constructor(listed: readonly FileEntry[]) {
    for (const { name, identity } of listed) if (identity !== undefined) addTo(this.#names, identity, name);
  }

  /** The names under which a file is listed, other than by its own path. */
  namesOf(identity: string): readonly string[] {
    return this.#names.get(identity) ?? [];
  }

  /** Whether both lead to the same files. */
  equals(those: LinkedFiles): boolean {
    const other = those.#names;
    if (other.size !== this.#names.size) return false;
    return [...this.#names].every(
      ([identity, names]) => names.join('\n') === other.get(identity)?.join('\n'),
    );
  }
}
