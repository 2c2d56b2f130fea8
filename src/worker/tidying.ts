/** Gives memory back after much was read or asked: a heap that has grown for it would else stay as large for hours. */
import { Session } from 'node:inspector';
import { getHeapStatistics } from 'node:v8';
import type { Log } from '../session/ports';

/** When it is worth the trouble. */
export interface TidyingTerms {
  /** How long nothing must have been asked, in ms: until then more may come, and threads that read have ended. */
  readonly quiet: number;
  /** By how much this thread must have grown since it was last tidied, in bytes. */
  readonly worth: number;
}

/** A collection takes 0.2 s of the thread for the heap of 40,000 articles. */
const TERMS: TidyingTerms = { quiet: 4000, worth: 64e6 };

/** Collects the garbage of this thread once it has been quiet for a while. */
export class Tidying {
  readonly #log: Log;
  readonly #terms: TidyingTerms;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay = 0;
  #tidied = held();

  constructor(log: Log, terms = TERMS) {
    this.#log = log;
    this.#terms = terms;
  }

  /** Does what was asked; once nothing has been asked for a while, tidies up after it. */
  async after<T>(work: () => Promise<T>): Promise<T> {
    this.#underWay++;
    clearTimeout(this.#timer);
    try {
      return await work();
    } finally {
      if (--this.#underWay === 0) this.#timer = setTimeout(() => this.#tidy(), this.#terms.quiet).unref();
    }
  }

  #tidy(): void {
    if (held() - this.#tidied >= this.#terms.worth) this.#collect();
  }

  /** By the debugger's own command: the flag that exposes the collector is one for the whole editor. */
  #collect(): void {
    const session = new Session();
    session.connect();
    // The command is only on its way when this returns: whoever closed the session now would call it back. And who closes
    // it within the answer never comes out of it again.
    session.post('HeapProfiler.collectGarbage', (error) => {
      if (error) this.#log.warn(`memory was not given back: ${error.message}`);
      this.#tidied = held();
      setImmediate(() => session.disconnect());
    });
  }
}

/** What this thread holds, in bytes, garbage among it. */
function held(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}
