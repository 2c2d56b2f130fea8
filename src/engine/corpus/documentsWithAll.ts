import { listIn, lowerBound, type PostingList, type Segment } from './segment';

/**
 * The documents of a segment that hold all of `words`, sorted; none without a word. With the rarest first, hardly any are left
 * after a list or two, and where none is, the other lists are not looked for.
 */
export function documentsWithAll(segment: Segment, words: readonly number[]): PostingList {
  const documents = listIn(segment, words[0] ?? -1).slice();
  let count = documents.length;
  for (let i = 1; i < words.length && count > 0; i++)
    count = keepListed(documents, count, listIn(segment, words[i] ?? -1));
  return documents.subarray(0, count);
}

/** Leaves those of the first `count` of `documents` that are in `list`, in their order; how many. */
function keepListed(documents: Uint32Array, count: number, list: PostingList): number {
  let [kept, at] = [0, 0];
  for (let i = 0; i < count; i++) {
    const document = documents[i] ?? 0;
    at = lowerBound(list, document, at);
    if (list[at] === document) documents[kept++] = document;
  }
  return kept;
}
