/** The notes that a command line names. */
import { relative, resolve } from 'node:path';
import { nodeFiles } from '../node/files';
import { noteExtensions } from '../session/fileEndings';
import { listNotes, readNoteFile } from '../session/noteFiles';
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

/** Reads the notes named; without names, those of the settings. Throws a {@link UserError} if there are none. */
export async function readNotes(named: readonly string[], open: OpenSession, io: Io): Promise<NotesRead> {
  const found = named.length > 0 ? await namedNotes(named, open, io) : await allNotes(open, io);
  const read = await Promise.all(found.files.map(readNote));
  const notes = read.flatMap(({ note }) => note ?? []);
  const problems = [...found.problems, ...read.flatMap((each) => each.problems)];
  if (notes.length === 0) throw new UserError([noNotes(open), ...problems.map(tell)].join('\n  '));
  return { notes, problems };
}

function tell({ message }: FileProblem): string {
  return message;
}

function noNotes({ session: { roles } }: OpenSession): string {
  const why = 'the article folder is the whole working folder, so that every Markdown file is an article';
  const way = 'Name the notes, or say in .verbatim/config.json where they are ("notes").';
  return roles.leaveNoNotes ? `No notes to verify: ${why}. ${way}` : 'No notes to verify.';
}

interface Found {
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly problems: readonly FileProblem[];
}

async function namedNotes(named: readonly string[], open: OpenSession, io: Io): Promise<Found> {
  const all = await Promise.all(named.map((place) => notesAt(place, open, io)));
  const unique = new Map(all.flatMap(({ files }) => files.map((file) => [file.path, file] as const)));
  return { files: [...unique.values()], problems: all.flatMap(({ problems }) => problems) };
}

async function notesAt(place: string, { session }: OpenSession, io: Io): Promise<Found> {
  const path = slashed(resolve(io.cwd, place));
  if ((await nodeFiles.stat(path))?.kind === 'file') return { files: [{ path, name: place }], problems: [] };
  const listing = await nodeFiles.list({
    base: slashed(io.cwd),
    places: [place],
    extensions: noteExtensions,
  });
  const problems = listing.problems.map(({ message }) => ({ file: undefined, message }));
  const notes = listing.files.filter((file) => session.roles.roleOf(file.path) === 'note');
  return { files: notes.map((file) => relativeTo(io.cwd, file)), problems };
}

async function allNotes({ session, root }: OpenSession, io: Io): Promise<Found> {
  const notes = await listNotes(nodeFiles, root, session);
  return { files: notes.map((file) => relativeTo(io.cwd, file)), problems: [] };
}

function relativeTo(cwd: string, { path }: { readonly path: string }): Found['files'][number] {
  return { path, name: slashed(relative(cwd, path)) };
}

async function readNote({ path, name }: Found['files'][number]): Promise<{
  readonly note: NamedNote | undefined;
  readonly problems: readonly FileProblem[];
}> {
  const { note, problems } = await readNoteFile(nodeFiles, path, undefined, name);
  return { note: note && { ...note, name }, problems: problems.map((message) => ({ file: name, message })) };
}
