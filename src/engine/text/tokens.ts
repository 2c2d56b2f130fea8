/**
 * Cuts text into the tokens that quotations are compared by: words, numbers and signs with a meaning (%, €).
 *
 * French elision cuts after the apostrophe (`l’` + `OTAN`); hyphenated compounds stay whole; digits grouped by spaces
 * are one number (`12 000`); a word hyphenated at a line's end is one word. Punctuation and quotation marks are no
 * tokens: they stand between them. One regular expression without nested repetition, linear in the text.
 */
import type { Span } from './span';

const JOINER = String.raw`[-\u2010\u2011]`;
const INVISIBLE = String.raw`\u00ad\u200b-\u200d\u2060`;
const TOKEN = new RegExp(
  [
    String.raw`(?<![^\s(])[-\u2212]\d+(?:[.,]\d+)*(?!\p{L})`, // a signed number
    String.raw`(?<!\d)\d{1,3}(?:(?:[ \u00a0\u2009\u202f]|\r?\n[ \t]*)\d{3})+(?![\d\p{L}])(?:[.,]\d+)?`, // 12 000,5 (also wrapped)
    String.raw`\d+(?:[.,:]\d+)+(?!\p{L})`, // 3,5  14:16
    String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}${INVISIBLE}]*(?:${JOINER}(?:\r?\n[ \t]*(?=\p{L}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}${INVISIBLE}]*)*(?:['’\u02bc](?=\p{L}))?`,
    '[%‰€$£¥§°]',
  ].join('|'),
  'gu',
);

/**
 * Calls `visit` with the offsets of every token of `text` that lies within `span`, in order.
 *
 * @example eachToken('l’an 12 000', …) // "l’", "an", "12 000"
 */
export function eachToken(text: string, span: Span, visit: (start: number, end: number) => void): void {
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = span.start;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (end > span.end) break;
    visit(match.index, end);
  }
}

/** Every token of `text` within `span`, in order. */
export function tokensOf(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const tokens: Span[] = [];
  eachToken(text, span, (start, end) => tokens.push({ start, end }));
  return tokens;
}
