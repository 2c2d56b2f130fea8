/**
 * The stretches of a text richest in a quotation's words. One pass picks out the few words of the text that the quotation
 * has too; windows slide over these alone, each word counting as often as the quotation has it. O(text).
 */

/** Token numbers, half-open. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** The places of a quotation's words in a text, in order. */
interface Hits {
  readonly places: readonly number[];
  readonly words: readonly number[];
}

/**
 * The stretch of `width` words with most weight, which is wide, for what a quotation may have left out; where a text has
 * much the same twice, the more compact passage is the nearer one, so the richest stretch as short as the quotation is
 * given too if it lies elsewhere. None where no word is shared.
 *
 * @param ids the quotation's words, -1 for those that no text has
 */
export function windowsIn(
  words: Uint32Array,
  ids: readonly number[],
  weights: ReadonlyMap<number, number>,
  width: number,
): Window[] {
  const hits = hitsOf(words, ids);
  const around = (size: number) => widened(richestEnd(hits, ids, weights, size), size, words.length);
  const wide = around(width);
  if (!wide) return [];
  const narrow = around(ids.length) ?? wide;
  return narrow.start >= wide.start && narrow.end <= wide.end ? [wide] : [wide, narrow];
}

/** Most words are passed over by their last bits. */
const SIEVE = 1 << 10;

function hitsOf(words: Uint32Array, ids: readonly number[]): Hits {
  const sieve = new Uint8Array(SIEVE);
  for (const id of ids) if (id >= 0) sieve[id & (SIEVE - 1)] = 1;
  const hits = { places: [] as number[], words: [] as number[] };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    if (sieve[word & (SIEVE - 1)] === 0 || !ids.includes(word)) continue;
    hits.places.push(i);
    hits.words.push(word);
  }
  return hits;
}

/** Where the first of the richest stretches of `width` words ends; undefined where none has any weight. */
function richestEnd(
  hits: Hits,
  ids: readonly number[],
  weights: ReadonlyMap<number, number>,
  width: number,
): number | undefined {
  const tally = new Tally(ids, weights);
  let best = 0;
  let bestEnd: number | undefined;
  let oldest = 0;
  const leaveUpTo = (last: number): void => {
    while ((hits.places[oldest] ?? last + 1) <= last) tally.leave(hits.words[oldest++] ?? -1);
  };
  hits.places.forEach((place, i) => {
    leaveUpTo(place - width - 1);
    tally.enter(hits.words[i] ?? -1);
    leaveUpTo(place - width);
    if (tally.sum <= best + ROUNDING) return;
    best = tally.sum;
    bestEnd = place + 1;
  });
  return bestEnd;
}

/** More than sums of weights in another order may differ by. */
const ROUNDING = 1e-9;

/** The weight of the words in a window, none counted more often than the quotation has it. */
class Tally {
  readonly #left = new Map<number, number>();
  readonly #weights: ReadonlyMap<number, number>;
  sum = 0;

  constructor(ids: readonly number[], weights: ReadonlyMap<number, number>) {
    this.#weights = weights;
    for (const id of ids) this.#left.set(id, (this.#left.get(id) ?? 0) + 1);
  }

  enter(word: number): void {
    const left = this.#left.get(word) ?? 0;
    this.#left.set(word, left - 1);
    if (left > 0) this.sum += this.#weights.get(word) ?? 0;
  }

  leave(word: number): void {
    const left = this.#left.get(word) ?? 0;
    this.#left.set(word, left + 1);
    if (left >= 0) this.sum -= this.#weights.get(word) ?? 0;
  }
}

/** The stretch of `width` words up to `end`, widened by half on both sides. */
function widened(end: number | undefined, width: number, length: number): Window | undefined {
  if (end === undefined) return undefined;
  const margin = Math.ceil(width / 2);
  return { start: Math.max(0, end - width - margin), end: Math.min(length, end + margin) };
}
