/** What of an article's text stands at its tokens and between them. */
import type { IndexedArticle } from '../../corpus/corpus';

/** The token of `article` as printed. */
export function formAt(article: IndexedArticle, token: number): string {
  return article.text.slice(article.starts[token], article.ends[token]);
}

/** What stands before a token, back to the one before it. */
export function textBefore(article: IndexedArticle, token: number): string {
  return article.text.slice(article.ends[token - 1] ?? 0, article.starts[token]);
}

/** Enough of what follows a token to hold any closing punctuation. */
export function textAfter(article: IndexedArticle, token: number): string {
  const end = article.ends[token] ?? 0;
  return article.text.slice(end, end + LONGEST_TAIL);
}

const LONGEST_TAIL = 8;
