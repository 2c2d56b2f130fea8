/**
 * Whether a word may be meant by another that was typed with slips and perhaps not to its end.
 *
 * The last row of Sellers' table for approximate search (P. Sellers, 1980), anchored at the word's beginning: its least
 * number is the fewest letters to change, add or leave out until `typed` begins the word. O(t · (t + slips)) for t letters
 * typed.
 */

/** Share of the letters typed that may be wrong; the least number is one, and short words are taken as they are. */
const SHARE = 0.3;
const SHORTEST = 4;

/** How many slips a word of so many letters is forgiven. */
export function slipsIn(length: number): number {
  return length < SHORTEST ? 0 : Math.max(1, Math.floor(SHARE * length));
}

/**
 * A test for words: whether each begins with `typed`, but for {@link slipsIn} slips. Both folded alike.
 *
 * @example mayMean('stoltenbreg')('stoltenberg') → true
 */
export function mayMean(typed: string): (word: string) => boolean {
  const slips = slipsIn(typed.length);
  const row = new Uint16Array(typed.length + slips + 1);
  return (word) => {
    if (word.length < typed.length - slips) return false;
    const width = Math.min(word.length, typed.length + slips);
    for (let j = 0; j <= width; j++) row[j] = j;
    for (let i = 1; i <= typed.length; i++) if (nextRow(row, typed, i, word, width) > slips) return false;
    return true;
  };
}

/** Turns row `i - 1` of the table into row `i`; returns its least number. */
function nextRow(row: Uint16Array, typed: string, i: number, word: string, width: number): number {
  const letter = typed.charCodeAt(i - 1);
  let diagonal = row[0] ?? 0;
  let left = i;
  let least = i;
  row[0] = i;
  for (let j = 1; j <= width; j++) {
    const above = row[j] ?? 0;
    const changed = diagonal + Number(word.charCodeAt(j - 1) !== letter);
    left = Math.min(changed, above + 1, left + 1);
    row[j] = left;
    diagonal = above;
    if (left < least) least = left;
  }
  return least;
}
