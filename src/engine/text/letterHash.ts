/**
 * FNV-1a (Fowler, Noll, Vo 1991) over UTF-16 units, with a last step that lets late letters tell in the low bits: one
 * multiplication a letter.
 */

/** The hash of `letters` from `start` to `end`: thirty bits, so that it is a small integer in every engine. */
export function hashOf(letters: Uint16Array, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (letters[at] ?? 0), PRIME);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
