/** Processor time: what work costs on any machine, whatever runs beside it. */

/** Milliseconds of processor time, system included, that this process spends on `run` with all its threads. */
export async function cpuSpent(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  return since(start);
}

/** The same for what answers at once: no turn of the event loop is counted. */
export function cpuSpentAtOnce(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
