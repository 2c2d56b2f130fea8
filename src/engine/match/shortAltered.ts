/**
 * A quotation of two or three words of which one was changed ("partly closed" for "fully closed"): too little to look for,
 * enough where the article that the note cites has just one such place. O(article).
 */
import type { IndexedArticle } from '../corpus/corpus';
import { weightOf } from './evidence';
import { type Nearest, nearestIn, type Sought } from './nearest';
import { thresholds } from './thresholds';

/** The only place in the articles `files` that has all words but one, in their order; undefined where there are several. */
export function onlyNeighbour(sought: Sought, files: readonly string[]): Nearest | undefined {
  const { ids } = sought;
  if (ids.length < 2 || ids.length > thresholds.longestShort) return undefined;
  const places = files.flatMap((file) => {
    const article = sought.corpus.indexed(file);
    return article ? neighboursIn(article, sought).map((start) => ({ article, start })) : [];
  });
  const [only, ...more] = places;
  if (!only || more.length > 0) return undefined;
  return nearestIn(only.article, sought, undefined, { start: only.start, end: only.start + ids.length });
}

/** Token numbers at which all words stand but one, a word with a content of its own among them. */
function neighboursIn({ words }: IndexedArticle, { ids, keys }: Sought): number[] {
  const starts: number[] = [];
  for (let start = 0; start + ids.length <= words.length; start++) {
    let [same, content] = [0, 0];
    ids.forEach((id, i) => {
      if (words[start + i] !== id) return;
      same++;
      if (weightOf(keys[i] ?? '') === 1) content++;
    });
    if (same === ids.length - 1 && content > 0) starts.push(start);
  }
  return starts;
}
