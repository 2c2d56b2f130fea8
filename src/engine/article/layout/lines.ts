import { foldLine, opensAlike } from '../../text/foldLine';
import type { Span } from '../../text/span';

/** A line with something on it, trimmed; a hard-wrapped paragraph counts as one line. */
export interface Line extends Span {
  readonly text: string;
  /** Whether an empty line, or the top of the text, stands before it. */
  readonly afterBlank: boolean;
}

/** A line with its folding, by which it is compared with others and with what sites print. */
export class FoldedLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly afterBlank: boolean;
  #folded: string | undefined;

  constructor({ start, end, text, afterBlank }: Line) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.afterBlank = afterBlank;
  }

  /** The text by `foldLine`; folded when it is first asked for, and once. */
  get folded(): string {
    this.#folded ??= foldLine(this.text);
    return this.#folded;
  }
}

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 50;
const FEWEST_WRAPPED = 5;

/**
 * The lines of `text` that are not blank, in order, without the space around them.
 * Text that was wrapped at a fixed width (mail, extracted pages) gets its paragraphs back. O(n).
 * @example linesOf('Titre\n\n  Corps.') // 'Titre' at 0–5, 'Corps.' at 9–15
 */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let start = 0;
  const close = (end: number): void => {
    const line = trimmedLine(text, start, end, afterBlank);
    if (line) lines.push(line);
    afterBlank = line === undefined;
  };
  for (const lineBreak of text.matchAll(LINE_BREAK)) {
    close(lineBreak.index);
    start = lineBreak.index + lineBreak[0].length;
  }
  close(text.length);
  const width = wrapWidth(lines);
  return width === undefined ? lines : unwrap(text, lines, width);
}

/** Whether two lines have one folding. */
export function isSameLine(a: FoldedLine, b: FoldedLine): boolean {
  return opensAlike(a.text, b.text) && a.folded === b.folded;
}

function trimmedLine(text: string, start: number, end: number, afterBlank: boolean): Line | undefined {
  const raw = text.slice(start, end);
  const body = raw.trim();
  if (body === '') return undefined;
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + body.length, text: body, afterBlank };
}

/** The width at which the text was wrapped: most lines with another right below run close to one maximum. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const wrapped = lines.filter((_, i) => lines[i + 1]?.afterBlank === false);
  if (wrapped.length < FEWEST_WRAPPED || wrapped.length * 2 < lines.length) return undefined;
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return undefined;
  const full = wrapped.filter((line) => line.text.length >= width * 0.75);
  return full.length >= wrapped.length * 0.7 ? width : undefined;
}

/** Joins each line to the one above, where that one is filled up to `width`. */
function unwrap(text: string, lines: readonly Line[], width: number): readonly Line[] {
  const joined: Line[] = [];
  let room = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const above = joined.at(-1);
    const firstWord = line.text.search(/\s|$/);
    if (above && !line.afterBlank && room <= firstWord + 1) {
      joined[joined.length - 1] = { ...above, end: line.end, text: text.slice(above.start, line.end) };
    } else joined.push(line);
    room = width - line.text.length;
  }
  return joined;
}
