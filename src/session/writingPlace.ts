/** What a word would be part of if it were written at some place of a note. */
import type { Note } from '../engine/note/note';
import type { Reference } from '../engine/note/unit';
import { contains, covers, type Span } from '../engine/text/span';

/** `elsewhere`: in code, in a link or a citation, in front matter, in markup. */
export type WritingPlace = 'prose' | 'quotation' | 'elsewhere';

/** A word of one letter that changes nothing about the note around it. */
const PROBE = 'x';

/** `text` with a probe in the place of `span`: a half-written `@nam` would read as a citation key. */
export function withProbe(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}${PROBE}${text.slice(end)}`;
}

/** Where the probe stands, `at` being its offset into the note that was read with it. */
export function writingPlaceAt(note: Note, at: number): WritingPlace {
  const probe = { start: at, end: at + PROBE.length };
  const unit = note.units.find((each) => contains(each, probe));
  if (!unit || covers(unit.masked, at)) return 'elsewhere';
  if (unit.references.some((reference) => isMarkup(reference) && contains(reference, probe)))
    return 'elsewhere';
  return note.quotes.some(({ outer }) => contains(outer, probe)) ? 'quotation' : 'prose';
}

/** A name or a title cites an article without ceasing to be prose. */
function isMarkup({ kind }: Reference): boolean {
  return kind !== 'name' && kind !== 'title';
}
