/**
 * From an edit of one place of a note to its report, in notes of 50 KB and 1 MB, beside what checking the same note afresh
 * takes. Processor time, since that is what an edit costs on any machine. The notes are made of the texts of a corpus.
 */
import { Session } from '../../../src/session/session';
import { defaultSettings } from '../../../src/session/settings';
import { readCorpus } from '../../support/corpora';
import { type LongNote, longNotes } from '../../support/longNotes';
import { memoryFiles } from '../../support/memoryFiles';
import { edits, type NoteEdit } from '../../support/noteEdits';
import { cpuSpent } from '../run/cpu';
import type { Row } from '../run/row';
import { atShare, median } from '../run/times';

const ARTICLES = 1000;
/** How often each edit is made, each time at another place, where something is asked of the note, and where not. */
const TIMES = { judged: 5, other: 1 };
const PATH = '/w/notes/n.md';
/** What is asked of which notes, in milliseconds; nothing of notes that are one block of Markdown. */
const MOST: Readonly<Record<string, number>> = { '200 quotations': 100, prose: 300, 'short lists': 300 };

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** Each kind of long note, all edits together; the kind of edit that takes longest is named. */
export async function keystroke(): Promise<Row[]> {
  const documents = readCorpus('wikinews-fr.dev-2016_2017-01', ARTICLES);
  if (!documents) return [];
  const texts = documents.map(({ text }) => text);
  const files = new Map(texts.map((text, i) => [`/w/articles/${i}.txt`, text]));
  const session = new Session({ files: memoryFiles(files), log }, '/w', defaultSettings);
  await session.sync();
  const rows: Row[] = [];
  for (const note of longNotes(texts)) rows.push(...(await measure(session, note)));
  return rows;
}

async function measure(session: Session, note: LongNote): Promise<Row[]> {
  const fresh = Math.min(await afresh(session, note.text), await afresh(session, note.text));
  for (const edit of edits) await edited(session, note, edit, 1); // nobody's session is cold for long
  const spent: number[] = [];
  let slowest = { name: '', ms: 0 };
  for (const edit of edits) {
    const times = await edited(session, note, edit, note.kind in MOST ? TIMES.judged : TIMES.other);
    spent.push(...times);
    if (median(times) > slowest.ms) slowest = { name: edit.name, ms: median(times) };
  }
  const what = `keystroke, ${note.kind}, ${(note.text.length / 1000).toFixed(0)} KB`;
  const most = MOST[note.kind];
  const target = most === undefined ? {} : { target: { most } };
  const ratio = { times: median(spent) / fresh, of: 'checked afresh' };
  const tail = `Slowest edit: ${slowest.name}, p50 ${slowest.ms.toFixed(1)} ms.`;
  return [
    { what: `${what}, p50`, value: median(spent), unit: 'ms CPU', ...target, ratio },
    { what: `${what}, p95`, value: atShare(spent, 0.95), unit: 'ms CPU', ...target, note: tail },
  ];
}

/** Makes one edit at places all over the note, from the same note each time. */
async function edited(
  session: Session,
  { text }: LongNote,
  { apply }: NoteEdit,
  count: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const changed = apply(text, (i + 0.5) / count);
    await session.check({ path: PATH, text });
    times.push(await cpuSpent(() => session.check({ path: PATH, text: changed })));
  }
  return times;
}

/** Reads the note as if it were opened for the first time. */
async function afresh(session: Session, text: string): Promise<number> {
  session.configure(defaultSettings);
  session.drop(PATH);
  return cpuSpent(() => session.check({ path: PATH, text }));
}
