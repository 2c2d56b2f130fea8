/** Tells what is wrong with the files of the articles: only what has changed, bit by bit, never in the way of an answer. */
import { addTo } from '../engine/text/groupBy';
import type { DeskPorts } from './desk';

/** What is wrong with a file now: nothing any more, if there are no messages. */
export interface TroubledFile {
  /** Absolute. */
  readonly path: string;
  readonly messages: readonly string[];
}

/** Something wrong with a file; without a path, with the folder as a whole. */
export interface ArticleProblem {
  readonly path: string | undefined;
  readonly message: string;
}

/**
 * So many files are told of at once, and so long before the next: an editor that shows thousands stands still for 150 ms,
 * and one that shows one piece after the other has no time for its garbage but then.
 */
const TOLD = { atOnce: 25, apart: 10 };

/** What is wrong with a folder goes into the log. */
export class ProblemNews {
  readonly #ports: DeskPorts;
  #told: ReadonlyMap<string, readonly string[]> = new Map();
  #last: Promise<void> = Promise.resolve();

  constructor(ports: DeskPorts) {
    this.#ports = ports;
  }

  /** Tells how `problems`, all there are, differ from those before. Settles when it has. */
  tell(problems: readonly ArticleProblem[]): Promise<void> {
    this.#last = this.#last.then(() => this.#tellChanges(problems));
    return this.#last;
  }

  async #tellChanges(problems: readonly ArticleProblem[]): Promise<void> {
    const { log, events, pause } = this.#ports;
    for (const { path, message } of problems) if (path === undefined) log.warn(message);
    const [before, now] = [this.#told, messagesByPath(problems)];
    const paths = new Set([...before.keys(), ...now.keys()]);
    const changed = [...paths].filter((path) => !areEqual(before.get(path), now.get(path)));
    this.#told = now;
    for (let i = 0; i < changed.length; i += TOLD.atOnce) {
      if (i > 0) await pause(TOLD.apart);
      const some = changed.slice(i, i + TOLD.atOnce);
      events.problems(some.map((path) => ({ path, messages: now.get(path) ?? [] })));
    }
  }
}

function messagesByPath(problems: readonly ArticleProblem[]): Map<string, readonly string[]> {
  const byPath = new Map<string, string[]>();
  for (const { path, message } of problems) if (path !== undefined) addTo(byPath, path, message);
  return byPath;
}

function areEqual(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every((message, i) => message === b?.[i]);
}
