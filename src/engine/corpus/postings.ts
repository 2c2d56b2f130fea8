/**
 * Which document holds which word: postings in typed arrays, built a document at a time.
 *
 * New pairs of word and document gather in a buffer. When somebody asks, or the buffer is full, they are sorted into a
 * segment; segments of like size are merged (as log-structured merge trees do), so that n pairs cost O(n log n) in all
 * and a question meets O(log n) segments. Documents are numbered in the order in which they came, so that every list is
 * sorted. A document lies in one segment as a whole. Four bytes a pair, eight for each word of a segment.
 */

/** A sorted stretch of pairs: `documents` from `offsets[i]` up to `offsets[i + 1]` hold `words[i]`. */
interface Segment {
  readonly words: Uint32Array;
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
}

/** The documents of one segment that hold a word; sorted. */
export type PostingList = Uint32Array;

/** Pairs are packed into one number for sorting: word times this, plus document. */
const DOCUMENTS = 2 ** 27;
/** Pairs that gather before they become a segment: 8 MB. */
const BUFFER = 1 << 20;
const NONE: PostingList = new Uint32Array(0);

/** Grows by documents; never shrinks but in merges, where documents that are gone are left out. */
export class Postings {
  readonly #isGone: (document: number) => boolean;
  #segments: Segment[] = [];
  #buffer = new Float64Array(1 << 12);
  #buffered = 0;

  /** @param isGone whether a document was taken out again */
  constructor(isGone: (document: number) => boolean) {
    this.#isGone = isGone;
  }

  /** Adds a document, whose number is higher than that of all before, with its different words. */
  add(document: number, words: Int32Array): void {
    this.#makeRoom(words.length);
    for (const word of words) this.#buffer[this.#buffered++] = word * DOCUMENTS + document;
    if (this.#buffered >= BUFFER) this.#seal();
  }

  /** For each segment the lists of `words`, in their order; together they are all documents. */
  lists(words: readonly number[]): PostingList[][] {
    this.#seal();
    return this.#segments.map((segment) => words.map((word) => listIn(segment, word)));
  }

  #makeRoom(more: number): void {
    if (this.#buffered + more <= this.#buffer.length) return;
    const larger = new Float64Array(2 * (this.#buffered + more));
    larger.set(this.#buffer.subarray(0, this.#buffered));
    this.#buffer = larger;
  }

  #seal(): void {
    if (this.#buffered === 0) return;
    let fresh = segmentOf(this.#buffer.subarray(0, this.#buffered).sort());
    this.#buffered = 0;
    for (;;) {
      const last = this.#segments.at(-1);
      if (!last || last.documents.length > 2 * fresh.documents.length) break;
      this.#segments.pop();
      fresh = merged(last, fresh, this.#isGone);
    }
    this.#segments.push(fresh);
  }
}

function listIn({ words, offsets, documents }: Segment, word: number): PostingList {
  const at = lowerBound(words, word, 0);
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

function segmentOf(pairs: Float64Array): Segment {
  const words = new Uint32Array(pairs.length);
  const offsets = new Uint32Array(pairs.length + 1);
  const documents = new Uint32Array(pairs.length);
  let distinct = 0;
  let last = -1;
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] ?? 0;
    const word = Math.floor(pair / DOCUMENTS);
    documents[i] = pair - word * DOCUMENTS;
    if (word === last) continue;
    last = word;
    words[distinct] = word;
    offsets[distinct++] = i;
  }
  offsets[distinct] = pairs.length;
  return { words: words.slice(0, distinct), offsets: offsets.slice(0, distinct + 1), documents };
}

/** Both segments as one; all documents of `newer` are higher than those of `older`. */
function merged(older: Segment, newer: Segment, isGone: (document: number) => boolean): Segment {
  const most = older.words.length + newer.words.length;
  const words = new Uint32Array(most);
  const offsets = new Uint32Array(most + 1);
  const documents = new Uint32Array(older.documents.length + newer.documents.length);
  let [a, b, distinct, end] = [0, 0, 0, 0];
  const copy = ({ offsets: from, documents: list }: Segment, at: number): void => {
    for (let i = from[at] ?? 0; i < (from[at + 1] ?? 0); i++) {
      const document = list[i] ?? 0;
      if (!isGone(document)) documents[end++] = document;
    }
  };
  while (a < older.words.length || b < newer.words.length) {
    const word = Math.min(
      older.words[a] ?? Number.POSITIVE_INFINITY,
      newer.words[b] ?? Number.POSITIVE_INFINITY,
    );
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
