/** Cuts work into batches and keeps a few of them under way. */
import type { FileEntry } from '../ports';

/** Few enough to be told of progress, and cancelled, within a second; enough that handing over costs nothing. */
const MOST_FILES = 32;
const MOST_BYTES = 1 << 18;

/** `files` in order, cut by number and by size. */
export function inBatches(files: readonly FileEntry[]): FileEntry[][] {
  const batches: FileEntry[][] = [];
  let last: FileEntry[] = [];
  let bytes = 0;
  for (const file of files) {
    if (last.length === 0 || last.length === MOST_FILES || bytes >= MOST_BYTES) {
      last = [];
      bytes = 0;
      batches.push(last);
    }
    last.push(file);
    bytes += file.size;
  }
  return batches;
}

/**
 * Starts the jobs in order, at most `parallel` at a time, and yields what they make in the same order. Ends with the
 * first that fails.
 */
export async function* inOrder<T, R>(
  jobs: readonly T[],
  parallel: number,
  start: (job: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for (const job of jobs) {
    const started = start(job);
    started.catch(() => {}); // Whoever waits for it is told; if an earlier one fails, nobody does.
    underWay.push(started);
    const first = underWay.length >= parallel ? underWay.shift() : undefined;
    if (first) yield await first;
  }
  for (const rest of underWay) yield await rest;
}
