import type { IndexedArticle } from '../../corpus/corpus';
import type { Tolerance } from '../verdict';

/** The tolerances for what stands between the words of a passage and is no part of it. */
export function interruptionsIn(article: IndexedArticle, places: readonly number[]): Tolerance[] {
  if (article.article.interruptions.length === 0) return [];
  const [start, end] = [article.starts[places[0] ?? 0] ?? 0, article.ends[places.at(-1) ?? 0] ?? 0];
  const inside = article.article.interruptions.filter((each) => each.start >= start && each.end <= end);
  return [...new Set(inside.map(({ kind }) => kind))];
}
