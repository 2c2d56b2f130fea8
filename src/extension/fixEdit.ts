/** From the edits of a fix to one edit of the editor, undone in one step. */
import { SnippetString, SnippetTextEdit, type TextDocument, TextEdit, WorkspaceEdit } from 'vscode';
import type { Edit } from '../engine/rules/fixes/fix';
import { LineMap } from '../engine/text/lines';
import { spanRange } from './convert';

/** All edits at once. The cursor goes to the blank of a single one. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const lines = new LineMap(document.getText());
  const edit = new WorkspaceEdit();
  const toEdit = (each: Edit) =>
    edits.length === 1 && each.blank
      ? withBlank(lines, each, each.blank)
      : TextEdit.replace(spanRange(lines, each), each.text);
  edit.set(document.uri, edits.map(toEdit));
  return edit;
}

function withBlank(lines: LineMap, edit: Edit, { at, lead }: NonNullable<Edit['blank']>): SnippetTextEdit {
  const snippet = new SnippetString()
    .appendText(edit.text.slice(0, at) + lead)
    .appendTabstop(1)
    .appendText(edit.text.slice(at));
  const replaced = SnippetTextEdit.replace(spanRange(lines, edit), snippet);
  replaced.keepWhitespace = true;
  return replaced;
}
