/** Times, and what is said of many of them. */

/** Milliseconds that `run` takes, by the clock. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The least figure that the given share (0 to 1) of all does not exceed; NaN of none. */
export function atShare(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle one; NaN of none. */
export function median(figures: readonly number[]): number {
  return atShare(figures, 0.5);
}
