/**
 * Splits a Markdown text into its top-level blocks without parsing it, so that each can be parsed and cached alone.
 *
 * A boundary is only set where CommonMark surely starts a new block: at an unindented line after a blank one, or at a
 * list item that no other item can hold; never inside a fence, a maths block or an HTML block that may hold blank
 * lines. Lists fall into their items, which changes nothing inside them and keeps long lists linear. One pass over the
 * lines, O(n).
 */
import type { Span } from '../text/span';
import { type Enclosure, enclosureOf } from './enclosures';
import { contentColumn, DEEPEST, indentOf, isItem, NO_ITEM, UNSURE } from './listItems';

const BULLET = /^ {0,3}[-*+][ \t]+\S/;
const EMPTY = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]*$/;
const FIRST = /^ {0,3}1[.)]/;
const ORDERED = /^ {0,3}\d{1,9}[.)][ \t]+\S/;
/** A line that may open a block of HTML, which then lasts until a blank line. */
const HTML = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*)*<[a-z/!?]/i;

/**
 * The top-level blocks of `text` in order: disjoint, covering every non-blank line, blank lines between them included
 * in the block before.
 *
 * @param from offset to start at, after the front matter
 */
export function splitBlocks(text: string, from = 0): Span[] {
  const starts = blockStarts(text, { from, isBoundary: false });
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}

/** Where to begin to split. */
export interface SplitStart {
  readonly from: number;
  /** Whether a boundary is known to be there: what follows then depends on nothing before. */
  readonly isBoundary: boolean;
}

/**
 * Where the blocks of `text` begin, the first at `from`.
 *
 * @param isEnough asked of each boundary after `from`: whether those that follow need not be found; it is the last then
 */
export function blockStarts(
  text: string,
  { from, isBoundary }: SplitStart,
  isEnough: (boundary: number) => boolean = () => false,
): number[] {
  const splitter = new Splitter(from, isBoundary);
  for (const line of linesFrom(text, from)) {
    const isCut = splitter.read(line.text, line.start);
    if (isCut && line.start > from && isEnough(line.start)) break;
  }
  return from < text.length ? splitter.starts : [];
}

class Splitter {
  /** Where blocks begin so far. */
  readonly starts: number[];
  /** Whether the line to come begins a block, whatever it is. */
  #isBoundaryNext: boolean;
  #enclosure: Enclosure | undefined;
  #afterBlank = true;
  /** The last line that is not blank may be indented code. */
  #afterCode = false;
  #inOrderedList = false;
  /** Column from which on a line belongs to the item of this block; {@link NO_ITEM} or {@link UNSURE}. */
  #itemColumn = NO_ITEM;
  /** The last line began an item and is all of it so far; a blank line after it ends it (CommonMark 0.31, 5.2). */
  #afterEmptyItem = false;
  #inHtml = false;

  constructor(from: number, isBoundary: boolean) {
    this.starts = [from];
    this.#isBoundaryNext = isBoundary;
  }

  /** Whether the line begins a block. */
  read(line: string, at: number): boolean {
    const blank = line.trim() === '';
    if (this.#enclosure && !this.#enclosure.isLeftBy(line)) {
      if (this.#enclosure.isClosedBy(line)) this.#enclosure = undefined;
      this.#afterBlank = false;
      return false;
    }
    this.#enclosure = undefined;
    const isCut = !blank && this.#readText(line, at);
    if (blank) this.#readBlank();
    this.#afterBlank = blank;
    return isCut;
  }

  #readBlank(): void {
    this.#inHtml = false;
    if (this.#afterEmptyItem) this.#itemColumn = NO_ITEM;
    this.#afterEmptyItem = false;
  }

  #readText(line: string, at: number): boolean {
    const isCut = this.#isBoundaryNext || this.#isBoundary(line);
    this.#isBoundaryNext = false;
    if (isCut) this.#cut(line, at);
    else this.#goOn(line);
    this.#afterEmptyItem = isCut && EMPTY.test(line);
    this.#inHtml ||= HTML.test(line);
    this.#afterCode = indentOf(line) > DEEPEST;
    this.#enclosure = enclosureOf(line, this.#itemColumn);
    return isCut;
  }

  #isBoundary(line: string): boolean {
    if (this.#isNoItem(line)) return false;
    if (/^[ \t]/.test(line)) return this.#isOuterItem(line);
    if (this.#afterBlank) return true;
    if (this.#inHtml) return false;
    return BULLET.test(line) || (this.#inOrderedList && ORDERED.test(line));
  }

  /** To the parser, indented code goes on over blank lines; an empty item, or a number but 1, does not interrupt it. */
  #isNoItem(line: string): boolean {
    if (!this.#afterCode) return false;
    return EMPTY.test(line) || (!this.#inOrderedList && ORDERED.test(line) && !FIRST.test(line));
  }

  #goOn(line: string): void {
    if (this.#mayEndItem(line)) this.#itemColumn = UNSURE;
    this.#inOrderedList = this.#staysInOrderedList(line);
  }

  /** Whether an indented line begins an item that no open item holds. */
  #isOuterItem(line: string): boolean {
    if (this.#inHtml || indentOf(line) >= this.#itemColumn) return false;
    return BULLET.test(line) || ((this.#inOrderedList || this.#afterBlank) && ORDERED.test(line));
  }

  /** A line of the same block that an open item does not hold: it goes on with its paragraph, or ends it. */
  #mayEndItem(line: string): boolean {
    return indentOf(line) < this.#itemColumn && (this.#itemColumn !== NO_ITEM || isItem(line));
  }

  /** Items go on with a list, and what they hold; any other line may end it, so nothing is cut after it. */
  #staysInOrderedList(line: string): boolean {
    const isHeld = this.#itemColumn !== UNSURE && indentOf(line) >= this.#itemColumn;
    if (/^[ \t]/.test(line)) return this.#inOrderedList && (isHeld || !this.#afterBlank);
    return ORDERED.test(line) && (this.#inOrderedList || FIRST.test(line));
  }

  /** After this, nothing counts any more that was read before the line. */
  #cut(line: string, at: number): void {
    if (at > (this.starts.at(-1) ?? 0)) this.starts.push(at);
    this.#inOrderedList = ORDERED.test(line);
    this.#itemColumn = contentColumn(line) ?? NO_ITEM;
    this.#inHtml = false;
  }
}

function* linesFrom(text: string, from: number): Generator<{ text: string; start: number }> {
  let start = from;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    yield { text: text.slice(start, end).replace(/\r?\n$/, ''), start };
    start = end;
  }
}
