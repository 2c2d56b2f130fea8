/** How one quotation mark stands between its neighbours: what tells an opening straight mark from a closing one. */
import { FILLER } from './characterReferences';
import type { WrittenMark } from './markKinds';
import type { Span } from './span';

/** A quotation mark with what touches it. */
export interface MarkShape {
  /** The mark itself, or what it stands for. */
  readonly char: string;
  /** UTF-16 offsets of the mark, half-open. */
  readonly at: number;
  readonly end: number;
  /** Nothing, white space, an opening bracket, a dash or an apostrophe stands before it. */
  readonly looseBefore: boolean;
  /** Nothing, white space or closing punctuation stands after it. */
  readonly looseAfter: boolean;
  /** White space, a dash, an opening bracket or nothing stands before it, signs of emphasis left out. */
  readonly spaceBefore: boolean;
  /** A digit stands before it, as in `5"`. */
  readonly afterDigit: boolean;
  /** A letter or digit stands after it. */
  readonly beforeWord: boolean;
}

const BEFORE = /[\s([{–—\-'’/«“„‘‹:>*_~|=]/;
const AFTER = /[\s)\]},.;:!?…»”›’'*_~|<–—\-/]/;
const SPACE = /[\s([{–—\-/«“„‘‹"|>=:]/;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /[0-9]/;

/** How many marks ahead a nested straight pair is looked for: keeps a line of nothing but marks linear. */
const LOOKAHEAD = 64;

/** Reads the neighbours of a mark of `text`; what lies outside `paragraph` counts as nothing. */
export function shapeOf(text: string, paragraph: Span, mark: WrittenMark): MarkShape {
  return new Shape(text, paragraph, mark);
}

/** Answers from the neighbours when asked: of most marks, apostrophes, little is. */
class Shape implements MarkShape {
  readonly char: string;
  readonly at: number;
  readonly end: number;
  readonly #text: string;
  readonly #paragraph: Span;

  constructor(text: string, paragraph: Span, { char, start, end }: WrittenMark) {
    this.char = char;
    this.at = start;
    this.#text = text;
    this.#paragraph = paragraph;
    this.end = end;
    while (text[this.end] === FILLER && this.end < paragraph.end) this.end++;
  }

  get #before(): string {
    return this.#characterBefore(NO_NEIGHBOUR);
  }

  get #after(): string {
    return this.end < this.#paragraph.end ? (this.#text[this.end] ?? '') : '';
  }

  #characterBefore(passedOver: RegExp): string {
    let at = this.at - 1;
    for (let i = 0; i < MOST_SIGNS && at >= this.#paragraph.start; i++, at--) {
      if (!passedOver.test(this.#text[at] ?? '')) break;
    }
    return at < this.#paragraph.start ? '' : (this.#text[at] ?? '');
  }

  get looseBefore(): boolean {
    if (this.#before === '"') return this.beforeWord;
    return this.#before === '' || BEFORE.test(this.#before);
  }

  get looseAfter(): boolean {
    if (this.#after === '"') return !BEFORE.test(this.#before);
    return this.#after === '' || AFTER.test(this.#after);
  }

  get spaceBefore(): boolean {
    const before = this.#characterBefore(EMPHASIS);
    return before === '' || SPACE.test(before);
  }

  get afterDigit(): boolean {
    return DIGIT.test(this.#before);
  }

  get beforeWord(): boolean {
    return WORD.test(this.#after);
  }
}

/** Most signs between a mark and the character that it stands behind. */
const MOST_SIGNS = 12;
/** The backslash of an escape, and what fills the place of a character reference. */
const NO_NEIGHBOUR = new RegExp(`[\\\\${FILLER}]`);
const EMPHASIS = new RegExp(`[\\\\${FILLER}*_~]`);

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
  const next = marks[nextAlike(marks, i)];
  return next !== undefined && !next.looseBefore && next.looseAfter;
}

function closersAfter(marks: readonly MarkShape[], i: number): number {
  let count = 0;
  const end = Math.min(marks.length, i + 1 + LOOKAHEAD);
  for (let k = i + 1; k < end && count < 2; k++) {
    const mark = marks[k];
    if (mark?.char === marks[i]?.char && mark?.looseAfter && !mark.looseBefore) count++;
  }
  return count;
}

function hasPartner(marks: readonly MarkShape[], i: number): boolean {
  return nextAlike(marks, i) < marks.length;
}

/** The next mark that is written as `marks[i]` is. */
function nextAlike(marks: readonly MarkShape[], i: number): number {
  let next = i + 1;
  while (next < marks.length && marks[next]?.char !== marks[i]?.char) next++;
  return next;
}
