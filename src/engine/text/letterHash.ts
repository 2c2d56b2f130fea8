/**
 * FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 units, 32 bits: one multiplication a letter, so that it can be made while a
 * text is scanned.
 */

/** The hash of nothing. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash of what has `hash`, followed by `letter`. */
export function withLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** The hash of `letters` from `start` to `end`. */
export function hashOf(letters: Uint16Array, start: number, end: number): number {
  let hash = EMPTY_HASH;
  for (let at = start; at < end; at++) hash = withLetter(hash, letters[at] ?? 0);
  return hash;
}
