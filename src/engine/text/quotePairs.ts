/**
 * Pairs quotation marks in running text: « », ‹ ›, “ ”, „ “, ‘ ’ and " ", nested in any order; “ " too.
 *
 * One pass with a stack per run of sibling paragraphs, O(n). A mark that closes an outer pair drops what was left
 * open inside it. A pair left open at the end of a paragraph goes on only if a later paragraph reopens or closes it.
 */
import { withoutFillers } from './characterReferences';
import {
  CLOSERS,
  CONTINUING,
  DOUBTFUL,
  type MarkStyle,
  marksWritten,
  OPENERS,
  type WrittenMark,
} from './markKinds';
import { type MarkShape, type StraightRole, shapeOf, straightRole } from './markShapes';
import { type QuotePair, withDepths } from './quotePair';
import { type SingleRole, singleRoles } from './singleMarks';
import type { Parsed, Problem, Span } from './span';
import { covers, firstEndingAfter } from './span';
import { isSpace, trimmed } from './trimmed';

/** Where marks are looked for. */
export interface PairingRegion {
  /**
   * Paragraphs, sorted and disjoint. A pair never crosses from one to the next, except a quotation that is
   * reopened by its mark at the head of each following paragraph, or closed in the next one.
   */
  readonly paragraphs: readonly Span[];
  /** Spans inside the paragraphs that hold no text (code, addresses, tags). Sorted and disjoint. */
  readonly masked?: readonly Span[];
  /** Marks besides those that are written as such, elements of HTML say; they may be masked. Sorted. */
  readonly marks?: readonly WrittenMark[];
}

interface OpenMark extends Span {
  readonly style: MarkStyle;
  /** It has no partner in its paragraph, and the next begins with the same mark. */
  readonly goesOn: boolean;
  /** Index of the last paragraph that opened or reopened it. */
  paragraph: number;
}

/** A paragraph while it is read. */
interface ReadParagraph {
  readonly index: number;
  readonly marks: readonly MarkShape[];
  /** Where each mark stands last among its marks. */
  readonly last: ReadonlyMap<string, number>;
  /** What the single marks do, by their index. */
  readonly singles: ReadonlyMap<number, SingleRole>;
}

/**
 * Finds every pair of quotation marks.
 *
 * @returns pairs sorted by `outer.start`; a problem for each mark left alone, with its span.
 * @example pairQuotes('Il dit « oui ».', { paragraphs: [{ start: 0, end: 15 }] }) // inner: "oui"
 */
export function pairQuotes(text: string, region: PairingRegion): Parsed<QuotePair[]> {
  const pairing = new Pairing(text, region);
  region.paragraphs.forEach((_, index) => {
    pairing.read(index);
  });
  return pairing.finish();
}

/** The state of one call: the marks still open, the pairs found. */
class Pairing {
  readonly #text: string;
  readonly #paragraphs: readonly Span[];
  readonly #masked: readonly Span[];
  readonly #given: readonly WrittenMark[];
  readonly #pairs: Omit<QuotePair, 'depth'>[] = [];
  readonly #problems: Problem[] = [];
  #open: OpenMark[] = [];

