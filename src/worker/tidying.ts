/** Gives memory back after very much was read: a heap that has grown for it would else stay as large for hours. */
import { Session } from 'node:inspector';
import type { Log } from '../session/ports';

/** How long nothing must have been read, in ms: until then more may come, and threads that read have ended. */
const QUIET = 4000;

/** Collects the garbage of this thread once it has been quiet for a while. */
export class Tidying {
  readonly #log: Log;
  readonly #quiet: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param quiet in ms */
  constructor(log: Log, quiet = QUIET) {
    this.#log = log;
    this.#quiet = quiet;
  }

  /** Much was read just now. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#collect(), this.#quiet);
    this.#timer.unref();
  }

  /** By the debugger's own command: the flag that exposes the collector is one for the whole editor. */
  #collect(): void {
    const session = new Session();
    session.connect();
    // The command is only on its way when this returns: whoever closed the session now would call it back. And who closes
    // it within the answer never comes out of it again.
    session.post('HeapProfiler.collectGarbage', (error) => {
      if (error) this.#log.warn(`memory was not given back: ${error.message}`);
      setImmediate(() => session.disconnect());
    });
  }
}
