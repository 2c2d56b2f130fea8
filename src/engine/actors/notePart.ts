/** Cuts a note where no name and no rule for names goes on: at line ends between its runs of prose that end a sentence. */
import type { Span } from '../text/span';
import { mayWrap } from './gaps';

/** A part of a note: whole lines, and `LOOK_AHEAD` of what follows. */
export interface NotePart {
  /** Where it begins in the note. */
  readonly at: number;
  readonly text: string;
  /** What in `text` is no prose of the part. Sorted, disjoint. */
  readonly skip: readonly Span[];
}

/** How far behind a name the rules look at what is no word, in UTF-16 units. */
const LOOK_AHEAD = 3;

/** The parts of `text` that hold its `prose` (sorted, disjoint), in order. Linear. */
export function partsOf(text: string, prose: readonly Span[]): NotePart[] {
  const parts: NotePart[] = [];
  let at = 0;
  let first = 0;
  for (let i = 1; i <= prose.length; i++) {
    const cut =
      i < prose.length ? cutBetween(text, prose[i - 1]?.end ?? 0, prose[i]?.start ?? 0) : text.length;
    if (cut === undefined) continue;
    parts.push(partOf(text, { start: at, end: cut }, prose.slice(first, i)));
    first = i;
    at = cut;
  }
  return parts;
}

/** The start of the line of `start`, if what stands before it ends a sentence in any note. */
function cutBetween(text: string, end: number, start: number): number | undefined {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return line > end && !mayWrap(text.slice(end, start)) ? line : undefined;
}

function partOf(text: string, { start, end }: Span, prose: readonly Span[]): NotePart {
  const own = text.slice(start, end + LOOK_AHEAD);
  const skip: Span[] = [];
  let at = 0;
  for (const span of prose) {
    if (span.start - start > at) skip.push({ start: at, end: span.start - start });
    at = span.end - start;
  }
  if (at < own.length) skip.push({ start: at, end: own.length });
  return { at: start, text: own, skip };
}

/** All that the reading of a part by itself depends on. */
export function keyOfPart({ text, skip }: NotePart): string {
  let key = `${text}\u0000`;
  for (const { start, end } of skip) key += `${start},${end};`;
  return key;
}
