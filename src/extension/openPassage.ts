/** The command behind every link of a card. It opens articles and notes of the workspace, and no other file. */
import { commands, type Disposable, type Range, Uri, window, workspace } from 'vscode';
import { LineMap } from '../engine/text/lines';
import type { Span } from '../engine/text/span';
import { hasNoteName } from '../session/fileEndings';
import type { Log } from '../session/ports';
import { spanRange, toRange } from './convert';
import { pathOf } from './paths';
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
  const selection = uri && ((await inArticle(research, uri, span)) ?? (await inNote(research, uri, span)));
  if (!selection) {
    window.showWarningMessage('Verbatim: this is no article of the workspace any more.');
    return;
  }
  await window.showTextDocument(uri, { selection, preview: true });
}

async function inArticle(research: Research, uri: Uri, span: Span): Promise<Range | undefined> {
  const range = await research.folderOfArticle(uri)?.ask('placeInArticle', { ...span, path: pathOf(uri) });
  return range && toRange(range);
}

async function inNote(research: Research, uri: Uri, { start, end }: Span): Promise<Range | undefined> {
  if (!research.folderOf(uri) || !hasNoteName(uri.path)) return undefined;
  const document = await workspace.openTextDocument(uri);
  if (!research.folderOfNote(document)) return undefined;
  const text = document.getText();
  const last = Math.min(end, text.length);
  return spanRange(new LineMap(text), { start: Math.min(start, last), end: last });
}

function toCount(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}
