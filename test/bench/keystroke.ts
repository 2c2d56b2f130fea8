/**
 * `npm run bench:keystroke`: from an edit of one place of a note to its report, in notes of 50 KB and 1 MB, beside what
 * checking the same note afresh takes. Processor time, since that is what an edit costs on any machine. The notes are
 * made of the texts of a corpus while it runs. Prints a table and, last, the same as one JSON line.
 */
import { Session } from '../../src/session/session';
import { defaultSettings } from '../../src/session/settings';
import { readCorpus } from '../support/corpora';
import { type LongNote, longNotes } from '../support/longNotes';
import { memoryFiles } from '../support/memoryFiles';
import { edits } from '../support/noteEdits';

const ARTICLES = 1000;
/** How often each edit is made, each time at another place. */
const TIMES = 8;
const PATH = '/w/notes/n.md';

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** One line of the table: milliseconds of processor time. */
interface Row {
  readonly note: string;
  readonly edit: string;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** How many of the median would go into checking the note afresh. */
  readonly ratio: number;
}

async function spent(run: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Reads the note as if it were opened for the first time. */
async function afresh(session: Session, text: string): Promise<number> {
  session.configure(defaultSettings);
  session.drop(PATH);
  return spent(() => session.check({ path: PATH, text }));
}

async function measure(session: Session, note: LongNote): Promise<Row[]> {
  const first = await afresh(session, note.text);
  const again = await afresh(session, note.text);
  const fresh = Math.min(first, again);
  const kind = `${note.kind}, ${(note.text.length / 1000).toFixed(0)} KB`;
  const rows = [{ note: kind, edit: 'checked afresh', p50: fresh, p95: first, max: first, ratio: 1 }];
  for (const edit of edits) {
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const text = edit.apply(note.text, (i + 0.5) / TIMES);
      await session.check({ path: PATH, text: note.text });
      times.push(await spent(() => session.check({ path: PATH, text })));
    }
    times.sort((a, b) => a - b);
    const p50 = times[TIMES >> 1] ?? 0;
    const p95 = times[Math.ceil(TIMES * 0.95) - 1] ?? 0;
    rows.push({ note: kind, edit: edit.name, p50, p95, max: times.at(-1) ?? 0, ratio: fresh / p50 });
  }
  return rows;
}

async function main(): Promise<void> {
  const documents = readCorpus('wikinews-fr.dev-2016_2017-01', ARTICLES);
  if (!documents) return;
  const texts = documents.map(({ text }) => text);
  const files = new Map(texts.map((text, i) => [`/w/articles/${i}.txt`, text]));
  const session = new Session({ files: memoryFiles(files), log }, '/w', defaultSettings);
  await session.sync();
  const only = process.argv[2];
  const rows: Row[] = [];
  for (const note of longNotes(texts)) {
    if (only !== undefined && !note.kind.includes(only)) continue;
    const { quotes, mentions, findings } = await session.check({ path: PATH, text: note.text });
    console.log(
      `${note.kind}: ${quotes.length} quotations, ${mentions.length} mentions, ${findings.length} findings`,
    );
    const found = await measure(session, note);
    for (const row of found) console.log(line(row));
    rows.push(...found);
  }
  console.log(JSON.stringify(rows));
}

function line({ note, edit, p50, p95, max, ratio }: Row): string {
  const [median, most, worst] = [p50, p95, max].map((ms) => ms.toFixed(1).padStart(9));
  return `${note.padEnd(28)} ${edit.padEnd(26)} p50 ${median} ms   p95 ${most} ms   max ${worst} ms   1/${ratio.toFixed(0)}`;
}

main().catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});
