/** The list of what a cache holds: each file as it was last read, and where its record lies. */
import type { Registry } from '../../engine/actors';
import type { KnownFile } from '../articles/catalogue';
import type { Place } from '../articles/packs';
import { seal, unseal } from './sealed';

/** A file with the place of its article's record, if it holds an article. */
export interface SavedFile {
  readonly file: KnownFile;
  readonly place: Place | undefined;
}

/** All files of a research folder. */
export interface Manifest {
  /** The folder and its settings, as one comparable text. */
  readonly scope: string;
  /** What the articles were read with, but for those marked as stale. */
  readonly registry: Registry;
  /** Names of the packs; the pack of a place is an index into them. */
  readonly packs: readonly string[];
  readonly files: readonly SavedFile[];
}

/** As few letters as may be: there are tens of thousands. */
type Row = readonly [
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
  ...place: readonly [] | readonly [pack: number, offset: number, length: number],
];

interface Written extends Omit<Manifest, 'files'> {
  readonly program: string;
  readonly folders: readonly string[];
  readonly rows: readonly Row[];
}

/** The bytes of a manifest, as this `program` reads it. Files without a hash are left out: they are read anew. */
export function writeManifest({ files, ...rest }: Manifest, program: string): Uint8Array[] {
  const folders = new Map<string, number>();
  const rows = files.flatMap((saved) => rowsOf(saved, folders));
  const written: Written = { ...rest, program, folders: [...folders.keys()], rows };
  return seal(written);
}

/** Reads a manifest; undefined where it is damaged, or of another program or scope. */
export function readManifest(bytes: Uint8Array, program: string, scope: string): Manifest | undefined {
  const written = unseal(bytes) as Partial<Written> | undefined;
  if (written?.program !== program || written.scope !== scope || !written.rows) return undefined;
  const { registry, packs, folders, rows } = written as Written;
  return { scope, registry, packs, files: rows.map((row) => savedOf(row, folders)) };
}

function rowsOf({ file, place }: SavedFile, folders: Map<string, number>): Row[] {
  const { entry, hash, messages, article, isStale, isSettled } = file;
  if (hash === undefined) return [];
  const where = place ? ([place.pack, place.offset, place.length] as const) : ([] as const);
  const flags = (isStale ? 1 : 0) | (isSettled ? 2 : 0);
  const state = [hash, flags, messages.length > 0 ? messages : 0] as const;
  const facts = [article?.title ?? 0, article?.publisher ?? 0, article?.date ?? 0] as const;
  const path = shortPath(entry, folders);
  return [[entry.name, path, entry.size, entry.modified, ...state, ...facts, ...where]];
}

function shortPath({ path, name }: KnownFile['entry'], folders: Map<string, number>): number | string {
  if (!path.endsWith(name)) return path;
  const folder = path.slice(0, path.length - name.length);
  const known = folders.get(folder) ?? folders.size;
  folders.set(folder, known);
  return known;
}

function savedOf(row: Row, folders: readonly string[]): SavedFile {
  const [name, short, size, modified, hash, flags, messages, title, publisher, date, ...where] = row;
  const [pack, offset, length] = where;
  const path = typeof short === 'string' ? short : (folders[short] ?? '') + name;
  const isArticle = pack !== undefined && offset !== undefined && length !== undefined;
  return {
    file: {
      ...{ entry: { path, name, size, modified }, hash, messages: messages === 0 ? NONE : messages },
      ...{
        article: isArticle
          ? { title: given(title), publisher: given(publisher), date: given(date) }
          : undefined,
      },
      ...{ isStale: (flags & 1) !== 0, isSettled: (flags & 2) !== 0 },
    },
    place: isArticle ? { pack, offset, length } : undefined,
  };
}

function given(text: string | 0): string | undefined {
  return text === 0 ? undefined : text;
}

const NONE: readonly string[] = [];
