/** How one quotation mark stands between its neighbours: what tells an opening straight mark from a closing one. */
import type { Span } from './span';

/** A quotation mark with what touches it. */
export interface MarkShape {
  /** The mark itself. */
  readonly char: string;
  /** UTF-16 offset of the mark. */
  readonly at: number;
  /** Nothing, white space, an opening bracket, a dash or an apostrophe stands before it. */
  readonly looseBefore: boolean;
  /** Nothing, white space or closing punctuation stands after it. */
  readonly looseAfter: boolean;
  /** A digit stands before it, as in `5"`. */
  readonly afterDigit: boolean;
  /** A letter or digit stands after it. */
  readonly beforeWord: boolean;
}

const BEFORE = /[\s([{–—\-'’/«“„‘‹:>*_~|=]/;
const AFTER = /[\s)\]},.;:!?…»”›’'*_~|<–—\-/]/;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /[0-9]/;

/** How many marks ahead a nested straight pair is looked for: keeps a line of nothing but marks linear. */
const LOOKAHEAD = 64;

/** Reads the neighbours of the mark at `at`; what lies outside `paragraph` counts as nothing. */
export function shapeOf(text: string, paragraph: Span, at: number): MarkShape {
  const before = at > paragraph.start ? (text[at - 1] ?? '') : '';
  const after = at + 1 < paragraph.end ? (text[at + 1] ?? '') : '';
  return new Shape(text[at] ?? '', at, before, after);
}

/** Answers from the two neighbours when asked: of most marks, apostrophes, little is. */
class Shape implements MarkShape {
  readonly char: string;
  readonly at: number;
  readonly #before: string;
  readonly #after: string;

  constructor(char: string, at: number, before: string, after: string) {
    this.char = char;
    this.at = at;
    this.#before = before;
    this.#after = after;
  }

  get looseBefore(): boolean {
    if (this.#before === '"') return this.beforeWord;
    return this.#before === '' || BEFORE.test(this.#before);
  }

  get looseAfter(): boolean {
    if (this.#after === '"') return !BEFORE.test(this.#before);
    return this.#after === '' || AFTER.test(this.#after);
  }

  get afterDigit(): boolean {
    return DIGIT.test(this.#before);
  }

  get beforeWord(): boolean {
    return WORD.test(this.#after);
  }
}

/** Whether a ’ may close a ‘ pair: an apostrophe inside a word may not. */
export function isClosingApostrophe(mark: MarkShape): boolean {
  return !mark.beforeWord && !mark.looseBefore;
}

/** What a straight mark does: opens, closes, stands alone, or is an inch mark and no quotation mark. */
export type StraightRole = 'open' | 'close' | 'alone' | 'inch';

/**
 * Decides what the straight mark `marks[i]` does.
 *
 * @param isOpen whether a straight quotation is open before it
 * @example a "b" -> open, close; 5" -> inch; "a 5" pipe" -> open, inch, close
 */
export function straightRole(marks: readonly MarkShape[], i: number, isOpen: boolean): StraightRole {
  const mark = marks[i];
  if (!mark) return 'alone';
  if (isOpen) return mark.afterDigit && closesLater(marks, i) ? 'inch' : closeOrNest(marks, i, mark);
  if (mark.afterDigit && !mark.looseBefore) return 'inch';
  const opens = mark.looseBefore && hasPartner(marks, i);
  return opens ? 'open' : 'alone';
}

function closeOrNest(marks: readonly MarkShape[], i: number, mark: MarkShape): StraightRole {
  const nests = mark.looseBefore && !mark.looseAfter && closersAfter(marks, i) >= 2;
  return nests ? 'open' : 'close';
}

/** Whether the next straight mark is one that closes: then a mark after a digit is inches. */
function closesLater(marks: readonly MarkShape[], i: number): boolean {
  const next = marks[nextStraight(marks, i)];
  return next !== undefined && !next.looseBefore && next.looseAfter;
}

function closersAfter(marks: readonly MarkShape[], i: number): number {
  let count = 0;
  const end = Math.min(marks.length, i + 1 + LOOKAHEAD);
  for (let k = i + 1; k < end && count < 2; k++) {
    const mark = marks[k];
    if (mark?.char === '"' && mark.looseAfter && !mark.looseBefore) count++;
  }
  return count;
}

function hasPartner(marks: readonly MarkShape[], i: number): boolean {
  return nextStraight(marks, i) < marks.length;
}

function nextStraight(marks: readonly MarkShape[], i: number): number {
  let next = i + 1;
  while (next < marks.length && marks[next]?.char !== '"') next++;
  return next;
}
