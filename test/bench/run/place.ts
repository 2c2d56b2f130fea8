/** Where a run has its files, and how large it is. Plain data, handed from process to process. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trial } from '../../support/archiveQuotations';
import { type CorpusDocument, readArchive } from '../../support/corpora';

/** A folder that lasts as long as the run. */
export interface Place {
  /** Absolute; the articles of disk runs lie in `articles` below it. */
  readonly folder: string;
  /** How many texts the archive is cut down to. */
  readonly documents: number;
}

/** UTF-16 units of the longest text of the archive. */
const LONGEST = 6000;

/** The texts of the archive, spread evenly over all where fewer are asked for; undefined without the corpora. */
export function archiveFor({ documents }: Place): CorpusDocument[] | undefined {
  const all = readArchive(LONGEST);
  const step = Math.max(1, (all?.length ?? 0) / documents);
  return all?.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** Where the cache of the disk runs lies. */
export function cacheOf({ folder }: Place): string {
  return join(folder, 'cache');
}

/** Where quotations of the archive are kept for processes that do not hold its texts. */
export function trialsFile({ folder }: Place): string {
  return join(folder, 'trials.json');
}

/** Whether the archive lies on the disk: it does not where the corpora are missing. */
export function isOnDisk(place: Place): boolean {
  return existsSync(trialsFile(place));
}

/** The quotations in {@link trialsFile}. */
export function trialsIn(place: Place): Record<Trial['kind'], Trial[]> {
  return JSON.parse(readFileSync(trialsFile(place), 'utf8'));
}

/** Millions of bytes of UTF-8. */
export function megabytes(documents: readonly CorpusDocument[]): number {
  return documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
}
