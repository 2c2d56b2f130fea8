/** Gives memory back after very much was read: a heap that has grown for it would else stay as large for hours. */
import { Session } from 'node:inspector';
import type { Log } from '../session/ports';

/** How long nothing must have been read, in ms: until then more may come, and threads that read have ended. */
const QUIET = 4000;

/** Collects the garbage of this thread once it has been quiet for a while. */
export class Tidying {
  readonly #log: Log;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  /** Much was read just now. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#collect(), QUIET);
    this.#timer.unref();
  }

  /** By the debugger's own command: the flag that exposes the collector is one for the whole editor. */
  #collect(): void {
    const session = new Session();
    try {
      session.connect();
      session.post('HeapProfiler.collectGarbage');
    } catch (error) {
      this.#log.warn(`memory was not given back: ${error instanceof Error ? error.message : error}`);
    } finally {
      session.disconnect();
    }
  }
}
