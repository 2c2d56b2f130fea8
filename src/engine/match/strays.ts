/**
 * A word or two at the end of a quotation that were set against a neighbouring sentence, though they belong to none:
 * "the" finds itself anywhere. They count as added, and the passage ends with its own sentence.
 */
import type { Column } from './align';

/** More words than this in the next sentence are no accident. */
const MOST_STRAYS = 2;

/** So few words between are left out of one passage, though a sentence ends among them ("J’attends [pas]. Je regarde"). */
const LONGEST_OMISSION = 2;

/** What is asked about columns. */
export interface StrayTests {
  /** Whether its two words agree. */
  readonly agrees: (column: Column) => boolean;
  /** Whether a sentence ends between two source words. */
  readonly isEndBetween: (from: number, to: number) => boolean;
}

/** `columns` with strays at either end taken out of the passage. O(columns). */
export function withoutStrays(columns: readonly Column[], tests: StrayTests): Column[] {
  const { agrees, isEndBetween } = tests;
  const forwards = withoutLeading(columns, tests);
  const backwards = withoutLeading(forwards.toReversed(), {
    agrees,
    isEndBetween: (from, to) => isEndBetween(to, from),
  });
  return backwards.reverse();
}

function withoutLeading(columns: readonly Column[], tests: StrayTests): Column[] {
  return withoutMatched(withoutReplaced(columns, tests), tests);
}

/** Words set against others beyond the end of the sentence of the first word that agrees. */
function withoutReplaced(
  columns: readonly Column[],
  { agrees, isEndBetween }: StrayTests,
): readonly Column[] {
  const first = columns.findIndex(agrees);
  const next = columns[first]?.source ?? -1;
  const isBeyond = ({ source }: Column) => source >= 0 && isEndBetween(source, next);
  const last = columns.slice(0, Math.max(0, first)).findLastIndex(isBeyond);
  return [...added(columns.slice(0, last + 1)), ...columns.slice(last + 1)];
}

/** A word or two that agree, but with a gap after them. */
function withoutMatched(columns: readonly Column[], { agrees, isEndBetween }: StrayTests): Column[] {
  const gap = columns.findIndex(({ note }) => note < 0);
  const after =
    gap < 0 ? -1 : columns.findIndex(({ note, source }, i) => i > gap && note >= 0 && source >= 0);
  if (after < 0) return [...columns];
  const strays = columns.slice(0, gap);
  const last = strays.findLast(({ source }) => source >= 0)?.source;
  const next = columns[after]?.source ?? -1;
  const isNone =
    last === undefined || strays.filter(agrees).length > MOST_STRAYS || next - last - 1 <= LONGEST_OMISSION;
  if (isNone || !isEndBetween(last, next)) return [...columns];
  return [...added(columns.slice(0, after)), ...columns.slice(after)];
}

/** The words of the quotation alone. */
function added(columns: readonly Column[]): Column[] {
  return columns.flatMap(({ note }) => (note >= 0 ? [{ note, source: -1 }] : []));
}
