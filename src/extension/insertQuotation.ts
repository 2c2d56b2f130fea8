/** Writing a quotation of an article into a note. */
import type { TextEditor } from 'vscode';
import type { QuotationLine } from '../desk/search';
import type { Research } from './research';

/** Puts the quotation, with its citation, in the place of each selection; false, and nothing done, if `editor` shows no note. */
export async function insertQuotation(
  quotation: QuotationLine,
  editor: TextEditor | undefined,
  research: Research,
): Promise<boolean> {
  if (!editor || editor.document.isClosed) return false;
  const folder = research.folderOfNote(editor.document);
  if (!folder) return false;
  const text = await folder.ask('insertion', { ...folder.textOf(editor.document), quotation });
  return editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, text);
  });
}
