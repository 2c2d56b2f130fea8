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
  /** What each document holds so far. */
  #held = new Uint32Array(0);
  /** The documents that hold anything. */
  #met = new Uint32Array(0);
  #metCount = 0;
  /** Those of them that may still hold enough. */
  #open = new Uint32Array(0);

  /**
   * The documents that hold at least `least`, which is above 0, of the weight of `words`.
   *
   * @param documents all document numbers are below
   */
  of(words: readonly WeightedList[], least: number, documents: number): Held {
    this.#makeRoom(documents);
    const order = words.map((_, i) => i).sort((a, b) => lengthOf(words[a]) - lengthOf(words[b]));
    const sorted = order.map((i) => words[i] ?? NONE);
    const found = this.#enough(sorted, least);
    const weights = found.map((document) => this.#held[document] ?? 0);
    this.#forget();
    const anchors = (i: number, enough: number) =>
      anchorsOf(found[i] ?? 0, weights[i] ?? 0, sorted, enough).map((place) => order[place] ?? 0);
    return { documents: found, weights, anchors };
  }

  #makeRoom(documents: number): void {
    if (this.#held.length >= documents) return;
    this.#held = new Uint32Array(2 * documents);
    this.#met = new Uint32Array(2 * documents);
    this.#open = new Uint32Array(2 * documents);
  }

  /** The documents that hold enough, sorted. */
  #enough(sorted: readonly WeightedList[], least: number): Uint32Array {
    let left = sorted.reduce((sum, { weight }) => sum + weight, 0);
    let next = 0;
    for (; next < sorted.length && left >= least; left -= sorted[next++]?.weight ?? 0)
      this.#meet(sorted[next] ?? NONE);
    let open = this.#keep(this.#met, this.#metCount, least - left);
    let isSorted = next === 1;
    for (; next < sorted.length && open > 0; next++) {
      const word = sorted[next] ?? NONE;
      left -= word.weight;
      if (word.list.length <= LOOKUP * open) this.#addTo(word);
      else {
        if (!isSorted) this.#open.subarray(0, open).sort();
        isSorted = true;
        this.#lookUp(word, open);
      }
      open = this.#keep(this.#open, open, least - left);
    }
    const found = this.#open.slice(0, open);
    return isSorted ? found : found.sort();
  }

  /** Goes through a list that may bring new documents. */
  #meet({ list, weight }: WeightedList): void {
    const [held, met] = [this.#held, this.#met];
    let count = this.#metCount;
    for (let i = 0; i < list.length; i++) {
      const document = list[i] ?? 0;
      const before = held[document] ?? 0;
      if (before === 0) met[count++] = document;
      held[document] = before + weight;
    }
    this.#metCount = count;
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

  /** Looks the first `count` open documents, which are sorted, up in a list. */
  #lookUp({ list, weight }: WeightedList, count: number): void {
    const [held, open] = [this.#held, this.#open];
    let at = 0;
    for (let i = 0; i < count; i++) {
      const document = open[i] ?? 0;
      at = lowerBound(list, document, at);
      if (list[at] === document) held[document] = (held[document] ?? 0) + weight;
    }
  }

  /** Leaves those of the first `count` of `documents` open that hold at least `least` so far; how many. */
  #keep(documents: Uint32Array, count: number, least: number): number {
    const [held, open] = [this.#held, this.#open];
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const document = documents[i] ?? 0;
      if ((held[document] ?? 0) >= least) open[kept++] = document;
    }
    return kept;
  }

  #forget(): void {
    const [held, met] = [this.#held, this.#met];
    for (let i = 0; i < this.#metCount; i++) held[met[i] ?? 0] = 0;
    this.#metCount = 0;
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
