/**
 * The stretches of a text that a quotation differs from in few words: replaced, added or left out, each counted as one.
 *
 * Sellers' algorithm (1980) goes through the text once with a column that says how far each beginning of the quotation is
 * from any stretch that ends here; with Ukkonen's cut-off (1985), entries beyond those that can still matter are not
 * looked at. O(text × most) as a rule, O(text × quotation) at worst. Exact: no stretch is passed over.
 */

/** Where a stretch ends, and how far it is off. */
export interface Stretch {
  /** Token number after its last word. */
  readonly end: number;
  /** How many words differ. */
  readonly distance: number;
}

/**
 * The stretches of `words` that at most `most` words differ from, in order; of those that end next to each other the first
 * of the nearest.
 *
 * @param ids the quotation's words, -1 for those that no text has
 */
export function stretchesWithin(words: Uint32Array, ids: readonly number[], most: number): Stretch[] {
  const column = Int32Array.from({ length: ids.length + 1 }, (_, i) => i);
  const found: Stretch[] = [];
  let last = Math.min(most, ids.length); // beyond it, all entries are more than `most`
  let isNext = false;
  for (let at = 0; at < words.length; at++) {
    last = step(column, ids, words[at] ?? 0, last, most);
    const distance = last < ids.length ? undefined : column[last];
    const nearest = isNext ? found.pop() : undefined;
    isNext = distance !== undefined;
    if (distance !== undefined && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY))
      found.push({ end: at + 1, distance });
    else if (nearest) found.push(nearest);
  }
  return found;
}

/** Takes the column one word of the text further; the last entry that is `most` or less. */
function step(column: Int32Array, ids: readonly number[], word: number, last: number, most: number): number {
  const end = Math.min(last + 1, ids.length);
  if (end > last) column[end] = most + 1;
  let diagonal = 0;
  let above = 0;
  for (let i = 1; i <= end; i++) {
    const before = column[i] ?? 0;
    const replaced = ids[i - 1] === word ? diagonal : diagonal + 1;
    const single = (before < above ? before : above) + 1;
    above = replaced < single ? replaced : single;
    column[i] = above;
    diagonal = before;
  }
  let lowest = end;
  while ((column[lowest] ?? 0) > most) lowest--;
  return lowest;
}
