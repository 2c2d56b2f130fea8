/** The command behind every link of a card. It opens articles and notes of the workspace, and no other file. */
import { commands, type Disposable, Range, Uri, window, workspace } from 'vscode';
import { LineMap } from '../engine/text/lines';
import type { Span } from '../engine/text/span';
import { hasNoteName } from '../session/noteFiles';
import type { Log } from '../session/ports';
import { toRange } from './convert';
import type { Research } from './research';
import { settle } from './settle';

/** The only command that a card may run. */
export const openPassageCommand = 'verbatim.openPassage';

/** Registers it. Arguments: the path of an article or a note, and the span of a passage. */
export function registerOpenPassage(research: Research, log: Log): Disposable {
  return commands.registerCommand(openPassageCommand, (path: unknown, start: unknown, end: unknown) =>
    settle(log, 'Opening a passage', () =>
      openPassage(research, path, { start: toCount(start), end: toCount(end) }),
    ),
  );
}

/** Shows a passage of an article or a note, selected. What is neither is not opened. */
export async function openPassage(research: Research, path: unknown, span: Span): Promise<void> {
  const uri = typeof path === 'string' ? Uri.file(path) : undefined;
  const text = uri && (research.articleAt(uri)?.article.text ?? (await noteText(research, uri)));
  if (!uri || text === undefined) {
    window.showWarningMessage('Verbatim: this is no article of the workspace any more.');
    return;
  }
  const end = Math.min(span.end, text.length);
  const selection = toRange(new LineMap(text), { start: Math.min(span.start, end), end });
  await window.showTextDocument(uri, { selection: new Range(selection.start, selection.end), preview: true });
}

async function noteText(research: Research, uri: Uri): Promise<string | undefined> {
  if (!research.folderOf(uri) || !hasNoteName(uri.path)) return undefined;
  const document = await workspace.openTextDocument(uri);
  return research.folderOfNote(document) && document.getText();
}

function toCount(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}
