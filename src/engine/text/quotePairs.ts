/**
 * Pairs quotation marks in running text: « », ‹ ›, “ ”, „ “, ‘ ’ and " ", nested in any order; “ " too.
 *
 * One pass with a stack per run of sibling paragraphs, O(n). A mark that closes an outer pair drops what was left
 * open inside it. A pair left open at the end of a paragraph goes on only if a later paragraph reopens or closes it.
 */
import { isClosingApostrophe, type MarkShape, type StraightRole, shapeOf, straightRole } from './markShapes';
import type { Parsed, Problem, Span } from './span';
import { covers } from './span';

/** Which marks enclose a quotation. */
export type MarkStyle =
  | 'guillemets'
  | 'single-guillemets'
  | 'curly'
  | 'low-curly'
  | 'single-curly'
  | 'straight';

/** One pair of quotation marks. */
export interface QuotePair {
  /** What stands inside the marks, without the spaces next to them. Never empty. */
  readonly inner: Span;
  /** The same with the marks. */
  readonly outer: Span;
  readonly style: MarkStyle;
  /** 0 for an outermost pair, 1 for one nested in another, and so on. */
  readonly depth: number;
}

/** Where marks are looked for. */
export interface PairingRegion {
  /**
   * Paragraphs, sorted and disjoint. A pair never crosses from one to the next, except a quotation that is
   * reopened by its mark at the head of each following paragraph, or closed in the next one.
   */
  readonly paragraphs: readonly Span[];
  /** Spans inside the paragraphs that hold no text (code, addresses, tags). Sorted and disjoint. */
  readonly masked?: readonly Span[];
}

interface OpenMark {
  readonly style: MarkStyle;
  readonly at: number;
  /** Index of the last paragraph that opened or reopened it. */
  paragraph: number;
}

/** A paragraph while it is read. */
interface ReadParagraph {
  readonly index: number;
  /** Where each mark stands last among its marks. */
  readonly last: ReadonlyMap<string, number>;
}

const OPENERS: Readonly<Record<string, MarkStyle>> = {
  '«': 'guillemets',
  '‹': 'single-guillemets',
  '“': 'curly',
  '„': 'low-curly',
  '‘': 'single-curly',
};

const CLOSERS: Readonly<Record<string, readonly MarkStyle[]>> = {
  '»': ['guillemets'],
  '›': ['single-guillemets'],
  '”': ['curly', 'low-curly'],
  '“': ['low-curly'],
  '’': ['single-curly'],
};

/** Marks that may go on over a paragraph's end: those whose two forms differ and are no apostrophe. */
const CONTINUING: ReadonlySet<MarkStyle> = new Set(['guillemets', 'curly', 'low-curly']);

