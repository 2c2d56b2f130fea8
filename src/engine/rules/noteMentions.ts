import { type ActorDirectory, type NoteMention, recogniseInNote } from '../actors';
import type { Note } from '../note/note';
import type { Span } from '../text/span';
import type { ResolvedCitation } from './checkedNote';

/** The actors named in a note's prose; roles that stand alone are resolved by what the note cites. */
export function mentionsInNote(
  note: Note,
  citations: readonly ResolvedCitation[],
  directory: ActorDirectory,
): NoteMention[] {
  const prose = note.units.flatMap((unit) => visible(unit, unit.masked));
  const citedArticles = [...new Set(citations.flatMap(({ files }) => files))];
  const cited = citations.map(({ reference: { start, end }, files }) => ({ start, end, articles: files }));
  return recogniseInNote(note.text, prose, directory, {
    language: note.language,
    citedArticles,
    citations: cited,
  });
}

/** The parts of `span` that are not masked. */
function visible(span: Span, masked: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const mask of masked) {
    if (mask.start > start) parts.push({ start, end: mask.start });
    start = Math.max(start, mask.end);
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}
