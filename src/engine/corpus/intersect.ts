/**
 * Which documents hold all words of a list, or all but a few.
 *
 * All: the rarest word's documents, looked up in the other lists by galloping search (Bentley and Yao 1976).
 *
 * All but k of n words: a document that holds n − k of them holds one of any k + 1. So the union of the k + 1 rarest
 * words' lists, sorted together, holds every such document (the pigeonhole principle) as often as these lists do, and each
 * is looked up in the other lists until it misses more than k. Nothing is left out: a passage that differs from a quotation of n different words in at
 * most k of them lies in a document that is found. Cost: the k + 1 shortest lists, times the words, times the logarithm
 * of the longer lists.
 */
import { lowerBound, type PostingList } from './segment';

/** A document and how many of the words it does not hold. */
export interface PartialHolder {
  readonly document: number;
  readonly missing: number;
  /**
   * Which lists hold it, the shortest first and one more than it may miss besides: whatever stretch of it holds all but
   * `most` of the words holds one of these (the pigeonhole principle again).
   */
  readonly anchors: readonly number[];
}

/** The documents in all `lists`; sorted. */
export function inAll(lists: readonly PostingList[]): number[] {
  return inAllBut(lists, 0).map(({ document }) => document);
}

/** The documents in all but at most `most` of `lists`; sorted. Fewer lists than `most + 1` tell nothing: none. */
export function inAllBut(lists: readonly PostingList[], most: number): PartialHolder[] {
  if (lists.length <= most) return [];
  const order = lists.map((_, i) => i).sort((a, b) => (lists[a]?.length ?? 0) - (lists[b]?.length ?? 0));
  const sorted = order.flatMap((i) => lists[i] ?? []);
  const gathered = together(sorted.slice(0, most + 1));
  const longer = new Longer(sorted.slice(most + 1));
  const found: PartialHolder[] = [];
  for (let at = 0; at < gathered.length; ) {
    const document = gathered[at] ?? 0;
    let held = 1;
    while (gathered[++at] === document) held++;
    const missing = longer.missing(document, most + 1 - held, most);
    if (missing > most) continue;
    const anchors = holdersOf(sorted, document, most - missing + 1).map((i) => order[i] ?? 0);
    found.push({ document, missing, anchors });
  }
  return found;
}

/** The longer lists, in which documents are looked up in their order. */
class Longer {
  readonly #lists: readonly PostingList[];
  /** How far each list has been read. */
  readonly #places: Uint32Array;

  constructor(lists: readonly PostingList[]) {
    this.#lists = lists;
    this.#places = new Uint32Array(lists.length);
  }

  /** How many lists `document` is not in, `missing` being those known so far; more than `most` are not counted. */
  missing(document: number, missing: number, most: number): number {
    const [lists, places] = [this.#lists, this.#places];
    for (let i = 0; i < lists.length && missing <= most; i++) {
      const list = lists[i] ?? NONE;
      const at = lowerBound(list, document, places[i] ?? 0);
      places[i] = at;
      if (list[at] !== document) missing++;
    }
    return missing;
  }
}

/** The first `count` lists that hold `document`, by their index. */
function holdersOf(lists: readonly PostingList[], document: number, count: number): number[] {
  const holders: number[] = [];
  for (let i = 0; i < lists.length && holders.length < count; i++) {
    const list = lists[i] ?? NONE;
    if (list[lowerBound(list, document, 0)] === document) holders.push(i);
  }
  return holders;
}

const NONE: PostingList = new Uint32Array(0);

/** All documents of some lists in order, each as often as it stands in them. */
function together(lists: readonly PostingList[]): PostingList {
  const [first] = lists;
  if (first && lists.length === 1) return first;
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all.sort();
}