  constructor(text: string, { paragraphs, masked = [], marks = [] }: PairingRegion) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#masked = masked;
    this.#given = marks;
  }

  read(index: number): void {
    const paragraph = this.#paragraphs[index];
    if (!paragraph) return;
    const marks = this.#marksIn(paragraph);
    const reopens = marks[0] !== undefined && this.#reopens(marks[0], paragraph, index);
    this.#dropStale(index);
    if (marks.length === 0) return;
    const last = new Map(marks.map(({ char }, i) => [char, i]));
    const singles = singleRoles(this.#text, marks);
    for (let i = reopens ? 1 : 0; i < marks.length; i++) this.#readMark(i, { index, marks, last, singles });
  }

  finish(): Parsed<QuotePair[]> {
    this.#drop(0);
    const sorted = this.#pairs.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
    return { value: withDepths(sorted), problems: this.#problems };
  }

  #marksIn(paragraph: Span): MarkShape[] {
    const { start, end } = paragraph;
    const written = marksWritten(this.#text.slice(start, end))
      .map((mark) => ({ char: mark.char, start: start + mark.start, end: start + mark.end }))
      .filter((mark) => !covers(this.#masked, mark.start));
    const inside = this.#given.length > 0 ? this.#givenIn(paragraph) : [];
    const all = inside.length > 0 ? [...written, ...inside].sort((a, b) => a.start - b.start) : written;
    return all.map((mark) => shapeOf(this.#text, paragraph, mark));
  }

  #givenIn({ start, end }: Span): WrittenMark[] {
    const first = firstEndingAfter(this.#given, start);
    const given = this.#given.slice(first, firstEndingAfter(this.#given, end - 1) + 1);
    return given.filter((mark) => mark.start >= start && mark.end <= end);
  }

  /** "« … \n\n « … »": a mark at a paragraph's head while the same style is open is no new quotation. */
  #reopens(mark: MarkShape, paragraph: Span, index: number): boolean {
    const top = this.#open.at(-1);
    if (top?.paragraph !== index - 1 || !this.#isBlank(paragraph.start, mark.at)) return false;
    const reopening =
      OPENERS[mark.char] === top.style || (top.goesOn && mark.char === '"') || isClosedAgain(mark, top);
    if (!reopening || this.#isBlank(mark.end, paragraph.end)) return false;
    top.paragraph = index;
    return true;
  }

  #isBlank(start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      if (!covers(this.#masked, i) && !isSpace(this.#text.charCodeAt(i))) return false;
    }
    return true;
  }

  #readMark(i: number, paragraph: ReadParagraph): void {
    const mark = paragraph.marks[i];
    if (!mark) return;
    if (mark.char === '"' || mark.char === "''") this.#readStraight(mark, i, paragraph);
    else if (mark.char === "'" || mark.char === '’' || mark.char === '‘')
      this.#readSingle(mark, i, paragraph);
    else this.#readDirected(mark, i, paragraph);
  }

  #readSingle(mark: MarkShape, i: number, { index, singles }: ReadParagraph): void {
    const role = singles.get(i);
    const style = mark.char === "'" ? 'single-straight' : 'single-curly';
    if (mark.char === '‘' && !mark.spaceBefore && this.#close(['low-single'], mark)) return;
    if (role === 'open') this.#push(mark, style, index);
    else if (role === 'close' && !this.#close(mark.char === "'" ? [style] : (CLOSERS['’'] ?? []), mark)) {
      if (this.#open.at(-1)?.style === 'single-curly') this.#close(['single-curly'], mark);
    }
  }

  #readDirected(mark: MarkShape, i: number, paragraph: ReadParagraph): void {
    const closes = CLOSERS[mark.char];
    if (closes && this.#close(closes, mark)) return;
    if (mark.char === '«' && !mark.spaceBefore && this.#close(['reversed-guillemets'], mark)) return;
    const style = OPENERS[mark.char] ?? this.#reversed(mark, i, paragraph);
    if (style) this.#push(mark, style, paragraph.index);
    else this.#alone(mark);
  }

  /** ”so” and »so«: marks that close elsewhere open where they touch a word, and what closes them comes later. */
  #reversed(mark: MarkShape, i: number, { marks, last }: ReadParagraph): MarkStyle | undefined {
    if (!mark.spaceBefore || !mark.beforeWord) return undefined;
    if (mark.char === '”') return (last.get('”') ?? -1) > i ? 'right-curly' : undefined;
    if (mark.char !== '»' || (last.get('«') ?? -1) <= i) return undefined;
    const partner = marks.find((next, k) => k > i && (next.char === '«' || next.char === '»'));
    return partner?.char === '«' && !partner.spaceBefore ? 'reversed-guillemets' : undefined;
  }

  #readStraight(mark: MarkShape, i: number, paragraph: ReadParagraph): void {
    const style = mark.char === '"' ? 'straight' : 'double-single';
    if (style === 'double-single' && !mark.spaceBefore && this.#close(['curly', 'low-curly'], mark)) return;
    const isOpen = this.#open.some((open) => open.style === style);
    const role = straightRole(paragraph.marks, i, isOpen);
    if (role === 'open') this.#push(mark, style, paragraph.index);
    else if (role === 'close') this.#close([style], mark);
    else if (this.#endsHere(mark, role) && this.#isLastOfCurly(i, paragraph))
      this.#close(['curly', 'low-curly'], mark);
    else if (role === 'alone') this.#readLonely(mark, style, paragraph.index);
  }

  /** A straight mark without a partner goes on where the next paragraph begins with one. */
  #readLonely(mark: MarkShape, style: MarkStyle, index: number): void {
    const next = this.#paragraphs[index + 1];
    const goesOn =
      mark.looseBefore && mark.beforeWord && next !== undefined && this.#beginsWith(next, mark.char);
    if (goesOn) this.#push(mark, style, index, true);
    else this.#alone(mark);
  }

  #beginsWith(paragraph: Span, char: string): boolean {
    let at = paragraph.start;
    while (at < paragraph.end && this.#isBlank(at, at + 1)) at++;
    return this.#text.startsWith(char, at) && !this.#isBlank(at + char.length, paragraph.end);
  }

  /** A mark behind a word; behind a figure it may be inches, unless the sentence goes no further. */
  #endsHere(mark: MarkShape, role: StraightRole): boolean {
    if (mark.looseBefore) return false;
    return role !== 'inch' || /^(?:[.,;:!?)\]]|\s*$)/.test(this.#text.slice(mark.end, mark.end + 2));
  }

  /** “so": an editor has made half of the pair curly, and the other half does not come any more. */
  #isLastOfCurly(i: number, { index, last }: ReadParagraph): boolean {
    const open = this.#open.at(-1);
    if (open?.paragraph !== index || (open.style !== 'curly' && open.style !== 'low-curly')) return false;
    return !Object.entries(CLOSERS).some(
      ([char, styles]) => styles.includes(open.style) && (last.get(char) ?? -1) > i,
    );
  }

  #push({ at, end }: MarkShape, style: MarkStyle, paragraph: number, goesOn = false): void {
    this.#open.push({ style, start: at, end, paragraph, goesOn });
  }

  /** Closes the innermost open mark of one of `styles`, dropping what stands open inside it. */
  #close(styles: readonly MarkStyle[], mark: MarkShape): boolean {
    const depth = this.#open.findLastIndex((open) => styles.includes(open.style));
    const open = this.#open[depth];
    if (!open) return false;
    this.#drop(depth + 1);
    this.#open.pop();
    const inner = trimmed(this.#text, { start: open.end, end: mark.at });
    if (inner.start < inner.end) {
      this.#pairs.push({ inner, outer: { start: open.start, end: mark.end }, style: open.style });
    }
    return true;
  }

  /** A mark opened before the last paragraph and not reopened since can no longer be closed. */
  #dropStale(index: number): void {
    const stale = this.#open.findIndex(
      ({ paragraph, style }) => paragraph < index - 1 || (paragraph < index && !CONTINUING.has(style)),
    );
    if (stale >= 0) this.#drop(stale);
  }

  #drop(from: number): void {
    for (const open of this.#open.splice(from)) {
      if (!DOUBTFUL.has(open.style)) this.#alone({ at: open.start, end: open.end });
    }
  }

  /** What is written with two characters (<<) is a quotation mark only in a pair. */
  #alone({ at, end }: Pick<MarkShape, 'at' | 'end'>): void {
    const mark = withoutFillers(this.#text.slice(at, end));
    if (mark.length > 1) return;
    const message = `The quotation mark ${mark} has no partner in its paragraph.`;
    this.#problems.push({ message, span: { start: at, end } });
  }
}

/** Some printers repeat the closing mark at the head of each paragraph. */
function isClosedAgain({ char }: MarkShape, { style }: OpenMark): boolean {
  return char === '»' && style === 'guillemets';
}
