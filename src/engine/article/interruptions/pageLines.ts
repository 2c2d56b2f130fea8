/** Lines that a page prints and its author did not write, told by what they say: numbers of pages, heads, times. */
import type { Line } from '../layout/lines';

/** How sure it is that a line is the page's. */
export type PageLine = 'number' | 'numbered' | 'head' | 'note' | 'time';

const LONGEST_HEAD = 90;
/** `- 12 -`, `[12]`, `xiv`, `p. 3`, `Page 3 of 9`, `3/9`. */
const NUMBER =
  /^[-–—~•|\s]{0,4}[[(]?(?:(?:page|p\.|pg\.?|pag\.|seite|s\.)\s?)?(?:\d{1,4}|(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))(?:\s?(?:\/|of|sur|de|von)\s?\d{1,4})?[\])]?[-–—~•|\s]{0,4}$/i;
/** A line that says more than its number of a page, in the form that only pages have. */
const NUMBERED =
  /(?:^|[\s|–—-])(?:\d{1,4}\s?\/\s?\d{1,4}|(?:page|p\.)\s?\d{1,4}(?:\s?(?:\/|of|sur)\s?\d{1,4})?)$|[|–—•·]\s?\d{1,4}$|\S\s{3,40}\d{1,4}$|^\d{1,4}\s{3,40}\S|^\d{1,4}\s?[|–—•·]|^[-–—~•]\s?\d{1,4}\s?[-–—~•]\s+\S|\S\s+[-–—~•]\s?\d{1,4}\s?[-–—~•]$|^(?:page|p\.)\s?\d{1,4}\b/i;
/** The number of a page beside that of a document: `08-51749 14`, `13 08-51749`. */
const FIGURES =
  /^\D{0,3}\d{1,4}(?:\/\d{1,4})?\s{1,40}\d{1,6}[-/.]\d{1,6}(?:\s?\([EF]\))?\D{0,3}$|^\D{0,3}\d{1,6}[-/.]\d{1,6}(?:\s?\([EF]\))?\s{1,40}\d{1,4}(?:\/\d{1,4})?\D{0,3}$/;
const FIGURE_KEY = '#-# #';
/** `00:12:31,000 --> 00:12:34,000`, `[00:12:31]`, `(0:12)`, `12:31`. */
const TIME =
  /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?(?:\s*-->\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?.{0,40})?$/;

/** Tells the lines of one text that are the page's, as far as each and its like tell. */
export class PageLines {
  readonly #lines: readonly Line[];
  readonly #keys: readonly (string | undefined)[];
  readonly #counts = new Map<string, number>();
  readonly #isTimed: boolean;

  /** O(lines). */
  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#keys = lines.map(({ text }) => headKey(text));
    this.#isTimed = lines.filter(({ text }) => mayBeFigures(text) && TIME.test(text)).length > 1;
    for (const key of this.#keys)
      if (key !== undefined) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** What line `i` is, if it may be the page's. */
  kindOf(i: number): PageLine | undefined {
    const text = this.#lines[i]?.text ?? '';
    if (text.length > LONGEST_HEAD) return undefined;
    if (mayBeFigures(text)) {
      if (this.#isTimed && TIME.test(text)) return 'time';
      if (NUMBER.test(text)) return 'number';
    }
    const key = this.#keys[i];
    if (key === FIGURE_KEY) return 'numbered';
    if (key !== undefined && (this.#counts.get(key) ?? 0) > 1) return 'head';
    const isApart = this.#lines[i]?.afterBlank && this.#lines[i + 1]?.afterBlank === true;
    const mayBeHead = isApart && /\d/.test(text) && NUMBERED.test(text);
    return mayBeHead && (!isSentence(text) || isInCapitals(text)) ? 'numbered' : undefined;
  }
}

/** Longest line that is nothing but a number or a time. */
const LONGEST_FIGURES = 80;

/** By the first sign, since hardly a line has to be looked at further. */
function mayBeFigures(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  const isLetter = first >= 0x61 && first <= 0x7a;
  return text.length <= LONGEST_FIGURES && (!isLetter || FIRST_LETTERS.includes(String.fromCharCode(first)));
}

/** Of roman figures, "page", "seite". */
const FIRST_LETTERS = 'ivxlcps';

/** `* A list is given below.`, `(1) Voir p. 4.`, at the foot of a page. */
export function opensFootnote({ text }: Line): boolean {
  return /^(?:[*†‡§]\s?|[⁰¹²³⁴-⁹]{1,3}\s?|[[(]\d{1,3}[\])]\s|\d{1,3}[.)]?\s)["«“]?\s?\p{Lu}/u.test(text);
}

/** The short line that a page prints above its footnotes. */
export function isRule({ text }: Line): boolean {
  return /^(?:[_—–]{3,40}|-{3,40}|(?:[*_] ?){3,40})$/.test(text.trim());
}

/** A line of codes and dates: `A/70/PV.15 28/09/2015`. */
export function isCode({ text }: Line): boolean {
  return /\d/.test(text) && !/\p{L}{4}|\p{Ll}{2}/u.test(text);
}

/** A short line that is no sentence and might stand beside a number of a page. */
export function mayBeHead({ text }: Line): boolean {
  return headKey(text) !== undefined;
}

function headKey(text: string): string | undefined {
  if (text.length > LONGEST_HEAD) return undefined;
  const hasDigits = /\d/.test(text);
  if (hasDigits && FIGURES.test(text)) return FIGURE_KEY;
  if (isSentence(text) || !/\p{L}{2}/u.test(text)) return undefined;
  if (/[«»“”"]|^[-–—•*>]\s/u.test(text)) return undefined;
  return (hasDigits ? text.replace(/\d+/g, '#') : text).toLowerCase();
}

/** Whether most of its letters are capitals, as in the name of a paper. */
function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > (text.match(/\p{Ll}/gu)?.length ?? 0) * 2;
}

const SENTENCE_ENDS = '.!?…:;,';

function isSentence(text: string): boolean {
  // Of the end alone: a search through the whole line takes as long as all that else is asked of it.
  if (!SENTENCE_ENDS.includes(text.charAt(text.length - 1))) return false;
  return /(?:[^.]|^)[.!?…:;,]$/u.test(text.slice(-2)) && !/\d\s?[.]$/.test(text.slice(-3));
}
