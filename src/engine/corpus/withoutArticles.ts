import type { CorpusView, IndexedArticle } from './corpus';

/** A corpus as if it did not hold some of its articles. Made in O(words of these). */
export function withoutArticles(corpus: CorpusView, left: ReadonlySet<string>): CorpusView {
  const gone = [...left].flatMap((file) => corpus.indexed(file) ?? []).map(({ words }) => new Set(words));
  const kept = (articles: readonly IndexedArticle[]): IndexedArticle[] =>
    articles.filter(({ article }) => !left.has(article.file));
  return {
    vocabulary: corpus.vocabulary,
    size: corpus.size - gone.length,
    get: (file) => (left.has(file) ? undefined : corpus.get(file)),
    indexed: (file) => (left.has(file) ? undefined : corpus.indexed(file)),
    holdingAll: (words) => kept(corpus.holdingAll(words)),
    holdingNear: (words, least, width, limit) => {
      const more = limit === undefined ? undefined : limit + left.size;
      return kept(corpus.holdingNear(words, least, width, more)).slice(0, limit);
    },
    frequency: (word) => corpus.frequency(word) - gone.filter((words) => words.has(word)).length,
  };
}
