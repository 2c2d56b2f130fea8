/** Notes: checked as an editor shows them, or as they lie on disk. */
import { wordsPrinted } from '../engine/article';
import type { Finding } from '../engine/rules/checkedNote';
import type { FindingCode } from '../engine/rules/codes';
import { type Tally, tallyOf } from '../engine/rules/tally';
import { LineMap, type LineRange } from '../engine/text/lines';
import { listNotes, readNoteFile } from '../session/noteFiles';
import type { NoteReport } from '../session/noteReport';
import type { NoteText } from '../session/session';
import type { Call, Desk } from './desk';
import { type FilePlace, filePlaces } from './places';

/** Something flagged in a note. */
export interface FlaggedPlace {
  readonly code: FindingCode;
  readonly message: string;
  readonly range: LineRange;
  /** At most an information, whatever the severity of its code. */
  readonly isMild: boolean;
  /** The quotation it is about: its place among those of the note, and its words. */
  readonly quote: { readonly index: number; readonly range: LineRange } | undefined;
  /** The passage that bears it out, or does not: its beginning, on one line. */
  readonly source: (FilePlace & { readonly words: string }) | undefined;
}

/** What an editor shows of a checked note. */
export interface NoteAnswer extends Tally {
  readonly path: string;
  readonly flagged: readonly FlaggedPlace[];
  /** About the note as a whole and its bibliographies; at a place, or at none. */
  readonly problems: readonly { readonly message: string; readonly range: LineRange | undefined }[];
}

/** A note on disk, checked; no answer where it cannot be read. */
export interface FileAnswer {
  readonly answer: NoteAnswer | undefined;
  readonly problems: readonly string[];
}

/** Longest passage shown whole beside a finding, in UTF-16 units. */
const LONGEST = 200;

/** Checks a note that an editor shows. */
export async function check(desk: Desk, note: NoteText, { signal }: Call): Promise<NoteAnswer> {
  desk.openNotes.add(note.path);
  return answerOf(await checked(desk, note, signal), desk);
}

/** Checks a note as it is on disk. */
export async function checkFile(desk: Desk, path: string, { signal }: Call): Promise<FileAnswer> {
  const { note, problems } = await readNoteFile(desk.ports.files, path, signal);
  if (!note) return { answer: undefined, problems };
  return { answer: answerOf(await checked(desk, note, signal), desk), problems };
}

/** Every note on disk: absolute paths. */
export async function listedNotes(desk: Desk, _: undefined, { signal }: Call): Promise<string[]> {
  const notes = await listNotes(desk.ports.files, desk.root, desk.session, signal);
  return notes.map(({ path }) => path);
}

/** An editor shows the note no more. */
export function close(desk: Desk, path: string): void {
  desk.openNotes.delete(path);
  desk.session.forget(path);
}

/** Reads what all closed notes quote. */
export async function readClosedNotes(desk: Desk, _: undefined, call: Call): Promise<void> {
  const paths = await listedNotes(desk, undefined, call);
  await tellingQuoted(desk, (told) => desk.closedNotes.readAll(paths, call.signal, told));
}

/** Files that came, went or changed on disk; the closed notes among them are read again. */
export async function followFiles(desk: Desk, paths: readonly string[], call: Call): Promise<void> {
  const { closedNotes, ports } = desk;
  const listed = new Set(await listedNotes(desk, undefined, call));
  await tellingQuoted(desk, async (told) => {
    for (const path of paths) {
      if (!(await ports.files.stat(path, call.signal))) closedNotes.drop(path);
      else if (listed.has(path)) await closedNotes.read(path, call.signal);
      told();
      await ports.pause();
    }
  });
}

async function checked(desk: Desk, note: NoteText, signal: AbortSignal): Promise<NoteReport> {
  return tellingQuoted(desk, () => desk.session.check(note, signal));
}

/** Tells when what the notes quote is another than before, also on the way. */
async function tellingQuoted<T>(desk: Desk, task: (told: () => void) => Promise<T>): Promise<T> {
  const { quoted } = desk.session;
  let { version } = quoted;
  const tell = () => {
    if (quoted.version !== version) desk.ports.events.quoted();
    version = quoted.version;
  };
  try {
    return await task(tell);
  } finally {
    tell();
  }
}

function answerOf(report: NoteReport, desk: Desk): NoteAnswer {
  const lines = new LineMap(report.note.text);
  const indexes = new Map(report.quotes.map((quote, index) => [quote, index]));
  const { problems, bibliographies } = report;
  return {
    path: report.path,
    ...tallyOf(report.quotes),
    flagged: report.findings.map((finding) => ({
      code: finding.code,
      message: finding.message,
      range: lines.rangeOf(finding),
      isMild: finding.isMild === true,
      quote: finding.quote && {
        index: indexes.get(finding.quote) ?? -1,
        range: lines.rangeOf(finding.quote),
      },
      source: sourceOf(finding, desk),
    })),
    problems: [
      ...problems.map(({ message, span }) => ({ message, range: span && lines.rangeOf(span) })),
      ...bibliographies.problems.map(({ message }) => ({ message, range: undefined })),
    ],
  };
}

function sourceOf({ quote }: Finding, { session: { library } }: Desk): FlaggedPlace['source'] {
  const source = quote?.source;
  const [place] = source ? filePlaces([source], library) : [];
  if (!source || !place) return undefined;
  const article = library.corpus.get(source.article)?.article;
  if (!article) return undefined;
  const words = wordsPrinted(article, source).replace(/\s+/g, ' ');
  return { ...place, words: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words };
}
