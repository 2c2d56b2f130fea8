/**
 * Cuts text into the tokens that quotations are compared by: words, numbers and signs with a meaning (%, €).
 *
 * French elision cuts after the apostrophe (`l’` + `OTAN`); hyphenated compounds stay whole; digits grouped by spaces
 * are one number (`12 000`); a word hyphenated at a line's end is one word. Punctuation and quotation marks are no
 * tokens: they stand between them. One regular expression without nested repetition says what a token is; plain words of
 * Latin letters, nearly all there are, are cut by a table of characters instead, which is several times as fast. Linear.
 */
import { finished, HASH_SEED, hashOf, withLetter } from './letterHash';
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
const nothing = 0;
const letter = 1;
const digit = 2;
const ask = 3;

/** Every UTF-16 unit by what it is: letters up to Latin Extended-B are known, general punctuation, and nothing else. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if (code < 0x250) return kindOfLatin(String.fromCharCode(code));
  return code < 0x2000 || code > 0x206f ? ask : kindOfPunctuation(code);
}

function kindOfLatin(character: string): number {
  if (/\p{L}/u.test(character)) return letter;
  if (/\d/.test(character)) return digit;
  return /[-\p{N}%‰€$£¥§°\u00ad]/u.test(character) ? ask : nothing;
}

/** General punctuation is no part of a token but for hyphens, invisible characters and the per mille sign. */
function kindOfPunctuation(code: number): number {
  const isPart = (code >= 0x200b && code <= 0x200d) || code === 0x2010 || code === 0x2011 || code === 0x2060;
  return isPart || code === 0x2030 ? ask : nothing;
}

/** Takes a token: the text as UTF-16 units, only valid now, the token's offsets, and its hash (see `letterHash`). */
export type TokenVisit = (letters: Uint16Array, start: number, end: number, hash: number) => void;

/** Cuts one text after the other; what it needs for that is kept. */
export class TokenScanner {
  readonly #pattern = new RegExp(TOKEN);
  #letters = new Uint16Array(1 << 6);
  /** The hash of the token met last. */
  #hash = 0;

  /**
   * Calls `visit` for every token of `text`, in order.
   *
   * @example "l’an 12 000" // "l’", "an", "12 000"
   */
  scan(text: string, visit: TokenVisit): void {
    this.#take(text);
    let at = 0;
    while (at < text.length) {
      const kind = KINDS[this.#letters[at] ?? 0];
      const end = kind === nothing ? at : this.#tokenEnd(text, at, kind === letter);
      if (end > at) visit(this.#letters, at, end, this.#hash);
      at = Math.max(end, at + 1);
    }
  }

  /** Copies the units of `text`, a zero after them: an array is read several times as fast as a string. */
  #take(text: string): void {
    const { length } = text;
    if (length + 2 > this.#letters.length) this.#letters = new Uint16Array(2 * length + 2);
    const letters = this.#letters;
    for (let i = 0; i < length; i++) letters[i] = text.charCodeAt(i);
    letters[length] = letters[length + 1] = 0;
  }

  /** The end of the token at `at`; `at` if there is none. */
  #tokenEnd(text: string, at: number, isLetter: boolean): number {
    const end = isLetter ? this.#plainWordEnd(at) : -1;
    return end < 0 ? this.#patternEnd(text, at) : end;
  }

  /**
   * The end of the word at `at` if it is all plain letters and figures, hyphens between them; an apostrophe belongs to it.
   * -1 if the pattern has to say.
   */
  #plainWordEnd(at: number): number {
    const letters = this.#letters;
    let hash = HASH_SEED;
    let end = at;
    for (;;) {
      const code = letters[end] ?? 0;
      const kind = KINDS[code];
      if (kind === nothing) break;
      const isPart = kind !== ask || (code === HYPHEN && KINDS[letters[end + 1] ?? 0] === letter);
      if (!isPart) return -1;
      hash = withLetter(hash, code);
      end++;
    }
    const ending = this.#elision(end);
    if (ending > 0) hash = withLetter(hash, letters[end++] ?? 0);
    this.#hash = finished(hash);
    return ending < 0 ? -1 : end;
  }

  /** Whether what stands at `at` belongs to the word before, being an apostrophe with a letter after it: 1, else 0; -1 as above. */
  #elision(at: number): number {
    const mark = this.#letters[at];
    if (mark !== 0x27 && mark !== 0x2019) return 0;
    const next = KINDS[this.#letters[at + 1] ?? 0];
    return next === ask ? -1 : Number(next === letter);
  }

  /** The end of the token at `at`, as the pattern has it. */
  #patternEnd(text: string, at: number): number {
    this.#pattern.lastIndex = at;
    const end = this.#pattern.test(text) ? this.#pattern.lastIndex : at;
    this.#hash = hashOf(this.#letters, at, end);
    return end;
  }
}

const HYPHEN = 0x2d;

/** Every token of `text`, in order. */
export function tokensOf(text: string): Span[] {
  const tokens: Span[] = [];
  new TokenScanner().scan(text, (_, start, end) => tokens.push({ start, end }));
  return tokens;
}
