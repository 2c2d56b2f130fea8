import type { Span } from '../../text/span';
import type { Line } from '../layout/lines';

/** A time at the head of a line. */
export interface TimeStamp extends Span {
  /** Where the line above ends, if what stands there goes on in this line. */
  readonly above: number | undefined;
}

const STAMP =
  /^(?:[[(]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]|\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?|\d{1,2}:\d{2})(?=\s+\S)/;
/** A time on a line of its own. */
const WHOLE = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?$/;
const BARE = /^\d{1,2}:\d{2}$/;
/** So many lines of a recording begin with a time. */
const FEWEST = 2;
/** A time without brackets or seconds is one of a recording where most lines have one. */
const FEWEST_BARE = 4;

/** A time that a transcript puts between two words. */
const WITHIN =
  /\[\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\](?=\s|$)|\(\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?\)(?=\s|$)/g;

/** The times in brackets within the lines of a text, each with the space before it. O(text). */
export function timesWithin(text: string): readonly Span[] {
  return [...text.matchAll(WITHIN)].flatMap(({ index, 0: time }) => {
    const before = /(?<=\S)[ \u00a0]+$/.exec(text.slice(Math.max(0, index - LONGEST_BLANK), index))?.[0];
    return before === undefined ? [] : { start: index - before.length, end: index + time.length };
  });
}

const LONGEST_BLANK = 8;

/** The times at the head of the lines of a recording, with the space after each; none where they do not recur. O(lines). */
export function timeStamps(lines: readonly Line[]): readonly TimeStamp[] {
  const found: (TimeStamp & { readonly stamp: string })[] = [];
  let last: Line | undefined;
  let alone = 0;
  for (const line of lines) {
    const stamp = STAMP.exec(line.text)?.[0];
    if (WHOLE.test(line.text)) alone++;
    if (stamp !== undefined) {
      const rest = line.text.slice(stamp.length).trimStart();
      const goesOn =
        last !== undefined && /[\p{L}\p{N},;]$/u.test(last.text.slice(-2)) && /^\p{Ll}/u.test(rest);
      const end = line.end - rest.length;
      found.push({ start: line.start, end, stamp, above: goesOn ? last?.end : undefined });
    }
    last = stamp === undefined ? undefined : line;
  }
  const isBare = found.every(({ stamp }) => BARE.test(stamp));
  const fewest = isBare ? Math.max(FEWEST_BARE, lines.length / 2) : FEWEST;
  return found.length + alone >= fewest ? found : [];
}
