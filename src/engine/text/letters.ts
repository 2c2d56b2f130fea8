/**
 * What kind of character stands at an offset. The European alphabets are read from a table that the classes of Unicode
 * fill once; general punctuation holds no letters; all other characters are asked one by one.
 */

/** A letter or a figure: a word may begin with it. */
export const BEGINS = 1;
/** A letter, a figure or a combining mark: a word may go on with it. */
export const GOES_ON = 2;
/** A capital letter. */
export const CAPITAL = 4;
/** A letter that has a capital. */
export const SMALL = 8;
/** Not its own folding: no letter from a to z, no figure from 0 to 9. */
export const FOLDS = 16;
/** A dot, which belongs to initials. */
export const DOT = 32;
/** An underscore, which joins the parts of a code. */
export const UNDERSCORE = 64;
/** A letter. */
export const LETTER = 128;
const WIDE = 256;

const TABLED = 0x600;
const KINDS = Uint16Array.from({ length: TABLED }, (_, code) => classified(String.fromCharCode(code)));

/** The flags of the character at `at` in `text`; 0 for what is no part of a word, and at the end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code < TABLED ? (KINDS[code] ?? 0) : rareKindAt(text, at);
}

function rareKindAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  return code >= 0x2000 && code < 0x2070 ? 0 : classified(String.fromCodePoint(code));
}

/** The flags of the character that ends before `at`; 0 at the start. */
export function kindBefore(text: string, at: number): number {
  const pair = at > 1 ? kindAt(text, at - 2) : 0;
  return widthOf(pair) === 2 ? pair : kindAt(text, at - 1);
}

/** How many code units a character of these flags has. */
export function widthOf(kind: number): number {
  return kind >= WIDE ? 2 : 1;
}

function classified(char: string): number {
  if (char === '.') return DOT;
  if (char === '_') return UNDERSCORE;
  if (!/[\p{L}\p{N}\p{M}]/u.test(char)) return 0;
  const begins = /\p{M}/u.test(char) ? 0 : BEGINS;
  const letter = /\p{L}/u.test(char) ? LETTER : 0;
  const capital = /\p{Lu}/u.test(char) ? CAPITAL : 0;
  const small = char === char.toUpperCase() ? 0 : SMALL;
  const folds = /[a-z0-9]/.test(char) ? 0 : FOLDS;
  return GOES_ON | begins | letter | capital | small | folds | (char.length > 1 ? WIDE : 0);
}
