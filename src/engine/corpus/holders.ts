/**
 * Which documents hold at least so much of the weight of some words.
 *
 * The words' lists are gone through from the shortest on, and what each document holds is added up in an array. Once the
 * lists left weigh less than is asked for, a document that is in none of those before cannot hold enough (the pigeonhole
 * principle), so that the longest lists bring no new ones; and whenever a list is done, documents that cannot make up what
 * they lack are given up. For the few that are left, a list that is much longer is not gone through: they are looked up in
 * it by galloping search (Bentley and Yao 1976). This is how DivideSkip (Li, Lu and Lu 2008) treats long lists, with counts
 * in an array in place of a heap. Nothing is left out: a document that holds enough is found.
 *
 * With n words of weight 1 and n − k asked for, these are the documents that lack at most k of the words; with n asked
 * for, those that hold all. Cost: the lists that weigh all but what is asked for, and of the others, which are longer, what
 * it takes to look up the documents left.
 */
import { lowerBound, type PostingList } from './segment';

/** The documents that hold a word, and what it weighs: a whole number above 0. */
export interface WeightedList {
  readonly list: PostingList;
  readonly weight: number;
}

/** Documents that hold enough, and what the words weigh that each holds: parallel arrays, sorted by document. */
export interface Held {
  readonly documents: Uint32Array;
  readonly weights: Uint32Array;
  /**
   * Some of the words that the document at `i` holds, by their index: those with the shortest lists, as many as it takes for
   * the others that it holds to weigh less than `least`. Whatever part of it holds so much holds one of these (the
   * pigeonhole principle again).
   */
  anchors(i: number, least: number): number[];
}

/** A list so many times as long as there are documents to look up costs more to go through. */
const LOOKUP = 8;

/** Adds up weights by document. What it writes down for a question is cleared after it. */
export class Holders {
  #held = new Uint32Array(0);
  #met = new Uint32Array(0);

  /**
   * The documents that hold at least `least`, which is above 0, of the weight of `words`.
   *
   * @param documents all document numbers are below
   */
  of(words: readonly WeightedList[], least: number, documents: number): Held {
    if (this.#held.length < documents) {
      this.#held = new Uint32Array(2 * documents);
      this.#met = new Uint32Array(2 * documents);
    }
    const order = words.map((_, i) => i).sort((a, b) => lengthOf(words[a]) - lengthOf(words[b]));
    const sorted = order.flatMap((i) => words[i] ?? []);
    const { open, met } = this.#enough(sorted, least);
    const found = open.slice(); // it may be part of what is written over next time
    const weights = found.map((document) => this.#held[document] ?? 0);
    this.#forget(met);
    const anchors = (i: number, enough: number) =>
      anchorsOf(found[i] ?? 0, weights[i] ?? 0, sorted, enough).map((place) => order[place] ?? 0);
    return { documents: found, weights, anchors };
  }

  /** The documents that hold enough, sorted, and all for which something is written down. */
  #enough(sorted: readonly WeightedList[], least: number): { open: Uint32Array; met: Uint32Array } {
    let left = sorted.reduce((sum, { weight }) => sum + weight, 0);
    let [next, count] = [0, 0];
    for (; next < sorted.length && left >= least; left -= sorted[next++]?.weight ?? 0)
      count = this.#meet(sorted[next] ?? NONE, count);
    const met = this.#met.subarray(0, count);
    let open = this.#those(met, least - left);
    let isSorted = next === 1;
    for (; next < sorted.length && open.length > 0; next++) {
      const word = sorted[next] ?? NONE;
      if (word.list.length <= LOOKUP * open.length) this.#addTo(word);
      else {
        if (!isSorted) open.sort();
        isSorted = true;
        this.#lookUp(word, open);
      }
      left -= word.weight;
      open = this.#those(open, least - left);
    }
    return { open: isSorted ? open : open.sort(), met };
  }

  /** Goes through a list that may bring new documents; `count` are known, and how many then. */
  #meet({ list, weight }: WeightedList, count: number): number {
    const [held, met] = [this.#held, this.#met];
    for (let i = 0; i < list.length; i++) {
      const document = list[i] ?? 0;
      const before = held[document] ?? 0;
      if (before === 0) met[count++] = document;
      held[document] = before + weight;
    }
    return count;
  }

  /** Goes through a list that brings none. */
  #addTo({ list, weight }: WeightedList): void {
    const held = this.#held;
    for (let i = 0; i < list.length; i++) {
      const document = list[i] ?? 0;
      const before = held[document] ?? 0;
      if (before > 0) held[document] = before + weight;
    }
  }

  #lookUp({ list, weight }: WeightedList, sorted: Uint32Array): void {
    const held = this.#held;
    let at = 0;
    for (let i = 0; i < sorted.length; i++) {
      const document = sorted[i] ?? 0;
      at = lowerBound(list, document, at);
      if (list[at] === document) held[document] = (held[document] ?? 0) + weight;
    }
  }

  #forget(met: Uint32Array): void {
    const held = this.#held;
    for (let i = 0; i < met.length; i++) held[met[i] ?? 0] = 0;
  }

  /** Those of `documents` that hold at least `least` so far; all have something. */
  #those(documents: Uint32Array, least: number): Uint32Array {
    if (least <= 1) return documents;
    const held = this.#held;
    const open = new Uint32Array(documents.length);
    let count = 0;
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      if ((held[document] ?? 0) >= least) open[count++] = document;
    }
    return open.subarray(0, count);
  }
}

function lengthOf(word: WeightedList | undefined): number {
  return word?.list.length ?? 0;
}

const NONE: WeightedList = { list: new Uint32Array(0), weight: 0 };

/** The {@link Held.anchors} of a document that holds `held`, by their place in `sorted`. */
function anchorsOf(document: number, held: number, sorted: readonly WeightedList[], least: number): number[] {
  const anchors: number[] = [];
  for (let i = 0; i < sorted.length && held >= least; i++) {
    const { list, weight } = sorted[i] ?? NONE;
    if (list[lowerBound(list, document, 0)] !== document) continue;
    anchors.push(i);
    held -= weight;
  }
  return anchors;
}
