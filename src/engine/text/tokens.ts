/**
 * Cuts text into the tokens that quotations are compared by: words, numbers and signs with a meaning (%, €).
 *
 * French elision cuts after the apostrophe (`l’` + `OTAN`); hyphenated compounds stay whole; digits grouped by spaces
 * are one number (`12 000`); a word hyphenated at a line's end is one word. Punctuation and quotation marks are no
 * tokens: they stand between them. One regular expression without nested repetition says what a token is; plain words of
 * Latin letters, nearly all there are, are cut by a table of characters instead, which is several times as fast. Linear.
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
  'uy',
);

/** What a character may be to a token; `ask` leaves the decision to the pattern. */
const [nothing, letter, digit, ask] = [0, 1, 2, 3] as const;

/** The characters up to Latin Extended-B by what they are. */
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => kindOfLatin(String.fromCharCode(code)));

function kindOfLatin(character: string): number {
  if (/\p{L}/u.test(character)) return letter;
  if (/\d/.test(character)) return digit;
  return /[-\p{N}%‰€$£¥§°\u00ad]/u.test(character) ? ask : nothing;
}

/** General punctuation is no part of a token but for hyphens, invisible characters and the per mille sign. */
function kindOf(code: number): number {
  if (code < 0x250) return KINDS[code] ?? ask;
  if (code < 0x2000 || code > 0x206f) return ask;
  const isPart = (code >= 0x200b && code <= 0x200d) || code === 0x2010 || code === 0x2011 || code === 0x2060;
  return isPart || code === 0x2030 ? ask : nothing;
}

/**
 * Calls `visit` with the offsets of every token of `text` that lies within `span`, in order.
 *
 * @example eachToken('l’an 12 000', …) // "l’", "an", "12 000"
 */
export function eachToken(text: string, span: Span, visit: (start: number, end: number) => void): void {
  const pattern = new RegExp(TOKEN);
  let at = span.start;
  while (at < span.end) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === nothing) {
      at++;
      continue;
    }
    const end = (kind === letter ? plainWordEnd(text, at) : undefined) ?? patternEnd(pattern, text, at);
    if (end > span.end) return;
    if (end > at) visit(at, end);
    at = Math.max(end, at + 1);
  }
}

/** The end of the word at `at` if it is all plain letters and figures, hyphens between them; an apostrophe belongs to it. */
function plainWordEnd(text: string, at: number): number | undefined {
  let end = at + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    const kind = end < text.length ? kindOf(code) : nothing;
    if (kind === letter || kind === digit) end++;
    else if (code === HYPHEN && KINDS[text.charCodeAt(end + 1)] === letter) end += 2;
    else if (kind === ask) return undefined;
    else return (code === 0x27 || code === 0x2019) && end < text.length ? elisionEnd(text, end) : end;
  }
}

const HYPHEN = 0x2d;

/** The apostrophe at `at` belongs to the word before it if a letter follows. */
function elisionEnd(text: string, at: number): number | undefined {
  const kind = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : nothing;
  if (kind === ask) return undefined;
  return kind === letter ? at + 1 : at;
}

/** The end of the token at `at`, as the pattern has it; `at` if there is none. */
function patternEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Every token of `text` within `span`, in order. */
export function tokensOf(text: string, span: Span = { start: 0, end: text.length }): Span[] {
  const tokens: Span[] = [];
  eachToken(text, span, (start, end) => tokens.push({ start, end }));
  return tokens;
}
