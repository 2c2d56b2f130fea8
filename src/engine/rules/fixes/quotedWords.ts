/** A quotation as its reader sees it, without the markup inside, and edits of it that leave the markup standing. */
import type { Note, NoteQuote } from '../../note/note';
import { FILLER } from '../../text/characterReferences';
import { originalSpan, type Reading, reading } from '../../text/reading';
import type { Span } from '../../text/span';
import { tokensOf } from '../../text/tokens';
import type { Edit } from './fix';

/** An edit of the words as read: offsets into `plain`. */
export interface PlainEdit extends Span {
  readonly text: string;
  /** An insertion stands before the word at `start`, inside its emphasis; else after what comes before. */
  readonly beforeWord?: boolean;
}

/** The words of one quotation, markup taken out. */
export class QuotedWords {
  readonly plain: string;
  readonly #text: string;
  readonly #visible: string;
  readonly #quote: NoteQuote;
  readonly #reading: Reading;
  readonly #words: readonly Span[];

  constructor({ text, visible }: Pick<Note, 'text' | 'visible'>, quote: NoteQuote) {
    this.#text = text;
    this.#visible = visible;
    this.#quote = quote;
    this.#reading = reading(visible, quote, quote.masked);
    this.plain = this.#reading.plain;
    this.#words = tokensOf(this.plain);
  }

  /** Its words, in order; offsets of {@link plain}. */
  get spans(): readonly Span[] {
    return this.#words;
  }

  /** A span of the note as one of {@link plain}. */
  within({ start, end }: Span): Span {
    return { start: this.#reading.fromOriginal(start), end: this.#reading.fromOriginal(end) };
  }

  /** The last word that ends at or before an offset of {@link plain}. */
  wordBefore(offset: number): Span | undefined {
    return this.#words.findLast(({ end }) => end <= offset);
  }

  /** The first word that begins at or after an offset of {@link plain}. */
  wordAfter(offset: number): Span | undefined {
    return this.#words.find(({ start }) => start >= offset);
  }

  /** The same edit of the note itself. Emphasis that would enclose nothing goes with its words. */
  toNote({ start, end, text, beforeWord }: PlainEdit): Edit {
    if (start === end) {
      const at =
        beforeWord || start === 0
          ? this.#reading.toOriginal(start)
          : originalSpan(this.#reading, start - 1, start).end;
      return { start: at, end: at, text };
    }
    const span = this.#withPrefix(originalSpan(this.#reading, start, end), text);
    const kept = this.#markupIn(span);
    if (text.trim() === '') return this.#withoutEmptyMarkup(span, text, kept);
    const words = this.#closes(kept, span) ? text.trimEnd() : text;
    return { ...span, text: words + kept + text.slice(words.length) };
  }

  /** A line break that goes takes the prefix of the next line with it, `> ` say. */
  #withPrefix({ start, end }: Span, text: string): Span {
    if (this.#text[end - 1] !== '\n' || text.endsWith('\n')) return { start, end };
    const prefix = /^[ \t>]*/.exec(this.#text.slice(end, end + LONGEST_PREFIX))?.[0] ?? '';
    const isMasked = this.#quote.masked.some((mask) => mask.start <= end && mask.end >= end + prefix.length);
    return { start, end: isMasked ? end + prefix.length : end };
  }

  /** Whether markup inside a span ends what was opened before it: then no space may stand before it. */
  #closes(markup: string, { start }: Span): boolean {
    const before = this.#quote.masked.filter((mask) => mask.end <= start);
    return before.filter((mask) => this.#markup(mask) === markup).length % 2 > 0;
  }

  /** The markup inside a span; the prefix of a line goes with its line break. */
  #markupIn(span: Span): string {
    return this.#quote.masked
      .filter((mask) => mask.start >= span.start && mask.end <= span.end && !this.#isFiller(mask))
      .map((mask) => this.#markup(mask))
      .join('');
  }

  /** The rest of a character reference: it goes with its character. */
  #isFiller({ start }: Span): boolean {
    return this.#visible[start] === FILLER;
  }

  #markup({ start, end }: Span): string {
    const markup = this.#text.slice(start, end);
    return this.#text[start - 1] === '\n' ? markup.replace(/^[\s>]+/, '') : markup;
  }

  #withoutEmptyMarkup(span: Span, text: string, kept: string): Edit {
    const opening = /[*_~]+$/.exec(kept) ?? /[*_~]+$/.exec(this.#text.slice(0, span.start));
    const sign = opening?.[0] ?? '';
    if (sign === '' || !this.#text.startsWith(sign, span.end)) return { ...span, text: text + kept };
    const before = kept.endsWith(sign) ? 0 : sign.length;
    const rest = before > 0 ? kept : kept.slice(0, -sign.length);
    return { start: span.start - before, end: span.end + sign.length, text: text + rest };
  }
}

/** In UTF-16 units. */
const LONGEST_PREFIX = 40;
