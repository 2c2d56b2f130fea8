/**
 * A word or two at the end of a quotation that were set against a neighbouring sentence, though they belong to none:
 * "the" finds itself anywhere. They count as added, and the passage ends with its own sentence.
 */
import type { Column } from './align';

/** More words than this in the next sentence are no accident. */
const MOST_STRAYS = 2;

/**
 * `columns` with strays at either end taken out of the passage.
 * @param isEndBetween whether a sentence ends between two source words
 */
export function withoutStrays(
  columns: readonly Column[],
  isEndBetween: (from: number, to: number) => boolean,
): Column[] {
  const forwards = withoutLeading(columns, isEndBetween);
  const backwards = withoutLeading(forwards.toReversed(), (from, to) => isEndBetween(to, from));
  return backwards.reverse();
}

function withoutLeading(
  columns: readonly Column[],
  isEndBetween: (from: number, to: number) => boolean,
): Column[] {
  const gap = columns.findIndex(({ note }) => note < 0);
  const after =
    gap < 0 ? -1 : columns.findIndex(({ note, source }, i) => i > gap && note >= 0 && source >= 0);
  if (after < 0) return [...columns];
  const strays = columns.slice(0, gap);
  const matched = strays.filter(({ source }) => source >= 0);
  const last = matched.at(-1)?.source;
  const next = columns[after]?.source ?? -1;
  if (last === undefined || matched.length > MOST_STRAYS || !isEndBetween(last, next)) return [...columns];
  const added = columns.slice(0, after).filter(({ note }) => note >= 0);
  return [...added.map(({ note }) => ({ note, source: -1 })), ...columns.slice(after)];
}
