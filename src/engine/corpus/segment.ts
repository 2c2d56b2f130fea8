/** A sorted stretch of an index: which documents hold which word, in three arrays. Four bytes a pair, eight a word. */

import { areOffsets } from '../text/offsets';

/** `documents` from `offsets[i]` up to `offsets[i + 1]` hold `words[i]`; words ascend, and the documents of each. */
export interface Segment {
  readonly words: Uint32Array;
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
}

/** The documents of one segment that hold a word; sorted. */
export type PostingList = Uint32Array;

const NONE: PostingList = new Uint32Array(0);

/** A segment without a word. */
export const EMPTY: Segment = { words: NONE, offsets: new Uint32Array(1), documents: NONE };

/** The documents that hold `word`. */
export function listIn({ words, offsets, documents }: Segment, word: number): PostingList {
  // Words are numbered as they come, so that in the first segment each stands at its number.
  const at = words[word] === word ? word : lowerBound(words, word, 0);
  if (words[at] !== word) return NONE;
  return documents.subarray(offsets[at], offsets[at + 1]);
}

/** The first index from `from` on whose value is at least `wanted`: by doubling steps, then halving. */
export function lowerBound(sorted: Uint32Array, wanted: number, from: number): number {
  let step = 1;
  let high = from;
  while (high < sorted.length && (sorted[high] ?? 0) < wanted) {
    from = high + 1;
    high += step;
    step *= 2;
  }
  let low = from;
  high = Math.min(high, sorted.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The segment of pairs of word and document, given in the order of their documents: counted by word, then put into place,
 * which leaves the documents of a word in their order. O(pairs + highest word).
 */
export function segmentOf(words: Uint32Array, documents: Uint32Array): Segment {
  const places = placesOf(words);
  const sorted = new Uint32Array(words.length);
  const found = new Uint32Array(places.length);
  const offsets = new Uint32Array(places.length + 1);
  let distinct = 0;
  for (let word = 0; word + 1 < places.length; word++) {
    if (places[word] === places[word + 1]) continue;
    found[distinct] = word;
    offsets[distinct++] = places[word] ?? 0;
  }
  offsets[distinct] = words.length;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    const at = places[word] ?? 0;
    places[word] = at + 1;
    sorted[at] = documents[i] ?? 0;
  }
  return { words: found.slice(0, distinct), offsets: offsets.slice(0, distinct + 1), documents: sorted };
}

/** For each word number, where its pairs begin when they are sorted; last, their end. */
function placesOf(words: Uint32Array): Uint32Array {
  let highest = -1;
  for (let i = 0; i < words.length; i++) highest = Math.max(highest, words[i] ?? 0);
  const places = new Uint32Array(highest + 2);
  for (let i = 0; i < words.length; i++) {
    const next = (words[i] ?? 0) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let word = 1; word < places.length; word++)
    places[word] = (places[word] ?? 0) + (places[word - 1] ?? 0);
  return places;
}

/**
 * Both segments as one; all documents of `newer` are higher than those of `older`.
 *
 * @param numberOf the number that a document is to have, -1 where it is to be left out; rising with the documents
 */
export function merged(older: Segment, newer: Segment, numberOf: (document: number) => number): Segment {
  const most = older.words.length + newer.words.length;
  const words = new Uint32Array(most);
  const offsets = new Uint32Array(most + 1);
  const documents = new Uint32Array(older.documents.length + newer.documents.length);
  let [a, b, distinct, end] = [0, 0, 0, 0];
  const copy = ({ offsets: from, documents: list }: Segment, at: number): void => {
    const last = from[at + 1] ?? 0;
    for (let i = from[at] ?? 0; i < last; i++) {
      const number = numberOf(list[i] ?? 0);
      if (number >= 0) documents[end++] = number;
    }
  };
  while (a < older.words.length || b < newer.words.length) {
    const word = Math.min(older.words[a] ?? NEVER, newer.words[b] ?? NEVER);
    const start = end;
    if (older.words[a] === word) copy(older, a++);
    if (newer.words[b] === word) copy(newer, b++);
    if (end === start) continue;
    words[distinct] = word;
    offsets[distinct++] = start;
  }
  offsets[distinct] = end;
  return {
    words: words.slice(0, distinct),
    offsets: offsets.slice(0, distinct + 1),
    documents: documents.slice(0, end),
  };
}

const NEVER = Number.POSITIVE_INFINITY;

/** Whether arrays read from somewhere are a segment over words and documents of numbers below these. O(pairs). */
export function isSegment(
  { words, offsets, documents }: Segment,
  wordCount: number,
  documentCount: number,
): boolean {
  if (offsets.length !== words.length + 1 || !areOffsets(offsets, documents.length)) return false;
  if (!ascends(words, 0, words.length, wordCount)) return false;
  for (let i = 0; i < words.length; i++)
    if (!ascends(documents, offsets[i] ?? 0, offsets[i + 1] ?? 0, documentCount)) return false;
  return true;
}

function ascends(numbers: Uint32Array, start: number, end: number, below: number): boolean {
  let last = -1;
  for (let i = start; i < end; i++) {
    const number = numbers[i] ?? 0;
    if (number <= last) return false;
    last = number;
  }
  return last < below;
}
