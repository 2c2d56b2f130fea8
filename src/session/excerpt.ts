/** A passage with a few words around it, on one line. */
import type { Article } from '../engine/article';
import { withoutFillers } from '../engine/text/characterReferences';
import { firstEndingAfter, type Span } from '../engine/text/span';

/** The line, and where the passage lies in it. */
export interface Excerpt {
  readonly text: string;
  readonly passage: Span;
}

/** How much is shown before and after, in UTF-16 units: in a narrow view the passage must not be out of sight. */
const BEFORE = 18;
const AFTER = 140;

/**
 * The words around `span` within its paragraph: from the beginning of the sentence if that is near, cut between words.
 *
 * @example "…la ministre portugaise, ⟦Beatriz Sarmelo⟧, à l’issue de la cérémonie."
 */
export function excerptOf(
  {
    visible,
    text: all,
    paragraphs,
  }: Pick<Article, 'text' | 'paragraphs'> & Partial<Pick<Article, 'visible'>>,
  span: Span,
): Excerpt {
  const text = visible ?? all;
  const paragraph = paragraphs[firstEndingAfter(paragraphs, span.start)] ?? span;
  const from = Math.max(Math.min(paragraph.start, span.start), span.start - BEFORE);
  const to = Math.min(Math.max(paragraph.end, span.end), span.end + AFTER);
  const before = lead(text.slice(from, span.start), from > paragraph.start);
  const after = text.slice(span.end, to);
  const passage = oneLine(text.slice(span.start, span.end));
  const rest = oneLine(to < paragraph.end ? `${after.replace(/\s\S*$/, '')}…` : after);
  const start = oneLine(before).length;
  return {
    text: `${oneLine(before)}${passage}${rest.trimEnd()}`,
    passage: { start, end: start + passage.length },
  };
}

/** What stands before: from the last end of a sentence on, or else from the first whole word. "U.S." and "M." end none. */
function lead(before: string, isCut: boolean): string {
  const end = /^.*(?:[\p{Ll}\d]{2}|[»”"')])[.!?…][»”"’)]?\s+/su.exec(before);
  if (end) return before.slice(end[0].length);
  return isCut ? `…${before.replace(/^\S*\s+/, '')}` : before.trimStart();
}

function oneLine(text: string): string {
  return withoutFillers(text).replace(/\s+/g, ' ');
}
