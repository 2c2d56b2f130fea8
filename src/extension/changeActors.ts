/** Changes to the registry of actors: one edit each, saved at once, to be undone in the file or by the message's button. */
import { Position, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { RegistryChange } from '../desk/registry';
import { LineMap } from '../engine/text/lines';
import { actorsFileOf } from './actorsFile';
import { spanRange } from './convert';
import { exists } from './exists';
import { messageText } from './messageText';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';

/** Carries out `change` and tells it as `done`. Refuses while the file is no JSON, or no lists: nothing is to be lost. */
export async function changeActors(
  folder: ResearchFolder,
  change: RegistryChange,
  done: string,
): Promise<void> {
  const uri = actorsFileOf(folder);
  const before = await textOf(uri);
  const wasDirty = documentOf(uri)?.isDirty ?? false;
  const edit = new WorkspaceEdit();
  const after = await addChange(edit, folder, change);
  if (after === undefined) return;
  if (after === before) return tell('actors.json says so already.');
  if (!(await workspace.applyEdit(edit))) return tell('the editor could not change actors.json.');
  if (wasDirty) return tell(`${done} It counts once you save actors.json, which has other changes of yours.`);
  await (await workspace.openTextDocument(uri)).save();
  await folder.sync();
  const undo = () => undoChange(folder, before, after);
  void settle(folder.ports.log, 'Telling a change of actors', () => offerUndo(uri, done, undo));
}

/**
 * Adds the change of the registry to `edit`; its text afterwards, or `undefined` with a message to the user where the
 * file must be mended first.
 */
export async function addChange(
  edit: WorkspaceEdit,
  folder: ResearchFolder,
  change: RegistryChange,
): Promise<string | undefined> {
  const uri = actorsFileOf(folder);
  const before = await textOf(uri);
  const answer = await folder.ask('changedRegistry', { text: before ?? '', change });
  if ('refused' in answer) {
    void settle(folder.ports.log, 'Telling a refusal', () => tellRefused(answer.refused, uri));
    return undefined;
  }
  const after = answer.text;
  if (before === undefined) {
    edit.createFile(uri);
    edit.insert(uri, new Position(0, 0), after);
  } else if (after !== before) replaceChanged(edit, uri, before, after);
  return after;
}

/** Replaces only the stretch that differs, so that the cursor and the folds of an open file stay. */
function replaceChanged(edit: WorkspaceEdit, uri: Uri, before: string, after: string): void {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const range = spanRange(new LineMap(before), { start, end: before.length - tail });
  edit.replace(uri, range, after.slice(start, after.length - tail));
}

async function offerUndo(uri: Uri, done: string, undo: () => Promise<void>): Promise<void> {
  const choice = await window.showInformationMessage(`Verbatim: ${messageText(done)}`, 'Show', 'Undo');
  if (choice === 'Show') await window.showTextDocument(uri);
  if (choice === 'Undo') await undo();
}

/** Puts the text of before back, unless somebody has changed it since. */
async function undoChange(folder: ResearchFolder, before: string | undefined, after: string): Promise<void> {
  const uri = actorsFileOf(folder);
  if ((await textOf(uri)) !== after) return tell('actors.json has changed since; undo it there.');
  const edit = new WorkspaceEdit();
  if (before === undefined) edit.deleteFile(uri);
  else replaceChanged(edit, uri, after, before);
  await workspace.applyEdit(edit);
  await documentOf(uri)?.save();
  await folder.sync();
}

function tell(message: string): void {
  void window.showInformationMessage(`Verbatim: ${messageText(message)}`);
}

async function tellRefused(why: 'broken' | 'gone', uri: Uri): Promise<void> {
  if (why === 'gone') return tell('no article names this actor any more.');
  const message =
    'Verbatim: actors.json cannot be changed while it has this mistake. Mend it first, then nothing of it is lost.';
  if (await window.showWarningMessage(message, 'Show')) await window.showTextDocument(uri);
}

/** What the editor shows of the file, saved or not; `undefined` if there is none. */
async function textOf(uri: Uri): Promise<string | undefined> {
  return (await exists(uri)) ? (await workspace.openTextDocument(uri)).getText() : undefined;
}

function documentOf(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
