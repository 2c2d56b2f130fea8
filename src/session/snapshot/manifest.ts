/** The list of what a cache holds: each file as it was last read, and where its record lies. */
import type { Registry } from '../../engine/actors';
import { type Row, rowsOf, type SavedFile } from './savedFiles';
import { seal, unseal } from './sealed';

/** What holds for all files of a research folder. */
interface Heading {
  /** The folder and its settings, as one comparable text. */
  readonly scope: string;
  /** What the articles were read with, but for those marked as stale. */
  readonly registry: Registry;
  /** Names of the packs; the pack of a place is an index into them. */
  readonly packs: readonly string[];
}

/** All files of a research folder. */
export interface Manifest extends Heading {
  readonly files: readonly SavedFile[];
}

/** The same as it is written. */
export interface WrittenManifest extends Heading {
  readonly folders: readonly string[];
  readonly rows: readonly Row[];
}

/** The bytes of a manifest, as this `program` reads it. Files without a hash are left out: they are read anew. */
export function writeManifest({ files, ...rest }: Manifest, program: string): Uint8Array[] {
  const folders = new Map<string, number>();
  const rows = files.flatMap((saved) => rowsOf(saved, folders));
  return seal({ ...rest, program, folders: [...folders.keys()], rows });
}

/** Reads a manifest; undefined where it is damaged, or of another program or scope. */
export function readManifest(bytes: Uint8Array, program: string, scope: string): WrittenManifest | undefined {
  const read = unseal(bytes) as (WrittenManifest & { readonly program: string }) | undefined;
  return read?.program === program && read.scope === scope ? read : undefined;
}
