/** From the edits of a fix to one edit of the editor, undone in one step. */
import { SnippetString, SnippetTextEdit, type TextDocument, TextEdit, WorkspaceEdit } from 'vscode';
import type { Edit } from '../engine/rules/fixes/fix';
import { LineMap } from '../engine/text/lines';
import { spanRange } from './convert';

/** All edits at once. The placeholder of a single one is selected, to be typed over. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const lines = new LineMap(document.getText());
  const edit = new WorkspaceEdit();
  const toEdit = (each: Edit) =>
    edits.length === 1 && each.placeholder !== undefined
      ? withPlaceholder(lines, each, each.placeholder)
      : TextEdit.replace(spanRange(lines, each), each.text);
  edit.set(document.uri, edits.map(toEdit));
  return edit;
}

function withPlaceholder(lines: LineMap, edit: Edit, placeholder: string): SnippetTextEdit {
  const at = edit.text.indexOf(placeholder);
  const snippet = new SnippetString()
    .appendText(edit.text.slice(0, at))
    .appendPlaceholder(placeholder)
    .appendText(edit.text.slice(at + placeholder.length));
  const replaced = SnippetTextEdit.replace(spanRange(lines, edit), snippet);
  replaced.keepWhitespace = true;
  return replaced;
}
