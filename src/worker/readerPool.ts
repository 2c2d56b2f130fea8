import type { Worker } from 'node:worker_threads';
import type { Registry } from '../engine/actors';
import type { ArticleReader, ReadFile, ReadRequest } from '../session/ports';
import { Link, LinkClosed } from './link';

/** How large a pool is. */
export interface PoolSize {
  readonly threads: number;
  /** How long threads wait for more work before they end, in ms. */
  readonly idle: number;
}

/**
 * Shares batches among threads that start when a second batch comes while the first is read, and end when there is
 * nothing more. What a thread that dies was reading is read on the thread that asks.
 */
export class ReaderPool implements ArticleReader {
  /** One batch is read while the next waits at the same thread. */
  readonly parallel: number;
  readonly #start: () => Worker;
  readonly #own: ArticleReader;
  readonly #size: PoolSize;
  #threads: ReaderThread[] = [];
  #underWay = 0;
  #idling: ReturnType<typeof setTimeout> | undefined;

  constructor(start: () => Worker, own: ArticleReader, size: PoolSize) {
    this.#start = start;
    this.#own = own;
    this.#size = size;
    this.parallel = 2 * size.threads;
  }

  async read(batch: readonly ReadRequest[], registry: Registry, signal?: AbortSignal): Promise<ReadFile[]> {
    clearTimeout(this.#idling);
    const thread = this.#underWay++ > 0 || this.#threads.length > 0 ? this.#freest() : undefined;
    try {
      return await (thread?.read(batch, registry, signal) ?? this.#own.read(batch, registry, signal));
    } catch (error) {
      if (!(error instanceof LinkClosed)) throw error;
      return await this.#own.read(batch, registry, signal);
    } finally {
      if (--this.#underWay === 0) this.#idling = setTimeout(() => this.#end(), this.#size.idle).unref();
    }
  }

  #freest(): ReaderThread {
    this.#threads = this.#threads.filter(({ isAlive }) => isAlive);
    const [best] = this.#threads.toSorted((a, b) => a.load - b.load);
    if (best && (best.load === 0 || this.#threads.length >= this.#size.threads)) return best;
    const fresh = new ReaderThread(this.#start());
    this.#threads.push(fresh);
    return fresh;
  }

  #end(): void {
    for (const thread of this.#threads) thread.end();
    this.#threads = [];
  }
}

/** One thread, and how much it has to do. */
class ReaderThread {
  readonly #worker: Worker;
  readonly #link: Link;
  #registry: Registry | undefined;
  #isAlive = true;
  #load = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#link = new Link(
      worker,
      () => Promise.reject(new Error('a reader asks nothing')),
      () => {},
    );
    worker.on('error', () => {}); // the end of the thread follows
    worker.on('exit', () => {
      this.#isAlive = false;
      this.#link.dispose();
    });
    worker.unref();
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** Batches under way. */
  get load(): number {
    return this.#load;
  }

  /** Rejects with {@link LinkClosed} if the thread ends meanwhile. */
  async read(batch: readonly ReadRequest[], registry: Registry, signal?: AbortSignal): Promise<ReadFile[]> {
    if (this.#registry !== registry) this.#link.tell('registry', registry);
    this.#registry = registry;
    this.#load++;
    this.#worker.ref(); // whoever waits for it keeps the process alive
    try {
      return (await this.#link.ask('read', batch, signal)) as ReadFile[];
    } finally {
      if (--this.#load === 0) this.#worker.unref();
    }
  }

  end(): void {
    void this.#worker.terminate();
  }
}
