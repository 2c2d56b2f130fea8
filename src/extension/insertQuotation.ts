/** Writing a quotation of an article into a note. */
import type { TextEditor } from 'vscode';
import { insertionOf } from '../session/insertion';
import type { QuotationHit } from '../session/quotations';
import { pathOf } from './paths';
import type { Research } from './research';

/** Puts the quotation, with its citation, in the place of each selection; false, and nothing done, if `editor` shows no note. */
export async function insertQuotation(
  quotation: QuotationHit,
  editor: TextEditor | undefined,
  research: Research,
): Promise<boolean> {
  if (!editor || editor.document.isClosed) return false;
  const folder = research.folderOfNote(editor.document);
  if (!folder) return false;
  const { note } = await folder.check(folder.noteText(editor.document));
  const text = insertionOf(quotation, pathOf(editor.document.uri), note.language);
  return editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, text);
  });
}
