/** Ways to look at: too many to try them all, so that each choice meets each choice of every other axis. */
import { pick, randomFrom } from '../random';
import { type Axis, axes, isPossible, plainest, type Way } from './way';

const names = Object.keys(axes) as Axis[];
/** How often the rest is drawn anew for two choices that may exclude each other. */
const DRAWS = 50;

/**
 * Ways in which each two choices on two axes meet at least once, if they can, the rest drawn from `seed`; always the same.
 *
 * @param isWanted what the ways may be; pairs that stand in no such way are left out
 */
export function pairwise(seed: number, isWanted: (way: Way) => boolean = () => true): Way[] {
  const random = randomFrom(seed);
  const met = new Set<string>();
  return pairsOfChoices().flatMap((chosen) => {
    if (met.has(keyOf(chosen))) return [];
    const way = draw(chosen, random, isWanted);
    if (!way) return [];
    for (const key of pairsIn(way)) met.add(key);
    return [way];
  });
}

function pairsOfChoices(): Partial<Way>[] {
  return names.flatMap((first, i) =>
    names
      .slice(i + 1)
      .flatMap((second) =>
        axes[first].flatMap((one) => axes[second].map((two) => ({ [first]: one, [second]: two }))),
      ),
  );
}

function pairsIn(way: Way): string[] {
  return names.flatMap((first, i) =>
    names.slice(i + 1).map((second) => keyOf({ [first]: way[first], [second]: way[second] })),
  );
}

function keyOf(chosen: Partial<Way>): string {
  return JSON.stringify(chosen);
}

/** `count` ways with these choices, the rest drawn from `seed`: fewer where they exclude each other. */
export function waysWith(chosen: Partial<Way>, count: number, seed: number): Way[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }).flatMap(() => draw(chosen, random) ?? []);
}

/** The ways that differ from the plainest in `chosen`, and on one more axis at most; only the possible ones. */
export function waysNear(chosen: Partial<Way>): Way[] {
  const base = { ...plainest, ...chosen };
  const free = names.filter((axis) => chosen[axis] === undefined);
  const others = free.flatMap((axis) => axes[axis].map((choice) => ({ ...base, [axis]: choice })));
  return [base, ...others].filter(isPossible);
}

function draw(
  chosen: Partial<Way>,
  random: () => number,
  isWanted: (way: Way) => boolean = () => true,
): Way | undefined {
  for (let i = 0; i < DRAWS; i++) {
    const drawn = names.map((axis) => [axis, chosen[axis] ?? pick(axes[axis], random) ?? '']);
    const way: Way = { ...plainest, ...Object.fromEntries(drawn) };
    if (isPossible(way) && isWanted(way)) return way;
  }
  return undefined;
}
