import { workspace } from 'vscode';
import type { NoteText } from '../session/session';
import type { ResearchFolder } from './researchFolder';

/** The notes of a folder that the editor shows, as it shows them. */
export function openNotes(folder: ResearchFolder): NoteText[] {
  const own = workspace.textDocuments.filter(
    ({ uri, isClosed }) =>
      !isClosed && uri.scheme === 'file' && workspace.getWorkspaceFolder(uri) === folder.folder,
  );
  return own.filter((document) => folder.isNote(document)).map((document) => folder.textOf(document));
}
