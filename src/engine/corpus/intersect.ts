/**
 * Which documents hold all words of a list, or all but a few.
 *
 * All: the rarest word's documents, looked up in the other lists by galloping search (Bentley and Yao 1976).
 *
 * All but k of n words: a document that holds n − k of them holds one of any k + 1. So the union of the k + 1 rarest
 * words' lists holds every such document (the pigeonhole principle), and each of these is looked up in the other lists
 * until it misses more than k. Nothing is left out: a passage that differs from a quotation of n different words in at
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
  const candidates = unionOf(sorted.slice(0, most + 1));
  const places = sorted.map(() => 0);
  const found: PartialHolder[] = [];
  for (const document of candidates) {
    let missing = 0;
    const anchors: number[] = [];
    for (let i = 0; i < sorted.length && missing <= most; i++) {
      const list = sorted[i] ?? candidates;
      const at = lowerBound(list, document, places[i] ?? 0);
      places[i] = at;
      if (list[at] !== document) missing++;
      else if (anchors.length <= most) anchors.push(order[i] ?? 0);
    }
    if (missing > most) continue;
    anchors.length = most - missing + 1;
    found.push({ document, missing, anchors });
  }
  return found;
}

function unionOf(lists: readonly PostingList[]): PostingList {
  const [first, ...others] = lists;
  if (!first || others.length === 0) return first ?? new Uint32Array(0);
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  let distinct = 0;
  for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[distinct++] = all[i] ?? 0;
  return all.subarray(0, distinct);
}
