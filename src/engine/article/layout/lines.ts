import { foldLine, opensAlike } from '../../text/foldLine';
import { covers, type Span } from '../../text/span';
import { trimmed } from '../../text/trimmed';
import { unwrapped } from './wrapping';

/** A line with something on it, trimmed; a hard-wrapped paragraph counts as one line. */
export interface Line extends Span {
  readonly text: string;
  /** Whether an empty line, or the top of the text, stands before it. */
  readonly afterBlank: boolean;
  /** Whether it stands in a block quotation (`> …`). */
  readonly quoted: boolean;
}

/** What Markdown says of the lines of a text. Sorted. */
export interface Structure {
  readonly quotations: readonly Span[];
  /** Where paragraphs, headings, items and rows begin: a line there goes on with nothing. */
  readonly starts: readonly number[];
}

/** A line with its folding, by which it is compared with others and with what sites print. */
export class FoldedLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly afterBlank: boolean;
  readonly quoted: boolean;
  #folded: string | undefined;

  constructor({ start, end, text, afterBlank, quoted }: Line) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.afterBlank = afterBlank;
    this.quoted = quoted;
  }

  /** The text by `foldLine`; folded when it is first asked for, and once. */
  get folded(): string {
    this.#folded ??= foldLine(this.text);
    return this.#folded;
  }
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
/** Where a page ends, as good as a blank line. */
const FORM_FEED = '\f';
const NO_STRUCTURE: Structure = { quotations: [], starts: [] };

/**
 * The lines of `text` that are not blank, in order, without the space around them.
 * Text that was wrapped at a fixed width (mail, extracted pages, columns) gets its paragraphs back. O(n).
 * @example linesOf('Titre\n\n  Corps.') // 'Titre' at 0–5, 'Corps.' at 9–15
 */
export function linesOf(text: string, structure = NO_STRUCTURE): readonly Line[] {
  return unwrapped(text, printedLines(text, structure.quotations), structure.starts);
}

/** The lines that are not blank as they stand in the text. O(n). */
export function printedLines(text: string, quotations: readonly Span[] = []): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let start = 0;
  const close = (end: number): void => {
    const line = trimmed(text, { start, end });
    const isBlank = line.start >= line.end;
    if (!isBlank) {
      const quoted = text[line.start] === '>' || covers(quotations, line.start);
      const isFirst = afterBlank || text[start] === FORM_FEED;
      const { start: from, end: to } = line;
      lines.push({ start: from, end: to, text: text.slice(from, to), afterBlank: isFirst, quoted });
    }
    afterBlank = isBlank || text[end - 1] === FORM_FEED;
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    close(lineBreak.index);
    start = lineBreak.index + lineBreak[0].length;
  }
  close(text.length);
  return lines;
}

/** Whether two lines have one folding. */
export function isSameLine(a: FoldedLine, b: FoldedLine): boolean {
  return opensAlike(a.text, b.text) && a.folded === b.folded;
}
