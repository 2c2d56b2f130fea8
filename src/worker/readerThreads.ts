/** Reads articles on other threads, so that every core of the machine has a share of a great many. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ArticleReader } from '../session/ports';
import type { ReaderOpening } from './protocol';
import { ReaderPool } from './readerPool';

/** More threads than this would wait for the one that takes in what they have read. */
const MOST = 4;
/** How long threads wait for more work before they end and give back their memory, in ms. */
const IDLE = 3000;

/** A reader over as many threads as the machine has cores; few files are read by `own`, on the thread that asks. */
export function readerThreads(script: string, own: ArticleReader): ArticleReader {
  const workerData: ReaderOpening = { kind: 'reader' };
  const start = () => new Worker(script, { workerData });
  return new ReaderPool(start, own, { threads: Math.min(MOST, availableParallelism()), idle: IDLE });
}
