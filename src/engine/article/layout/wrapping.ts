/** Gives text that was wrapped at a fixed width its paragraphs back. */
import { once } from '../../text/once';
import type { Line } from './lines';

/** Wrapped lines are at most so wide, and the lines of a column at least. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 25;
/** So many lines that are filled to their width show that they were wrapped; half as many where sentences go on over them. */
const FEWEST_FILLED = 4;
/**
 * The share of lines with another right below that are filled. Five press texts wrapped at seven widths from 28 to 110 have at
 * least 0.98; three short ones in columns, with their heads, 0.85 to 1, and one with a head longer than itself 0.54. Of the
 * hundreds of unwrapped texts of the cases none has even {@link FEWEST_FILLED} such lines.
 */
const FILLED_SHARE = 0.5;

/**
 * Joins each line to the one above where that one was filled up to the width of its lines. Poems, lists and tables,
 * whose lines end anywhere, stay apart. O(lines).
 *
 * @param starts offsets where a line goes on with nothing, if Markdown tells them; else none
 * @param turns the same of those where somebody begins to speak
 */
export function unwrapped(
  text: string,
  lines: readonly Line[],
  starts: readonly number[],
  turns: readonly number[] = [],
): readonly Line[] {
  const general = once(() => ({ width: widthOf(lines, 0, lines.length) }));
  const joined: Line[] = [];
  const isStart = startsAmong([...starts, ...turns]);
  for (let from = 0; from < lines.length; ) {
    const to = endOfRun(lines, from);
    const isLong = to - from > FEWEST_FILLED && to - from < lines.length;
    const own = isLong ? widthOf(lines, from, to) : undefined;
    const width = to - from > 1 ? (own ?? general().width) : undefined;
    joinRun({ text, lines, joined, width, isStart, isMarkdown: starts.length > 0 }, from, to);
    from = to;
  }
  return joined;
}

interface Run {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly joined: Line[];
  readonly width: number | undefined;
  readonly isStart: (offset: number) => boolean;
  /** Whether lines that are no start are known to be of one paragraph. */
  readonly isMarkdown: boolean;
}

function joinRun(run: Run, from: number, to: number): void {
  const { lines, joined } = run;
  let first = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && isOneWithAbove(run, first, i)) continue;
    const [opening, closing] = [lines[first], lines[i - 1]];
    if (opening && closing)
      joined.push(opening === closing ? opening : joinedLine(run.text, opening, closing));
    first = i;
  }
}

function joinedLine(text: string, { start, afterBlank, quoted }: Line, { end }: Line): Line {
  return { start, end, text: text.slice(start, end), afterBlank, quoted };
}

/** Whether line `i` belongs to the paragraph of the lines from `first` on that stand above it. */
function isOneWithAbove({ lines, width, isStart, isMarkdown }: Run, first: number, i: number): boolean {
  const [above, line] = [lines[i - 1], lines[i]];
  if (!above || !line || above.quoted !== line.quoted || isStart(line.start)) return false;
  if (isMarkdown && goesOn(above, line)) return true;
  return width !== undefined && above.text.length <= width && continues(above, i - first, line, width);
}

/** What begins a line of its own, whatever stands above it, if that ends a sentence: a turn, an item, a dash. */
const OPENS = /^(?:[-–—•*·▪►>]|\(?\d{1,3}[.)]|\p{Lu}[\p{L}\p{M}.’' -]{1,40}\s?:)(?=\s)/u;
const ENDS = /[.!?…:;»”")\]]$/u;
/** Columns of a table, set off by spaces. */
const COLUMNS = /\S {3,}\S/;

/**
 * Whether a line goes on with the one above: that was filled, or it ends short in the middle of a sentence of a paragraph
 * of several lines, as before a name that was set as a link.
 */
function continues(above: Line, count: number, line: Line, width: number): boolean {
  if (hasCells(line.text)) return false;
  const ended = ENDS.test(above.text.slice(-1));
  if (ended && OPENS.test(line.text)) return false;
  const isFilled = above.text.length + 1 + firstWord(line.text) > width;
  return isFilled || (count > 1 && !ended);
}

/** Whether it is the row of a table. What is looked for letter by letter, plain signs first, is found several times as fast. */
function hasCells(text: string): boolean {
  return text.includes('\t') || text.includes('|') || (text.includes('   ') && COLUMNS.test(text));
}

function startsAmong(starts: readonly number[]): (offset: number) => boolean {
  const set = new Set(starts);
  return (offset) => set.has(offset);
}

/** The end of the lines from `from` on that have no blank line between them. */
function endOfRun(lines: readonly Line[], from: number): number {
  let to = from + 1;
  while (to < lines.length && lines[to]?.afterBlank === false) to++;
  return to;
}

/** The width at which the lines from `from` to `to` were wrapped: most with another right below are filled up to it. O(lines). */
function widthOf(lines: readonly Line[], from: number, to: number): number | undefined {
  const filled = new Int32Array(WIDEST_WRAP + 2);
  let count = 0;
  for (let i = from; i + 1 < to; i++) {
    const [line, below] = [lines[i], lines[i + 1]];
    if (!line || !below || below.afterBlank) continue;
    const weight = goesOn(line, below) ? 2 : 1;
    count += weight;
    const { length } = line.text;
    if (length > WIDEST_WRAP) continue;
    // It is filled up to each width from its own length to where the next word would have fitted.
    const past = Math.min(WIDEST_WRAP + 1, length + 1 + firstWord(below.text));
    filled[length] = (filled[length] ?? 0) + weight;
    filled[past] = (filled[past] ?? 0) - weight;
  }
  return fullest(filled, Math.max(FEWEST_FILLED, count * FILLED_SHARE));
}

/** Whether a sentence goes on over the end of the line. */
function goesOn(line: Line, below: Line): boolean {
  return isSmall(below.text) && !ENDS.test(line.text.slice(-1));
}

/** Whether a text begins with a small letter. */
function isSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text);
}

/** The width up to which most lines are filled, if that are at least `least` of them. */
function fullest(changes: Int32Array, least: number): number | undefined {
  let [sum, most, width] = [0, 0, 0];
  for (let at = 0; at <= WIDEST_WRAP; at++) {
    sum += changes[at] ?? 0;
    if (at < NARROWEST_WRAP || sum < most) continue;
    [most, width] = [sum, at];
  }
  return most >= least ? width : undefined;
}

function firstWord(text: string): number {
  return text.search(/\s|$/);
}
