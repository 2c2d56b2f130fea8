/** How often each of some numbers was counted. There are tens of thousands of tallies, most of them of one number. */

/** Pairs in one list: a number, how often it was counted, the next number … */
export type Tally = readonly number[];

/** The sum of tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const [only] = tallies;
  if (only && tallies.length === 1) return only;
  const counter = new Counter();
  for (const tally of tallies) for (const [number, times] of pairsOf(tally)) counter.add(number, times);
  return counter.tally();
}

/** The pairs of a tally. */
export function pairsOf(tally: Tally): [number: number, times: number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i + 1 < tally.length; i += 2) pairs.push([tally[i] ?? 0, tally[i + 1] ?? 0]);
  return pairs;
}

/** The number counted most; of equals `isBetter` tells whether the first is to be taken. `undefined` for none. */
export function mostOf(tally: Tally, isBetter: (a: number, b: number) => boolean): number | undefined {
  if (tally.length === 2) return tally[0];
  let best: number | undefined;
  let most = 0;
  for (let i = 0; i + 1 < tally.length; i += 2) {
    const number = tally[i] ?? 0;
    const times = tally[i + 1] ?? 0;
    if (best !== undefined && (times < most || (times === most && !isBetter(number, best)))) continue;
    best = number;
    most = times;
  }
  return best;
}

/** Counts; a map is made for the second number only. */
export class Counter {
  #first = 0;
  #times = 0;
  #others: Map<number, number> | undefined;

  add(number: number, times = 1): void {
    if (this.#times === 0) this.#first = number;
    if (number === this.#first) this.#times += times;
    else {
      this.#others ??= new Map();
      this.#others.set(number, (this.#others.get(number) ?? 0) + times);
    }
  }

  /** No longer than it need be: a list that has grown has room to spare. */
  tally(): Tally {
    if (this.#times === 0) return NOTHING;
    const first = [this.#first, this.#times];
    return this.#others ? first.concat(...this.#others) : first;
  }
}

/** Nothing counted; held once. */
export const NOTHING: Tally = [];
