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

/** One source text, read: plain data, offsets into `text`. */
export interface Article extends ArticleMetadata {
  /** Path relative to the article folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly language: 'fr' | 'en';
  /** Whole lines that the site and not the author wrote: labels, buttons, repeated headlines. Sorted. */
  readonly furniture: readonly Span[];
  /** Non-empty lines, furniture included, in order; a paragraph of the running text is one of them. */
  readonly paragraphs: readonly Span[];
  readonly quotes: readonly AttributedQuote[];
  readonly names: NamesFound;
}
