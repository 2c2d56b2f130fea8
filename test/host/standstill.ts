/** How long the thread of the extension host stands still, and how much of that is its own work. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** In ms. */
export interface Standstill {
  /** The longest that nothing else could begin: work of this thread, or waiting for a core that others use. */
  readonly longest: number;
  /** 99.9 % of delays are shorter. */
  readonly p999: number;
  /** The most processor time that this thread spent without a pause. */
  readonly work: number;
}

/** Resolution of what is measured, in ms: it is up to this much too long. */
export const TICK = 1;

/** Watches this thread during a task. */
export async function standstillDuring(task: () => PromiseLike<unknown>): Promise<Standstill> {
  const histogram = monitorEventLoopDelay({ resolution: TICK });
  const work = watchWork();
  histogram.enable();
  await task();
  histogram.disable();
  return { longest: histogram.max / 1e6, p999: histogram.percentile(99.9) / 1e6, work: work() };
}

/** From now on; what is returned ends it and gives the most. */
function watchWork(): () => number {
  let [most, last] = [0, spent()];
  const timer = setInterval(() => {
    const now = spent();
    most = Math.max(most, now - last);
    last = now;
  }, TICK);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** Processor time of this thread, in ms; the editor's Node has the call, the types of ours do not. */
function spent(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };
  if (!threadCpuUsage)
    throw new Error('the editor is older than it should be: its Node has no threadCpuUsage');
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
}
