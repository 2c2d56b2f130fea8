/**
 * FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 units, with a last step that lets late letters tell in the low bits: one
 * multiplication a letter, so that it can be made while a text is scanned.
 */

/** What a hash begins with. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** The unfinished hash of what has the unfinished `hash`, followed by `letter`. */
export function withLetter(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** The hash: thirty bits, so that it is a small integer in every engine. */
export function finished(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** The hash of `letters` from `start` to `end`. */
export function hashOf(letters: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = withLetter(hash, letters[at] ?? 0);
  return finished(hash);
}
