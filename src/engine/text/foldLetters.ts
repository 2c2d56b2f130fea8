/**
 * Loose keys made unit by unit, without a string: the letters of the European languages of Latin script fold each by
 * itself, whatever stands beside them, so that a table which the steps of `looseKey` fill says what becomes of them.
 */
import { foldedForm } from './fold';

/** So many units a unit of a form may become: "½" becomes "12". */
export const MOST_FOLDED = 2;

/** Below are all letters of the table. */
const TABLED = 0x250;

/** The first and the second unit that each unit becomes; 0 for none. */
const [FIRST, SECOND] = [0, 1].map((at) =>
  Uint16Array.from(
    { length: TABLED },
    (_, unit) => foldedForm(String.fromCharCode(unit)).charCodeAt(at) || 0,
  ),
) as [Uint16Array, Uint16Array];

/** The apostrophe of print, which no key has. */
const APOSTROPHE = 0x2019;

/**
 * Writes the `looseKey` of a form, `letters` from `start` to `end`, to `key`, which has room for it; its length, or 0 where
 * another letter than those of the table stands in the form, or none that a key keeps. O(length).
 */
export function foldLetters(letters: Uint16Array, start: number, end: number, key: Uint16Array): number {
  let length = 0;
  for (let at = start; at < end; at++) {
    const unit = letters[at] ?? 0;
    if (unit === APOSTROPHE) continue;
    if (unit >= TABLED) return 0;
    const [first, second] = [FIRST[unit] ?? 0, SECOND[unit] ?? 0];
    if (first > 0) key[length++] = first;
    if (second > 0) key[length++] = second;
  }
  return length;
}
