/** The reports on all notes of a folder, one after the other. */
import { type CancellationToken, Uri } from 'vscode';
import { readNoteFile } from '../session/noteFiles';
import type { NoteReport } from '../session/noteReport';
import type { NoteText } from '../session/session';
import { openDocument } from './notes';
import type { ResearchFolder } from './researchFolder';
import { yieldTurn } from './settle';

/** Checks every note as it stands in the editor, else on disk, and lets others have their turn in between. */
export async function* noteReports(
  folder: ResearchFolder,
  token?: CancellationToken,
): AsyncGenerator<NoteReport> {
  for (const { path } of await folder.listNotes()) {
    const note = await currentText(path, folder);
    if (note) yield await folder.check(note);
    await yieldTurn();
    if (token?.isCancellationRequested) return;
  }
}

async function currentText(path: string, folder: ResearchFolder): Promise<NoteText | undefined> {
  const document = openDocument(Uri.file(path));
  return document ? folder.noteText(document) : (await readNoteFile(folder.ports.files, path)).note;
}
