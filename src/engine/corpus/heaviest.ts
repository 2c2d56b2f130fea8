/**
 * Which documents gather most weight over many words: the words in the order of their weight, heaviest first; once the
 * best documents so far outweigh what all words to come can give, no new document is taken up, and those that can still
 * be among the best are looked up in the lists left, which are the longest (MaxScore: Turtle and Flood 1995). Sums are
 * kept in an array, so that only what was touched is cleared.
 */
import { lowerBound, type PostingList } from './segment';

/** The lists of a word, sorted and apart from each other, and what a document in one of them gains. */
export interface WeightedLists {
  readonly lists: readonly PostingList[];
  readonly weight: number;
}

/** What is asked of the documents. */
export interface Wanted {
  /** How many there are; all numbers are below. */
  readonly documents: number;
  /** How many are wanted. */
  readonly limit: number;
  readonly accept: (document: number) => boolean;
}

/** Sums weights by document. */
export class Heaviest {
  #sums = new Float64Array(1 << 10);

  /** The documents of most weight that are accepted, heaviest first, then lowest first. */
  of(words: readonly WeightedLists[], wanted: Wanted): number[] {
    if (this.#sums.length < wanted.documents) this.#sums = new Float64Array(2 * wanted.documents);
    const sorted = words.toSorted((a, b) => b.weight - a.weight);
    const touched: number[] = [];
    let toCome = sorted.reduce((sum, { weight }) => sum + weight, 0);
    let open: readonly number[] | undefined;
    for (const word of sorted) {
      open = open ?? this.#stillOpen(touched, toCome, wanted);
      if (open) this.#lookUp(word, open);
      else this.#gather(word, touched);
      toCome -= word.weight;
    }
    const best = this.#best(touched, wanted);
    for (const document of touched) this.#sums[document] = 0;
    return best;
  }

  /** Those that may yet be among the best, sorted, if no document that is untouched may; `toCome` is all that can be gained. */
  #stillOpen(touched: readonly number[], toCome: number, wanted: Wanted): number[] | undefined {
    const last = this.#best(touched, wanted)[wanted.limit - 1];
    const least = (last === undefined ? 0 : (this.#sums[last] ?? 0)) - MARGIN;
    if (least <= toCome) return undefined;
    return touched.filter((document) => (this.#sums[document] ?? 0) + toCome >= least).sort((a, b) => a - b);
  }

  #gather({ lists, weight }: WeightedLists, touched: number[]): void {
    const sums = this.#sums;
    for (const list of lists)
      for (const document of list) {
        if (sums[document] === 0) touched.push(document);
        sums[document] = (sums[document] ?? 0) + weight;
      }
  }

  #lookUp({ lists, weight }: WeightedLists, open: readonly number[]): void {
    for (const list of lists) {
      let at = 0;
      for (const document of open) {
        at = lowerBound(list, document, at);
        if (list[at] === document) this.#sums[document] = (this.#sums[document] ?? 0) + weight;
      }
    }
  }

  /** By insertion into a short list. */
  #best(touched: readonly number[], { limit, accept }: Wanted): number[] {
    const sums = this.#sums;
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
}

/** More than sums of weights in another order may differ by. */
const MARGIN = 1e-9;
