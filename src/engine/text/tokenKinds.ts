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
  return /[-\p{N}%‰€$£¥§°\u00ad]/u.test(character) ? ask : nothing;
}

/** General punctuation is no part of a token but for hyphens, invisible characters and the per mille sign. */
function kindOfPunctuation(code: number): number {
  if (code === 0x2019) return mark;
  const isPart = (code >= 0x200b && code <= 0x200d) || code === 0x2010 || code === 0x2011 || code === 0x2060;
  return isPart || code === 0x2030 ? ask : nothing;
}
