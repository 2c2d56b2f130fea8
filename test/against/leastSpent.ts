/** Times of things that can be done again: load beside them only ever adds, so the least of a few is what each costs. */
import { cpuSpent, cpuSpentAtOnce } from '../bench/run/cpu';

/** All things are done before any is done again, so that a slow spell does not meet one of them alone. */
const ROUNDS = 4;

/** The least milliseconds of processor time of each of `things`; the first round only warms. */
export async function leastSpent<T>(
  things: readonly T[],
  run: (thing: T) => Promise<unknown>,
  before: (thing: T) => Promise<unknown> = async () => {},
): Promise<number[]> {
  const least = things.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, thing] of things.entries()) {
      await before(thing);
      const spent = await cpuSpent(() => run(thing));
      if (round > 0) least[i] = Math.min(least[i] ?? 0, spent);
    }
  return least;
}

/** The same of what answers at once. */
export function leastSpentAtOnce<T>(things: readonly T[], run: (thing: T) => unknown): number[] {
  const least = things.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, thing] of things.entries()) {
      const spent = cpuSpentAtOnce(() => run(thing));
      if (round > 0) least[i] = Math.min(least[i] ?? 0, spent);
    }
  return least;
}
