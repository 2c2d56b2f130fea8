/** Rename Symbol on an actor: notes follow, and the registry knows the new name. Articles are never touched. */
import { type RenameProvider, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { type Actor, type NoteMention, nameKey, registeredFrom, registryOperations } from '../engine/actors';
import { renamedForm } from '../engine/actors/registry/renamedForm';
import { LineMap } from '../engine/text/lines';
import { contains } from '../engine/text/span';
import type { NoteReport } from '../session/noteReport';
import type { Log } from '../session/ports';
import { addChange } from './changeActors';
import { toRange } from './convert';
import { noteReports } from './noteReports';
import { pointedAt } from './pointed';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';

/** Answers on an actor in a note or an article. */
export function renameProvider(research: Research, log: Log): RenameProvider {
  return {
    prepareRename: async (document, position) => {
      const pointed = await settle(log, 'Rename', () => pointedAt(research, document, position, 'touching'));
      const { name } = pointed ?? {};
      if (!name?.what.actor) throw new Error('There is no actor here.');
      return { range: name.range, placeholder: name.what.actor.name };
    },
    provideRenameEdits: (document, position, newName) =>
      settle(log, 'Rename', async () => {
        const pointed = await pointedAt(research, document, position, 'touching');
        const actor = pointed?.name?.what.actor;
        return actor && editFor(pointed.folder, actor, newName);
      }),
  };
}

/** Renames `actor` everywhere, notes included. */
export async function renameActor(folder: ResearchFolder, actor: Actor, name: string): Promise<void> {
  const edit = await editFor(folder, actor, name);
  if (edit && !(await workspace.applyEdit(edit, { isRefactoring: true })))
    void window.showWarningMessage('Verbatim: the editor could not make all changes of the name.');
}

async function editFor(
  folder: ResearchFolder,
  actor: Actor,
  given: string,
): Promise<WorkspaceEdit | undefined> {
  const name = given.trim();
  if (nameKey(name) === '') {
    void window.showWarningMessage('Verbatim: a name has at least one letter.');
    return undefined;
  }
  const edit = new WorkspaceEdit();
  const rename = (before: Parameters<typeof registryOperations.rename>[0]) =>
    registryOperations.rename(before, registeredFrom(actor), name);
  if ((await addChange(edit, folder, rename)) === undefined) return undefined;
  for await (const report of noteReports(folder)) renameIn(edit, report, actor, name);
  return edit;
}

/** Names outside of quotations follow; what is quoted stays as it was said. */
function renameIn(edit: WorkspaceEdit, report: NoteReport, actor: Actor, name: string): void {
  const { text } = report.note;
  const lines = new LineMap(text);
  for (const mention of report.mentions) {
    if (!isOf(mention, actor) || report.quotes.some(({ quote }) => contains(quote.outer, mention))) continue;
    const form = renamedForm(text.slice(mention.start, mention.end), actor.name, name);
    if (form !== undefined) edit.replace(Uri.file(report.path), toRange(lines, mention), form);
  }
}

/** Compared by name: the actor may come from an answer given before the articles changed. */
function isOf({ actor, via }: NoteMention, { name, type }: Actor): boolean {
  return via === 'name' && actor.name === name && actor.type === type;
}