const MARKS = /[«»‹›“”„‘’"]/g;

/**
 * Finds every pair of quotation marks.
 *
 * @returns pairs sorted by `outer.start`; a problem for each mark left alone, with its span.
 * @example pairQuotes('Il dit « oui ».', { paragraphs: [{ start: 0, end: 15 }] }) // inner: "oui"
 */
export function pairQuotes(text: string, region: PairingRegion): Parsed<QuotePair[]> {
  const pairing = new Pairing(text, region.masked ?? []);
  region.paragraphs.forEach((paragraph, index) => {
    pairing.read(paragraph, index);
  });
  return pairing.finish();
}

/** The state of one call: the marks still open, the pairs found. */
class Pairing {
  readonly #text: string;
  readonly #masked: readonly Span[];
  readonly #pairs: Omit<QuotePair, 'depth'>[] = [];
  readonly #problems: Problem[] = [];
  #open: OpenMark[] = [];

  constructor(text: string, masked: readonly Span[]) {
    this.#text = text;
    this.#masked = masked;
  }

  read(paragraph: Span, index: number): void {
    this.#dropStale(index);
    const marks = this.#marksIn(paragraph);
    const last = new Map(marks.map(({ char }, i) => [char, i]));
    marks.forEach((mark, i) => {
      if (i === 0 && this.#reopens(mark, paragraph, index)) return;
      if (mark.char === '"') this.#readStraight(marks, i, { index, last });
      else this.#readDirected(mark, index);
    });
  }

  finish(): Parsed<QuotePair[]> {
    this.#drop(0);
    const sorted = this.#pairs.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
    return { value: withDepths(sorted), problems: this.#problems };
  }

  #marksIn(paragraph: Span): MarkShape[] {
    const marks: MarkShape[] = [];
    const { start, end } = paragraph;
    for (const { index } of this.#text.slice(start, end).matchAll(MARKS)) {
      const at = start + index;
      if (!covers(this.#masked, at)) marks.push(shapeOf(this.#text, paragraph, at));
    }
    return marks;
  }

  /** "« … \n\n « … »": a mark at a paragraph's head while the same style is open is no new quotation. */
  #reopens(mark: MarkShape, paragraph: Span, index: number): boolean {
    const top = this.#open.at(-1);
    if (!top || top.paragraph === index || !this.#isHead(mark.at, paragraph)) return false;
    const reopening = OPENERS[mark.char] === top.style || (mark.char === '»' && top.style === 'guillemets');
    if (!reopening || this.#isBlank(mark.at + 1, paragraph.end)) return false;
    top.paragraph = index;
    return true;
  }

  #isHead(at: number, paragraph: Span): boolean {
    return this.#isBlank(paragraph.start, at);
  }

  #isBlank(start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      if (!covers(this.#masked, i) && !isSpace(this.#text.charCodeAt(i))) return false;
    }
    return true;
  }

  #readDirected(mark: MarkShape, index: number): void {
    if (mark.char === '’' && !isClosingApostrophe(mark)) return;
    const closes = CLOSERS[mark.char];
    if (closes && this.#close(closes, mark.at)) return;
    const style = OPENERS[mark.char];
    if (style) this.#open.push({ style, at: mark.at, paragraph: index });
    else if (mark.char !== '’') this.#alone(mark.at);
  }

  #readStraight(marks: readonly MarkShape[], i: number, { index, last }: ReadParagraph): void {
    const mark = marks[i];
    if (!mark) return;
    const isOpen = this.#open.some((open) => open.style === 'straight');
    const role = straightRole(marks, i, isOpen);
    if (role === 'open') this.#open.push({ style: 'straight', at: mark.at, paragraph: index });
    else if (role === 'close') this.#close(['straight'], mark.at);
    else if (this.#endsHere(mark, role) && this.#isLastOfCurly(i, { index, last }))
      this.#close(['curly', 'low-curly'], mark.at);
    else if (role === 'alone') this.#alone(mark.at);
  }

  /** A mark behind a word; behind a figure it may be inches, unless the sentence goes no further. */
  #endsHere(mark: MarkShape, role: StraightRole): boolean {
    if (mark.looseBefore) return false;
    return role !== 'inch' || /^(?:[.,;:!?)\]]|\s*$)/.test(this.#text.slice(mark.at + 1, mark.at + 3));
  }

  /** “so": an editor has made half of the pair curly, and the other half does not come any more. */
  #isLastOfCurly(i: number, { index, last }: ReadParagraph): boolean {
    const open = this.#open.at(-1);
    if (open?.paragraph !== index || (open.style !== 'curly' && open.style !== 'low-curly')) return false;
    return !Object.entries(CLOSERS).some(
      ([char, styles]) => styles.includes(open.style) && (last.get(char) ?? -1) > i,
    );
  }

  /** Closes the innermost open mark of one of `styles`, dropping what stands open inside it. */
  #close(styles: readonly MarkStyle[], at: number): boolean {
    const depth = this.#open.findLastIndex((open) => styles.includes(open.style));
    const open = this.#open[depth];
    if (!open) return false;
    this.#drop(depth + 1);
    this.#open.pop();
    const inner = trim(this.#text, { start: open.at + 1, end: at });
    if (inner.start < inner.end) {
      this.#pairs.push({ inner, outer: { start: open.at, end: at + 1 }, style: open.style });
    }
    return true;
  }

  /** A mark opened before the last paragraph and not reopened since can no longer be closed. */
  #dropStale(index: number): void {
    const stale = this.#open.findIndex(
      (open) => open.paragraph < index - 1 || (open.paragraph < index && !CONTINUING.has(open.style)),
    );
    if (stale >= 0) this.#drop(stale);
  }

  #drop(from: number): void {
    for (const open of this.#open.splice(from)) {
      if (open.style !== 'single-curly') this.#alone(open.at);
    }
  }

  #alone(at: number): void {
    const mark = this.#text[at] ?? '';
    const message = `The quotation mark ${mark} has no partner in its paragraph.`;
    this.#problems.push({ message, span: { start: at, end: at + 1 } });
  }
}

function withDepths(sorted: readonly Omit<QuotePair, 'depth'>[]): QuotePair[] {
  const enclosing: Span[] = [];
  return sorted.map((pair) => {
    while ((enclosing.at(-1)?.end ?? Infinity) <= pair.outer.start) enclosing.pop();
    enclosing.push(pair.outer);
    return { ...pair, depth: enclosing.length - 1 };
  });
}

const SPACE = /[\s\u200b\u2060\ufeff]/;

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || SPACE.test(String.fromCharCode(code));
}

/** `span` without the white space at either end (NBSP, narrow NBSP, zero-width spaces included). */
function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
