/**
 * Which documents gather most weight over many words: the words in the order of their weight, heaviest first; once the
 * best documents so far, looked up in all lists left, outweigh what the words to come can give, no new document is taken up,
 * and those that can still be among the best are looked up in the lists left, which are the longest (MaxScore: Turtle and
 * Flood 1995). Sums are kept in an array, so that only what was touched is cleared.
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
    let least: number | undefined;
    let open: readonly number[] = touched;
    sorted.forEach((word, i) => {
      if (least === undefined && lengthOf(word) > touched.length) {
        least = this.#leastAbove(toCome, touched, sorted.slice(i), wanted);
        if (least !== undefined) open = this.#stillOpen(touched, toCome, least).sort((a, b) => a - b);
      }
      if (least === undefined) this.#gather(word, touched);
      else {
        open = this.#stillOpen(open, toCome, least);
        this.#lookUp(word, open);
      }
      toCome -= word.weight;
    });
    const best = this.#best(open, wanted);
    for (let i = 0; i < touched.length; i++) this.#sums[touched[i] ?? 0] = 0;
    return best;
  }

  /** What the best have at least in the end, if that is more than `toCome`, all that the words `left` can give. */
  #leastAbove(
    toCome: number,
    touched: readonly number[],
    left: readonly WeightedLists[],
    wanted: Wanted,
  ): number | undefined {
    const best = this.#best(touched, wanted);
    if (best.length < wanted.limit) return undefined;
    const least = Math.min(...best.map((document) => this.#fullSum(document, left))) - MARGIN;
    return least > toCome ? least : undefined;
  }

  /** Those that may yet have `least`, in their order. */
  #stillOpen(documents: readonly number[], toCome: number, least: number): number[] {
    const sums = this.#sums;
    const open: number[] = [];
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      if ((sums[document] ?? 0) + toCome >= least) open.push(document);
    }
    return open;
  }

  /** What a document has in the end, its words left being `left`. */
  #fullSum(document: number, left: readonly WeightedLists[]): number {
    const gained = left.filter(({ lists }) =>
      lists.some((list) => list[lowerBound(list, document, 0)] === document),
    );
    return gained.reduce((sum, { weight }) => sum + weight, this.#sums[document] ?? 0);
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
  #best(documents: readonly number[], { limit, accept }: Wanted): number[] {
    const best: number[] = [];
    let last: number | undefined; // of a full list
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      if ((last !== undefined && !this.#isBefore(document, last)) || !accept(document)) continue;
      const at = best.findIndex((each) => this.#isBefore(document, each));
      best.splice(at < 0 ? best.length : at, 0, document);
      if (best.length > limit) best.pop();
      if (best.length === limit) last = best[limit - 1];
    }
    return best;
  }

  #isBefore(a: number, b: number): boolean {
    const [x, y] = [this.#sums[a] ?? 0, this.#sums[b] ?? 0];
    return x > y || (x === y && a < b);
  }
}

function lengthOf({ lists }: WeightedLists): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** More than sums of weights in another order may differ by. */
const MARGIN = 1e-9;
