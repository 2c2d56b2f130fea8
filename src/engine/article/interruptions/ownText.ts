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
  return {
    text: own.plain,
    lines: linesOf(own.plain, moved),
    title: title === undefined ? undefined : own.toPlain(title),
    interruptions,
    toSeen: (span) => own.toOriginal(span),
  };
}
