import type { NamesFound } from '../actors/actor';
import type { Span } from '../text/span';

/** A quotation printed in an article. */
export interface ArticleQuote extends Span {
  /** The quotation with its marks; the same as the span itself for a block quotation without marks. */
  readonly outer: Span;
  /** `speech`: words given to somebody. `term`: a title, a label, scare quotes. */
  readonly kind: 'speech' | 'term';
  /** Index into the article's `names.actors` of who speaks, if the article says so. */
  readonly speaker: number | undefined;
  /** The label as printed where the speaker is no named actor ("un témoin"). */
  readonly speakerLabel: string | undefined;
  /** Where the speaker stands in the text: a name, a role phrase or a pronoun. */
  readonly speakerMention: Span | undefined;
  /** The words that give the quotation to the speaker ("a martelé", "selon"). */
  readonly cue: Span | undefined;
}

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
  readonly quotes: readonly ArticleQuote[];
  readonly names: NamesFound;
}
