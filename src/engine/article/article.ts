import type { NamesFound } from '../actors/actor';
import type { AttributedQuote } from '../speech/quotation';
import { withoutFillers } from '../text/characterReferences';
import { firstEndingAfter, type Span } from '../text/span';
import type { Turn } from './turns/turn';

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

/** What is needed to read the words of an article. */
type Read = Pick<Article, 'text' | 'visible' | 'interruptions'>;

/** The same with blanks for what interrupts it: sentences are read from it. O(text). */
export function prosePrinted(article: Read): string {
  return withoutInterruptions(article, { start: 0, end: article.text.length }, (length) =>
    ' '.repeat(length),
  );
}

/** The words at `span` as they are shown and copied: what its author wrote there, without what fills and interrupts it. */
export function wordsPrinted(article: Read, span: Span): string {
  const words = withoutInterruptions(article, span, () => '');
  return article.visible === undefined ? words : withoutFillers(words).replace(/ {2,}/g, ' ');
}

function withoutInterruptions(article: Read, span: Span, instead: (length: number) => string): string {
  const text = seenOf(article);
  let [words, from] = ['', span.start];
  for (let i = firstEndingAfter(article.interruptions, span.start); ; i++) {
    const each = article.interruptions[i];
    if (!each || each.start >= span.end) break;
    const start = Math.max(each.start, from);
    const end = Math.min(each.end, span.end);
    words += text.slice(from, start) + instead(end - start);
    from = end;
  }
  return words + text.slice(from, span.end);
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
  /** What those say who speak in turns, in an interview or a hearing. Sorted, disjoint. */
  readonly turns: readonly Turn[];
  readonly quotes: readonly AttributedQuote[];
  readonly names: NamesFound;
}
