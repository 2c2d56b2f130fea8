/** Steps of a run, each in a process of its own: what one leaves in memory does not slow or swell another. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Place } from './place';
import type { Row } from './row';

/** What a child is told. */
interface Told {
  readonly step: string;
  readonly place: Place;
}

/** Measures something. */
export type Step = (place: Place) => Promise<readonly Row[]> | readonly Row[];

/**
 * Runs a step in another process; `heap` is in megabytes, Node's own choice without it.
 *
 * @param script what the process runs, absolute; this same script unless told otherwise
 */
export async function runInChild(
  step: string,
  place: Place,
  heap: number | undefined,
  script = process.argv[1] ?? '',
): Promise<Row[]> {
  const execArgv = heap === undefined ? [] : [`--max-old-space-size=${heap}`];
  const child = fork(script, { execArgv });
  let rows: Row[] | undefined;
  child.on('message', (message) => {
    rows = message as Row[];
  });
  child.send({ step, place } satisfies Told);
  const [status] = await once(child, 'exit');
  if (!rows || status !== 0) throw new Error(`"${step}" did not finish (status ${status})`);
  return rows;
}

/** The other side: does what it is told and ends. */
export async function serveSteps(steps: Readonly<Record<string, Step>>): Promise<void> {
  const [{ step, place }]: [Told] = (await once(process, 'message')) as [Told];
  const rows = (await steps[step]?.(place)) ?? [];
  process.send?.(rows, () => process.exit(0));
}
