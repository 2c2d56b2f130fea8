/**
 * What a fix may write of a passage that crosses quotation marks of its article: the words inside them. What stands
 * outside is the reporter's, and would turn the quotation into a falsehood that is then borne out to the letter.
 */
import type { Article } from '../../article/article';
import type { AttributedQuote } from '../../speech/quotation';
import { contains, outermostBy, overlaps, type Span } from '../../text/span';
import { runsBetween } from './elisions';

/**
 * The speech, or the parts of one speech, in which most of a passage stands; undefined where it lies in one speech whole,
 * or mostly outside of any: then all of it may be written.
 */
export function spokenParts({ quotes }: Article, passage: Span): readonly Span[] | undefined {
  const sorted = quotes.toSorted((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const touched = outermostBy(sorted, ({ outer }) => outer).filter(({ outer }) => overlaps(outer, passage));
  if (touched.length === 0 || touched.some((quote) => contains(quote, passage))) return undefined;
  const [main] = touched.toSorted((a, b) => shared(b, passage) - shared(a, passage));
  const parts = touched.filter((quote) => quote === main || (main && isSameSpeech(quote, main)));
  const inside = parts.reduce((sum, quote) => sum + shared(quote, passage), 0);
  return 2 * inside >= passage.end - passage.start ? parts : undefined;
}

function isSameSpeech(a: AttributedQuote, b: AttributedQuote): boolean {
  if (a.speaker === undefined && a.speakerLabel === undefined) return false;
  return a.speaker === b.speaker && a.speakerLabel === b.speakerLabel;
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The part of a stretch that may be written; undefined where none of it may, or more than one piece. */
export function spokenPartOf(span: Span, parts: readonly Span[]): Span | undefined {
  const pieces = parts.filter((part) => overlaps(part, span));
  const [piece] = pieces;
  if (!piece || pieces.length > 1) return undefined;
  return { start: Math.max(piece.start, span.start), end: Math.min(piece.end, span.end) };
}

/** All words of the parts of a speech, for {@link isSpoken}. */
export function spokenWords(text: string, parts: readonly Span[]): string {
  return wordsOf(parts.map(({ start, end }) => text.slice(start, end)).join(' '));
}

/** Whether all words of a quotation stand in a speech, in order; marked elisions and insertions apart. */
export function isSpoken(quoted: string, spoken: string): boolean {
  let at = 0;
  for (const run of runsBetween(quoted)) {
    const written = wordsOf(run);
    const found = spoken.indexOf(written, at);
    if (found < 0) return false;
    at = found + written.length - 1;
  }
  return at > 0;
}

/** Words in small letters without accents, each between two spaces; what a line end parts is one. */
function wordsOf(text: string): string {
  const joined = text.replace(/[-\u00ad]\r?\n[\s>]*|\u00ad/g, '');
  const words = joined
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
