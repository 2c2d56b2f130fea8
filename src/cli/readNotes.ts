/** The notes that a command line names. */
import { relative, resolve } from 'node:path';
import { nodeFiles } from '../node/files';
import { largestSource, readSource, tooLargeMessage } from '../readers';
import type { NoteText } from '../session/session';
import type { FileProblem } from '../session/syncResult';
import { type Io, UserError } from './io';
import { type OpenSession, slashed } from './openSession';

/** A note with the name it is reported under. */
export interface NamedNote extends NoteText {
  /** As it was given; relative to the working directory if it was found in a folder. */
  readonly name: string;
}

/** Notes read, and what is wrong with those that could not be. */
export interface NotesRead {
  readonly notes: readonly NamedNote[];
  readonly problems: readonly FileProblem[];
}

const MARKDOWN: readonly string[] = ['.md', '.markdown'];

/** Reads the notes named; without names, those of the settings. Throws a {@link UserError} if there are none. */
export async function readNotes(named: readonly string[], open: OpenSession, io: Io): Promise<NotesRead> {
  const found = named.length > 0 ? await namedNotes(named, io) : await allNotes(open, io);
  const read = await Promise.all(found.files.map(readNote));
  const notes = read.flatMap(({ note }) => note ?? []);
  const problems = [...found.problems, ...read.flatMap((each) => each.problems)];
  if (notes.length === 0)
    throw new UserError(['No notes to verify.', ...problems.map(({ message }) => message)].join('\n  '));
  return { notes, problems };
}

interface Found {
  readonly files: readonly { readonly path: string; readonly name: string; readonly size: number }[];
  readonly problems: readonly FileProblem[];
}

async function namedNotes(named: readonly string[], io: Io): Promise<Found> {
  const all = await Promise.all(named.map((place) => notesAt(place, io)));
  const unique = new Map(all.flatMap(({ files }) => files.map((file) => [file.path, file] as const)));
  return { files: [...unique.values()], problems: all.flatMap(({ problems }) => problems) };
}

async function notesAt(place: string, io: Io): Promise<Found> {
  const path = slashed(resolve(io.cwd, place));
  const stat = await nodeFiles.stat(path);
  if (stat?.kind === 'file') return { files: [{ path, name: place, size: stat.size }], problems: [] };
  return listed(io.cwd, [place], io);
}

async function allNotes({ session, root }: OpenSession, io: Io): Promise<Found> {
  const globs = session.settings.notes.length > 0 ? session.settings.notes : ['.'];
  const found = await listed(root, globs, io);
  return { ...found, files: found.files.filter(({ path }) => session.library.articleAt(path) === undefined) };
}

async function listed(base: string, places: readonly string[], io: Io): Promise<Found> {
  const listing = await nodeFiles.list({ base: slashed(base), places, extensions: MARKDOWN });
  return {
    files: listing.files.map(({ path, size }) => ({ path, name: slashed(relative(io.cwd, path)), size })),
    problems: listing.problems.map(({ message }) => ({ file: undefined, message })),
  };
}

async function readNote(
  file: Found['files'][number],
): Promise<{ note?: NamedNote; problems: FileProblem[] }> {
  const problem = (message: string): FileProblem => ({ file: file.name, message });
  if (file.size > largestSource) return { problems: [problem(tooLargeMessage(file.name, file.size))] };
  const bytes = await nodeFiles.read(file);
  if (!bytes.value) return { problems: bytes.problems.map(({ message }) => problem(message)) };
  const source = readSource(file.name, bytes.value);
  const problems = source.problems.map(({ message }) => problem(message));
  if (!source.value) return { problems };
  return { note: { path: file.path, name: file.name, text: source.value.text }, problems };
}
