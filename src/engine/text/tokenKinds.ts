/**
 * What a character may be to a token. Kinds can be united; all but `nothing` have the bit that says that a character may be
 * part of a token.
 */

/** The number of that bit. */
export const INSIDE = 4;
/** No part of a token. */
export const nothing = 0;
/** A letter. */
export const letter = (1 << INSIDE) | 1;
/** A figure. */
export const digit = (1 << INSIDE) | 2;
/** Leaves the decision to the pattern of tokens. */
export const ask = (1 << INSIDE) | 4;
/** An apostrophe: it belongs to the word before if a letter follows. */
export const mark = (1 << INSIDE) | 8;

/**
 * Characters that no reader sees and that part no word, for a class of a pattern: soft hyphens, joiners, marks of direction,
 * variation selectors, byte order marks. A zero-width space is among them: it is put where a long word may be broken.
 */
export const INVISIBLE = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff`;

const IS_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'u');

/** Every UTF-16 unit by what it is: letters up to Latin Extended-B are known, general punctuation, and nothing else. */
export const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if (code < 0x250) return kindOfLatin(String.fromCharCode(code));
  return code < 0x2000 || code > 0x206f ? ask : kindOfPunctuation(code);
}

function kindOfLatin(character: string): number {
  if (/\p{L}/u.test(character)) return letter;
  if (/\d/.test(character)) return digit;
  if (character === "'") return mark;
  return /[-¬\p{N}%‰€$£¥§°\u00ad]/u.test(character) ? ask : nothing;
}

/** General punctuation is no part of a token but for hyphens, a minus, invisible characters and the per mille sign. */
function kindOfPunctuation(code: number): number {
  const character = String.fromCharCode(code);
  if (character === '’') return mark;
  return /[‐‑–‰]/u.test(character) || IS_INVISIBLE.test(character) ? ask : nothing;
}
