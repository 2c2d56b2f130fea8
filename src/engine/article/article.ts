import type { NamesFound } from '../actors/actor';
import type { AttributedQuote } from '../speech/quotation';
import type { Span } from '../text/span';

/** What an article prints about itself. */
export interface ArticleMetadata {
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly byline: string | undefined;
  /** ISO 8601 calendar date, `2024-06-21`. */
  readonly date: string | undefined;
  /** A wire or outlet printed as a credit. */
  readonly agency: string | undefined;
}

/**
 * What stands in the running text and is none of its words, so that a quotation may pass over it: the call of a note, what a
 * page or a recorder prints in the middle of a sentence.
 */
export interface Interruption extends Span {
  readonly kind: 'call' | 'furniture';
}

/** The words of an article as a reader sees them, at the places of its text. */
export function seenOf({ text, visible }: Pick<Article, 'text' | 'visible'>): string {
  return visible ?? text;
}

/** One source text, read: plain data, offsets into `text`. */
export interface Article extends ArticleMetadata {
  /** Path relative to the article folder, with `/`. */
  readonly file: string;
  readonly text: string;
  /**
   * What a reader sees of the text, where that is not all of it: of the same length, markup, comments and the like made blank,
   * character references replaced. Words, names and quotations are read from it.
   */
  readonly visible: string | undefined;
  readonly language: 'fr' | 'en';
  /** Whole lines that the site and not the author wrote: labels, buttons, repeated headlines. Sorted. */
  readonly furniture: readonly Span[];
  /** Non-empty lines, furniture included, in order; a paragraph of the running text is one of them. */
  readonly paragraphs: readonly Span[];
  /** Sorted, disjoint. */
  readonly interruptions: readonly Interruption[];
  readonly quotes: readonly AttributedQuote[];
  readonly names: NamesFound;
}
