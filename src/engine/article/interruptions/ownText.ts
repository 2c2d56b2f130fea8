/** A text as its author wrote it: without the calls of notes and what pages and recorders print between its words. */
import type { Span } from '../../text/span';
import type { Interruption } from '../article';
import { type Line, printedLines, type Structure } from '../layout/lines';
import { unwrapped } from '../layout/wrapping';
import { type SeenText, seenText } from '../seen/seenText';
import { type Label, labelsIn } from '../turns/labels';
import { interruptionsIn } from './interruptionsIn';

/** The text without its interruptions, in its lines. Offsets count in it, but for those of `interruptions`. */
export interface OwnText {
  readonly text: string;
  readonly lines: readonly Line[];
  /** What opens the turns of those who speak. */
  readonly labels: readonly Label[];
  /** Where Markdown sets the headline. */
  readonly title: number | undefined;
  /** Offsets into the text as it was given. Sorted, disjoint. */
  readonly interruptions: readonly Interruption[];
  /** Whether nothing was read away. */
  readonly isWhole: boolean;
  /** Where a span stands in the text as it was given. */
  toSeen(span: Span): Span;
}

/** Reads away what interrupts `given`. Linear. */
export function ownText(given: string, structure: Structure, title: number | undefined): OwnText {
  const printed = printedLines(given, structure.quotations);
  const { interruptions, edits } = interruptionsIn(given, printed);
  const own = seenText(given, edits);
  const isWhole = own.plain === given;
  const moved = isWhole ? structure : movedTo(own, structure);
  const ownLines = isWhole ? printed : printedLines(own.plain, moved.quotations);
  const labels = labelsIn(ownLines);
  const lines = unwrapped(
    own.plain,
    ownLines,
    moved.starts,
    labels.map(({ line }) => line),
  );
  const joined = runTogether(own.plain, lines);
  return {
    text: joined.text,
    lines: joined.lines,
    labels,
    title: title === undefined ? undefined : own.toPlain(title),
    interruptions,
    isWhole,
    toSeen: (span) => own.toOriginal(span),
  };
}

function movedTo(own: SeenText, { quotations, starts }: Structure): Structure {
  return {
    quotations: quotations.map(({ start, end }) => ({ start: own.toPlain(start), end: own.toPlain(end) })),
    starts: starts.map((start) => own.toPlain(start)),
  };
}

/** `text` with spaces for the line breaks within paragraphs, but for those that part a word: names run over them. */
function runTogether(text: string, lines: readonly Line[]): Pick<OwnText, 'text' | 'lines'> {
  if (!lines.some((line) => LINE_BREAK.test(line.text))) return { text, lines };
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of lines) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(LINE_BREAKS, spaces));
    from = end;
  }
  const joined = parts.join('') + text.slice(from);
  const lineOf = ({ start, end, afterBlank, quoted }: Line): Line => {
    return { start, end, text: joined.slice(start, end), afterBlank, quoted };
  };
  return { text: joined, lines: lines.map(lineOf) };
}

const LINE_BREAK = /\n/;
const LINE_BREAKS = /(?<![-\u00ad\u2010\r])\r?\n/g;

function spaces(lineBreak: string): string {
  return ' '.repeat(lineBreak.length);
}
