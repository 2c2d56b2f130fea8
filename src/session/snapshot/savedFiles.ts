/** Files as a manifest lists them: a row each, unpacked when somebody asks for it. There are tens of thousands. */
import { endsWithName, type KnownFile, type SavedCatalogue } from '../articles/catalogue';
import type { Place } from '../articles/packs';

/** A file with the place of its article's record, if it holds an article. */
export interface SavedFile {
  readonly file: KnownFile;
  readonly place: Place | undefined;
}

/** An article as it was saved. */
export interface SavedArticle {
  readonly name: string;
  readonly place: Place;
}

/** As few letters as may be. */
export type Row = readonly [
  name: string,
  /** What goes before the name in its path, as an index into the folders; else the whole path. */
  path: number | string,
  size: number,
  modified: number,
  hash: string,
  /** Bit 0: stale, bit 1: settled. */
  flags: number,
  messages: readonly string[] | 0,
  title: string | 0,
  publisher: string | 0,
  date: string | 0,
  place: readonly [pack: number, offset: number, length: number] | 0,
];

const STALE = 1;
const SETTLED = 2;

/** The row of a file in a list of one; none where it has no hash. `folders` numbers folders from 0, and grows. */
export function rowsOf({ file, place }: SavedFile, folders: Map<string, number>): Row[] {
  const { entry, hash, messages, article, isStale, isSettled } = file;
  if (hash === undefined) return [];
  const flags = (isStale ? STALE : 0) | (isSettled ? SETTLED : 0);
  const state = [hash, flags, messages.length > 0 ? messages : 0] as const;
  const facts = [article?.title ?? 0, article?.publisher ?? 0, article?.date ?? 0] as const;
  const where = place ? ([place.pack, place.offset, place.length] as const) : 0;
  return [[entry.name, shortPath(entry, folders), entry.size, entry.modified, ...state, ...facts, where]];
}

function shortPath(entry: KnownFile['entry'], folders: Map<string, number>): number | string {
  const { path, name } = entry;
  if (!endsWithName(entry)) return path;
  const folder = path.slice(0, path.length - name.length);
  const known = folders.get(folder) ?? folders.size;
  folders.set(folder, known);
  return known;
}

/** The files of a manifest. An article whose pack is not there is none of them: it has to be read again. */
export class SavedFiles implements SavedCatalogue {
  readonly #rows: Map<string, Row>;
  readonly #folders: readonly string[];
  readonly #packs: readonly (number | undefined)[];

  /** @param packs the numbers under which the manifest's packs are open; undefined for those that are not there */
  constructor(rows: readonly Row[], folders: readonly string[], packs: readonly (number | undefined)[]) {
    const there = rows.filter((row) => row[10] === 0 || packs[row[10][0]] !== undefined);
    this.#rows = new Map(there.map((row) => [row[0], row]));
    this.#folders = folders;
    this.#packs = packs;
  }

  get size(): number {
    return this.#rows.size;
  }

  names(): Iterable<string> {
    return this.#rows.keys();
  }

  get(name: string): KnownFile | undefined {
    const row = this.#rows.get(name);
    return row && this.#unpacked(row);
  }

  *oddlyNamed(): Generator<KnownFile> {
    for (const row of this.#rows.values()) if (typeof row[1] === 'string') yield this.#unpacked(row);
  }

  /** The hash of the content of an article; undefined where the file holds none. */
  hashOf(name: string): string | undefined {
    const row = this.#rows.get(name);
    return row && row[10] !== 0 ? row[4] : undefined;
  }

  /** Those that hold an article. */
  *articles(): Generator<SavedArticle> {
    for (const row of this.#rows.values()) {
      const place = row[10] === 0 ? undefined : this.#placeOf(...row[10]);
      if (place) yield { name: row[0], place };
    }
  }

  #unpacked([name, short, size, modified, hash, flags, messages, ...facts]: Row): KnownFile {
    const path = typeof short === 'string' ? short : (this.#folders[short] ?? '') + name;
    const [title, publisher, date, place] = facts;
    return {
      ...{ entry: { path, name, size, modified }, hash, messages: messages === 0 ? NONE : messages },
      article:
        place === 0
          ? undefined
          : { title: title || undefined, publisher: publisher || undefined, date: date || undefined },
      ...{ isStale: (flags & STALE) !== 0, isSettled: (flags & SETTLED) !== 0 },
    };
  }

  #placeOf(saved: number, offset: number, length: number): Place | undefined {
    const pack = this.#packs[saved];
    return pack === undefined ? undefined : { pack, offset, length };
  }
}

const NONE: readonly string[] = [];
