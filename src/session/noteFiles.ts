/** The notes of a session as they are on disk. */
import { fileNameOf } from '../engine/text/paths';
import { largestSource, readSource, tooLargeMessage } from '../readers';
import { noteExtensions } from './fileEndings';
import type { FileEntry, Files } from './ports';
import type { NoteText, Session } from './session';

/** Every note that the settings mean; see {@link FileRoles}. */
export async function listNotes(
  files: Files,
  root: string,
  session: Session,
  signal?: AbortSignal,
): Promise<FileEntry[]> {
  const { notes } = session.settings;
  const places = notes.length > 0 ? notes : ['.'];
  const listing = await files.list({ base: root, places, extensions: noteExtensions }, signal);
  return listing.files.filter(({ path }) => session.roles.roleOf(path) === 'note');
}

/** A note as it stands on disk, or why it cannot be read; problems call it by `name`. */
export async function readNoteFile(
  files: Files,
  path: string,
  signal?: AbortSignal,
  name = fileNameOf(path),
): Promise<{ readonly note: NoteText | undefined; readonly problems: readonly string[] }> {
  const stat = await files.stat(path, signal);
  if (stat && stat.size > largestSource)
    return { note: undefined, problems: [tooLargeMessage(name, stat.size)] };
  const bytes = await files.read({ path, name }, signal);
  if (!bytes.value) return { note: undefined, problems: bytes.problems.map(({ message }) => message) };
  const source = readSource(name, bytes.value);
  const problems = source.problems.map(({ message }) => message);
  return { note: source.value ? { path, text: source.value.text } : undefined, problems };
}
