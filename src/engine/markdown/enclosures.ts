/**
 * Blocks that hold blank lines and anything that looks like a block: fences, maths, some HTML (CommonMark 0.31, 4.5 and
 * 4.6). One that stands in a list item or a block quotation ends with it at the latest.
 */
import { DEEPEST, indentOf, isItem, UNSURE } from './listItems';

/** An open block in which no other begins. */
export interface Enclosure {
  /** Whether `line` is its last line. */
  isClosedBy(line: string): boolean;
  /** Whether `line` stands outside of what holds it, so that it ended before. */
  isLeftBy(line: string): boolean;
}

const FENCE = /^[ \t]*(?:[-*+>][ \t]+|\d{1,9}[.)][ \t]+)*(`{3,}|~{3,})/;
const MATHS = /^[ \t]*(\${2,})[^$]*$/;

const HTML = /^ {0,3}</;

/** HTML that runs on over blank lines, with what ends it (HTML blocks 1 to 4 and CDATA). */
const LONG_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^[ \t]*<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^[ \t]*<!--/, /-->/],
  [/^[ \t]*<\?/, /\?>/],
  [/^[ \t]*<!\[CDATA\[/, /\]\]>/],
];

/**
 * What `line` opens and does not close.
 *
 * @param itemColumn the column from which on a line belongs to the open list item
 */
export function enclosureOf(line: string, itemColumn: number): Enclosure | undefined {
  const isClosedBy = closingOf(line);
  if (!isClosedBy) return undefined;
  const indent = indentOf(line);
  if (itemColumn === UNSURE && (indent > 0 || isItem(line))) return NEVER_CLOSED;
  const isHeld = isItem(line) || (itemColumn !== UNSURE && indent >= itemColumn);
  if (isHeld) return { isClosedBy, isLeftBy: (next) => next.trim() !== '' && indentOf(next) < itemColumn };
  if (indent > DEEPEST) return undefined;
  if (line.trimStart().startsWith('>')) return { isClosedBy, isLeftBy: (next) => !/^ {0,3}>/.test(next) };
  const isOuter = (next: string): boolean => indentOf(next) <= DEEPEST || HTML.test(line);
  return { isClosedBy: (next) => isOuter(next) && isClosedBy(next), isLeftBy: () => false };
}

/** Where it cannot be told what holds a fence, the rest of the note is one block: slow, and right. */
const NEVER_CLOSED: Enclosure = { isClosedBy: () => false, isLeftBy: () => false };

/** Most lines hold none of the signs that open anything. */
const SIGN = /[`~$<]/;

function closingOf(line: string): ((next: string) => boolean) | undefined {
  if (!SIGN.test(line)) return undefined;
  const [start, fence] = FENCE.exec(line) ?? [];
  const isQuoted = start?.includes('>') === true;
  if (fence) return (next) => isClosingFence(next, fence, isQuoted);
  if (MATHS.test(line)) return (next) => MATHS.test(next);
  const html = LONG_HTML.find(([opens]) => opens.test(line));
  return html && !html[1].test(line) ? (next) => html[1].test(next) : undefined;
}

function isClosingFence(line: string, fence: string, isQuoted: boolean): boolean {
  const bare = (isQuoted ? line.replace(/^[ \t>]+/, '') : line).trim();
  return bare.length >= fence.length && bare === (fence[0] ?? '').repeat(bare.length);
}
