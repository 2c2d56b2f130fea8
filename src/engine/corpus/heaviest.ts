/** Which documents gather most weight over many lists: sums in an array that is kept, the best few by insertion. */
import type { PostingList } from './segment';

/** A list, and what a document in it gains. */
export interface WeightedList {
  readonly list: PostingList;
  readonly weight: number;
}

/** Sums weights by document. Kept between questions, so that only what was touched is cleared. */
export class Heaviest {
  #sums = new Float64Array(1 << 10);

  /** The `limit` documents below `documents` of most weight that `accept` takes, heaviest first, then lowest first. */
  of(
    lists: Iterable<WeightedList>,
    documents: number,
    limit: number,
    accept: (document: number) => boolean,
  ): number[] {
    if (this.#sums.length < documents) this.#sums = new Float64Array(2 * documents);
    const sums = this.#sums;
    const touched: number[] = [];
    for (const { list, weight } of lists) {
      for (const document of list) {
        if (sums[document] === 0) touched.push(document);
        sums[document] = (sums[document] ?? 0) + weight;
      }
    }
    const best = bestOf(touched, sums, limit, accept);
    for (const document of touched) sums[document] = 0;
    return best;
  }
}

function bestOf(
  touched: readonly number[],
  sums: Float64Array,
  limit: number,
  accept: (document: number) => boolean,
): number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number): boolean => {
    const [x, y] = [sums[a] ?? 0, sums[b] ?? 0];
    return x > y || (x === y && a < b);
  };
  for (const document of touched) {
    const last = best[limit - 1];
    if (last !== undefined && !isBefore(document, last)) continue;
    if (!accept(document)) continue;
    const at = best.findIndex((each) => isBefore(document, each));
    best.splice(at < 0 ? best.length : at, 0, document);
    best.length = Math.min(best.length, limit);
  }
  return best;
}
