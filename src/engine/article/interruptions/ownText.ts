/** A text as its author wrote it: without the calls of notes and what pages and recorders print between its words. */
import type { Span } from '../../text/span';
import type { Interruption } from '../article';
import { type Line, linesOf, printedLines, type Structure } from '../layout/lines';
import { seenText } from '../seen/seenText';
import { interruptionsIn } from './interruptionsIn';

/** The text without its interruptions, in its lines. Offsets count in it, but for those of `interruptions`. */
export interface OwnText {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Where Markdown sets the headline. */
  readonly title: number | undefined;
  /** Offsets into the text as it was given. Sorted, disjoint. */
  readonly interruptions: readonly Interruption[];
  /** Where a span stands in the text as it was given. */
  toSeen(span: Span): Span;
}

/** Reads away what interrupts `given`. Linear. */
export function ownText(given: string, structure: Structure, title: number | undefined): OwnText {
  const { interruptions, edits } = interruptionsIn(given, printedLines(given));
  const own = seenText(given, edits);
  const { quotations, starts } = structure;
  const moved = {
    quotations: quotations.map(({ start, end }) => ({ start: own.toPlain(start), end: own.toPlain(end) })),
    starts: starts.map((start) => own.toPlain(start)),
  };
  const lines = linesOf(own.plain, moved);
  const text = runTogether(own.plain, lines);
  return {
    text,
    lines: lines.map((line) => ({ ...line, text: text.slice(line.start, line.end) })),
    title: title === undefined ? undefined : own.toPlain(title),
    interruptions,
    toSeen: (span) => own.toOriginal(span),
  };
}

/** `text` with spaces for the line breaks within paragraphs, but for those that part a word: names run over them. */
function runTogether(text: string, lines: readonly Line[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of lines) {
    parts.push(
      text.slice(from, start),
      text.slice(start, end).replace(/(?<![-\u00ad\u2010\r])\r?\n/g, spaces),
    );
    from = end;
  }
  return parts.join('') + text.slice(from);
}

function spaces(lineBreak: string): string {
  return ' '.repeat(lineBreak.length);
}
