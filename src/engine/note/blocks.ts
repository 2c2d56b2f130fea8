/**
 * Splits a Markdown note into its top-level blocks without parsing it, so that each can be parsed and cached alone.
 *
 * A boundary is only set where CommonMark surely starts a new block: at an unindented line after a blank one, or at an
 * unindented list item; never inside a fence, a maths block or an HTML block that may hold blank lines. Lists fall into
 * their items, which changes nothing inside them and keeps long lists linear. One pass over the lines, O(n).
 */
import type { Span } from '../text/span';

const BULLET = /^[-*+][ \t]+\S/;
const ORDERED = /^\d{1,9}[.)][ \t]+\S/;
const FENCE = /^[ \t]*(?:[-*+>][ \t]+|\d{1,9}[.)][ \t]+)*(`{3,}|~{3,})/;
const MATHS = /^[ \t]*(\${2,})[^$]*$/;

/** A line that may open a block of HTML, which then lasts until a blank line. */
const HTML = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*)*<[a-z/!?]/i;

/** HTML that runs on over blank lines, with what ends it (CommonMark 0.31, HTML blocks 1 to 5). */
const LONG_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

/** What must come before a boundary may be set again. */
type Enclosure = (line: string) => boolean;

/**
 * The top-level blocks of `text` in order: disjoint, covering every non-blank line, blank lines between them included
 * in the block before.
 *
 * @param from offset to start at, after the front matter
 */
export function splitBlocks(text: string, from = 0): Span[] {
  const splitter = new Splitter(from);
  for (const line of linesFrom(text, from)) splitter.read(line.text, line.start);
  return splitter.finish(text.length);
}

class Splitter {
  readonly #blocks: Span[] = [];
  #start: number;
  #ends: Enclosure | undefined;
  #afterBlank = true;
  #inOrderedList = false;
  #inHtml = false;

  constructor(from: number) {
    this.#start = from;
  }

  read(line: string, at: number): void {
    if (this.#ends) {
      if (this.#ends(line)) this.#ends = undefined;
      this.#afterBlank = false;
      return;
    }
    const blank = line.trim() === '';
    if (!blank && this.#isBoundary(line)) this.#cut(line, at);
    if (!blank) {
      this.#inOrderedList = this.#staysInOrderedList(line);
      this.#inHtml ||= HTML.test(line);
      this.#ends = enclosureOf(line);
    } else this.#inHtml = false;
    this.#afterBlank = blank;
  }

  finish(end: number): Span[] {
    if (this.#start < end) this.#blocks.push({ start: this.#start, end });
    return this.#blocks;
  }

  #isBoundary(line: string): boolean {
    if (/^[ \t]/.test(line)) return false;
    if (this.#afterBlank) return true;
    if (this.#inHtml) return false;
    return BULLET.test(line) || (this.#inOrderedList && ORDERED.test(line));
  }

  /** Items and indented lines go on with a list; any other line may end it, so nothing is cut after it. */
  #staysInOrderedList(line: string): boolean {
    if (/^[ \t]/.test(line)) return this.#inOrderedList;
    return ORDERED.test(line) && (this.#inOrderedList || /^1[.)]/.test(line));
  }

  #cut(line: string, at: number): void {
    if (at > this.#start) this.#blocks.push({ start: this.#start, end: at });
    this.#start = at;
    this.#inOrderedList = ORDERED.test(line);
    this.#inHtml = false;
  }
}

function enclosureOf(line: string): Enclosure | undefined {
  const fence = FENCE.exec(line)?.[1];
  if (fence) return (next) => isClosingFence(next, fence);
  if (MATHS.test(line)) return (next) => MATHS.test(next);
  const html = LONG_HTML.find(([opens]) => opens.test(line));
  if (html && !html[1].test(line)) return (next) => html[1].test(next);
  return undefined;
}

function isClosingFence(line: string, fence: string): boolean {
  const bare = line.replace(/^[ \t>]+/, '').trimEnd();
  return bare.length >= fence.length && bare === (fence[0] ?? '').repeat(bare.length);
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
