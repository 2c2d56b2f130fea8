import { type ActorDirectory, type KeptNames, type NamesInNote, recogniseInNote } from '../actors';
import type { Note } from '../note/note';
import { sentencesIn } from '../note/sentences';
import type { Unit } from '../note/unit';
import { type Period, printedPeriod } from '../text/printedPeriod';
import { contains, firstEndingAfter, type Span, slice } from '../text/span';
import type { ResolvedCitation } from './checkedNote';

/** Whether the user says that the name at a place of the note is none. */
export type Rejects = (text: string, place: Span) => boolean;

/** The actors named in a note's prose; roles that stand alone are resolved by what the note cites and by their time. */
export function namesInNote(
  note: Note,
  citations: readonly ResolvedCitation[],
  directory: ActorDirectory,
  rejects: Rejects | undefined,
  kept: KeptNames,
): NamesInNote {
  const prose: Span[] = [];
  for (const unit of note.units) addVisible(prose, unit, unit.masked);
  const citedArticles = [...new Set(citations.flatMap(({ files }) => files))];
  const cited = citations.map(({ reference: { start, end }, files }) => ({ start, end, articles: files }));
  const outers = note.quotes
    .filter(({ style, depth }) => style === 'marks' && depth === 0)
    .map(({ outer }) => outer);
  const options = {
    language: note.language,
    citedArticles,
    citations: cited,
    periodAt: (place: Span) => periodAt(note, outers, place),
    ...(rejects && { rejects }),
  };
  return recogniseInNote(note.visible, prose, directory, options, kept);
}

/** The time that the sentence around `place` names, outside of links and code. */
function periodAt(note: Note, outers: readonly Span[], place: Span): Period | undefined {
  const unit = note.units[firstEndingAfter(note.units, place.start)];
  if (!unit || !contains(unit, place)) return undefined;
  const sentence = sentencesIn(note.visible, unit, spansWithin(outers, unit)).find((each) =>
    contains(each, place),
  );
  return sentence && printedPeriod(textOf(note, unit, sentence), note.language);
}

function textOf(note: Note, unit: Unit, sentence: Span): string {
  const masked = unit.masked.filter((mask) => contains(sentence, mask));
  const parts: Span[] = [];
  addVisible(parts, sentence, masked);
  return parts.map((part) => slice(note.visible, part)).join(' ');
}

/** Those of `spans` (sorted, disjoint) that lie within `outer`. */
function spansWithin(spans: readonly Span[], outer: Span): Span[] {
  const first = firstEndingAfter(spans, outer.start);
  const found = spans.slice(first, firstEndingAfter(spans, outer.end - 1) + 1);
  return found.filter((span) => contains(outer, span));
}

/** Adds to `parts` those of `span` that are not masked. A note has very many spans: hence no array for each. */
function addVisible(parts: Span[], span: Span, masked: readonly Span[]): void {
  let start = span.start;
  for (const mask of masked) {
    if (mask.start > start) parts.push({ start, end: mask.start });
    start = Math.max(start, mask.end);
  }
  if (start < span.end) parts.push({ start, end: span.end });
}
