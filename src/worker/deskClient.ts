/** A session in another thread, as the editor sees it: questions go there, answers come back. */
import type { Worker } from 'node:worker_threads';
import type { Answered, Asked, QuestionName } from '../desk/questions';
import { Link } from './link';
import type { Told } from './protocol';

/** What a client is told. */
export interface ClientEvents extends Told {
  /** The thread died and another has begun: it knows nothing yet. */
  restarted(): void;
  /** It died again before it had answered anything; nothing more is tried. */
  gaveUp(reason: string): void;
}

/** Asked of a thread before it has done anything. */
const PRELIMINARY: ReadonlySet<QuestionName> = new Set(['config', 'configure', 'restore']);

/** Keeps one thread alive. One that dies is started again, unless it had died before without any answer in between. */
export class DeskClient {
  readonly #startThread: () => Worker;
  readonly #events: ClientEvents;
  #worker: Worker;
  #link: Link;
  #isDisposed = false;
  /** Nothing was answered since the last start. */
  #isUntried = false;
  #hasGivenUp = false;

  /** @param startThread starts the program `worker/main` with an `Opening` */
  constructor(startThread: () => Worker, events: ClientEvents) {
    this.#startThread = startThread;
    this.#events = events;
    [this.#worker, this.#link] = this.#start();
  }

  /**
   * Asks the session. Rejects with the reason of `signal`, with {@link LinkClosed} if the thread dies meanwhile, or with
   * what a bug threw there.
   */
  async ask<Q extends QuestionName>(name: Q, asked: Asked<Q>, signal?: AbortSignal): Promise<Answered<Q>> {
    const answer = await this.#link.ask(name, asked, signal);
    if (!PRELIMINARY.has(name)) this.#isUntried = false;
    return answer as Answered<Q>;
  }

  /** Begins anew after {@link ClientEvents.gaveUp}; nothing while the thread lives. */
  revive(): void {
    if (this.#hasGivenUp) this.#restart();
  }

  /** Ends the thread, at once if it does not end by itself. */
  dispose(): void {
    this.#isDisposed = true;
    this.#link.dispose();
    void this.#worker.terminate();
  }

  #start(): [Worker, Link] {
    const worker = this.#startThread();
    const told = (name: string, what: readonly unknown[]) => this.#told(name, what);
    const link = new Link(
      worker,
      async (name) => Promise.reject(new Error(`nobody answers "${name}"`)),
      told,
    );
    let reason = 'it ended by itself';
    worker.on('error', (error) => {
      reason = error.message;
    });
    worker.on('exit', () => this.#died(link, reason));
    return [worker, link];
  }

  /** First another is started, then what was asked rejects: who asks again asks the new one. */
  #died(link: Link, reason: string): void {
    if (!this.#isDisposed && link === this.#link) {
      this.#events.warn(`The session's thread died: ${reason}`);
      if (this.#isUntried) this.#giveUp(reason);
      else this.#restart();
    }
    link.dispose();
  }

  #restart(): void {
    this.#hasGivenUp = false;
    this.#isUntried = true;
    [this.#worker, this.#link] = this.#start();
    this.#events.restarted();
  }

  #giveUp(reason: string): void {
    this.#hasGivenUp = true;
    this.#events.gaveUp(reason);
  }

  #told(name: string, what: readonly unknown[]): void {
    const listener: unknown = Reflect.get(this.#events, name);
    if (typeof listener === 'function') Reflect.apply(listener, this.#events, what);
  }
}
