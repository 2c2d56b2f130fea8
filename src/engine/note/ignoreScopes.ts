/** Where a comment that silences findings counts: on its own line, or in the block after it. */
import { firstEndingAfter, type Span } from '../text/span';
import type { Unit } from './unit';

const OPEN = '<!--';
const CLOSE = '-->';

/** Finds the scopes of one note's comments. */
export class IgnoreScopes {
  readonly #text: string;
  readonly #units: readonly Unit[];

  constructor(text: string, units: readonly Unit[]) {
    this.#text = text;
    this.#units = units;
  }

  /** Its own line, or the block after it where it stands alone. */
  of(comment: Span): Span {
    const line = this.#lineOf(comment.start);
    const last = this.#lineOf(comment.end);
    const alone =
      PREFIX.test(this.#text.slice(line.start, comment.start)) &&
      this.#text.slice(comment.end, last.end).trim() === '';
    return alone ? this.blockAfter(last.end) : { start: line.start, end: last.end };
  }

  /**
   * The block that begins on the next line, where a comment ends at `from` that stands alone; that line alone where none
   * does, as inside a block of HTML.
   */
  blockAfter(from: number): Span {
    const line = this.#nextLine(from);
    const first = firstEndingAfter(this.#units, line.start);
    const unit = this.#units[first];
    if (!unit || unit.start < line.start || unit.start >= line.end) return line;
    const start = unit.row ?? containerOf(unit, from) ?? unit.start;
    return { start, end: this.#endOf(first, unit, start) };
  }

  /** The first line after `from` with anything but comments, prefixes of block quotations and white space. */
  #nextLine(from: number): Span {
    let at = from;
    for (;;) {
      while (/[\s>]/.test(this.#text[at] ?? '')) at++;
      const end = this.#text.startsWith(OPEN, at) ? this.#text.indexOf(CLOSE, at) : -1;
      if (end < 0) return this.#lineOf(at);
      at = end + CLOSE.length;
    }
  }

  #endOf(first: number, unit: Unit, start: number): number {
    let end = unit.end;
    for (let i = first + 1; i < this.#units.length; i++) {
      const next = this.#units[i];
      if (!next || !(unit.row === undefined ? isIn(next, start) : this.#goesOn(end, next))) break;
      end = next.end;
    }
    return end;
  }

  /** Whether `next` is a cell of the table that goes on at `end`: no blank line between. */
  #goesOn(end: number, next: Unit): boolean {
    return next.kind === 'cell' && !/\n[ \t>]*\r?\n/.test(this.#text.slice(end, next.start));
  }

  /** With its line end. */
  #lineOf(offset: number): Span {
    const text = this.#text;
    let [start, end] = [offset, offset];
    while (start > 0 && !endsLine(text, start)) start--;
    while (end < text.length && (end === offset || !endsLine(text, end))) end++;
    return { start, end };
  }
}

/** Whether a line ends right before an offset: `\n`, `\r\n` and a lone `\r` end one. */
function endsLine(text: string, offset: number): boolean {
  const before = text[offset - 1];
  return before === '\n' || (before === '\r' && text[offset] !== '\n');
}

/** Nothing before a comment but indentation and the marks of containers. */
const PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/;

/** Start of the outermost container around `unit` that begins after `from`. */
function containerOf(unit: Unit, from: number): number | undefined {
  const starts = containersOf(unit).filter((start) => start >= from);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

function isIn(unit: Unit, container: number): boolean {
  return containersOf(unit).includes(container);
}

function containersOf({ quotation, items, parent }: Unit): number[] {
  return [...items, ...(quotation === undefined ? [] : [quotation]), parent];
}
