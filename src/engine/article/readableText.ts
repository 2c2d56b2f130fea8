import { type Article, seenOf } from './article';

/**
 * The running text of an article, as long as its own: what a reader sees, with note calls and page furniture blank, so that
 * the words on either side follow each other. O(text).
 */
export function readableText(article: Article): string {
  const seen = seenOf(article);
  const { interruptions } = article;
  if (interruptions.length === 0) return seen;
  let readable = '';
  let at = 0;
  for (const { start, end } of interruptions) {
    readable += seen.slice(at, start) + blank(seen.slice(start, end));
    at = end;
  }
  return readable + seen.slice(at);
}

/** Spaces; of all line ends one is kept, where a hyphen may stand before it. */
function blank(piece: string): string {
  const feed = piece.indexOf('\n');
  return feed < 0 ? ' '.repeat(piece.length) : `${' '.repeat(feed)}\n${' '.repeat(piece.length - feed - 1)}`;
}
