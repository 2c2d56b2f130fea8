/** The work of both builds: of real texts where they are, else of generated ones. */
import type { Workload } from '../../against/workload';
import { quotationsFrom } from '../../support/archiveQuotations';
import { type CorpusDocument, readCorpus } from '../../support/corpora';
import { generatedTexts } from '../../support/generatedTexts';
import { longNotes } from '../../support/longNotes';
import { edits } from '../../support/noteEdits';
import { archiveFor } from '../run/place';

/** A tenth of the archive: large enough that rare words are rare, and quickly indexed on one thread. */
const DOCUMENTS = 4000;
const QUOTATIONS = 400;
const PRESS = 600;
/** How often each edit is made, each time at another place. */
const TIMES = 4;
/** What a hover has something to say about: a quotation, or a name. */
const HOVERED = /« |\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;
/** As many cards are enough for a median. */
const CARDS = 250;

/** Always the same on one machine. */
export function makeWorkload(): Workload {
  const archive = archiveFor({ folder: '', documents: DOCUMENTS }) ?? generatedTexts(DOCUMENTS);
  const press = pressTexts().map(({ text }) => text);
  const [note] = longNotes(press).map(({ text }) => text);
  return { archive, asked: askedOf(archive), press, ...workOn(note ?? '') };
}

function pressTexts(): CorpusDocument[] {
  return readCorpus('wikinews-fr.dev-2016_2017-01', PRESS) ?? generatedTexts(PRESS);
}

function askedOf(archive: readonly CorpusDocument[]): Workload['asked'] {
  return Object.entries(quotationsFrom(archive, QUOTATIONS)).map(([kind, trials]) => ({
    kind,
    words: trials.map(({ words }) => words),
  }));
}

function workOn(note: string): Pick<Workload, 'note' | 'edited' | 'hovered'> {
  const edited = edits.flatMap(({ apply }) =>
    Array.from({ length: TIMES }, (_, i) => apply(note, (i + 0.5) / TIMES)),
  );
  const hovered = [...note.matchAll(HOVERED)].map(({ index, 0: found }) => index + found.length);
  return { note, edited, hovered: hovered.slice(0, CARDS) };
}
