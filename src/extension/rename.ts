/** Rename Symbol on an actor: notes follow, and the registry knows the new name. Articles are never touched. */
import { type CancellationToken, type RenameProvider, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { ActorLine } from '../desk/actorLine';
import type { Log } from '../session/ports';
import { addChange } from './changeActors';
import { toRange } from './convert';
import { openNotes } from './openNotes';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';
import { spotAt } from './spot';

/** Answers on an actor in a note or an article. */
export function renameProvider(research: Research, log: Log): RenameProvider {
  return {
    prepareRename: async (document, position, token) => {
      const name = await settle(log, 'Rename', async () => {
        const here = await spotAt(research, document, position, 'touching', token);
        return here?.folder.ask('nameAt', here.spot, token);
      });
      if (!name?.actor) throw new Error('There is no actor here.');
      return { range: toRange(name.range), placeholder: name.actor.name };
    },
    provideRenameEdits: (document, position, newName, token) =>
      settle(log, 'Rename', async () => {
        const here = await spotAt(research, document, position, 'touching', token);
        const name = await here?.folder.ask('nameAt', here.spot, token);
        return here && name?.actor && editFor(here.folder, name.actor, newName, token);
      }),
  };
}

/** Renames `actor` everywhere, notes included. */
export async function renameActor(folder: ResearchFolder, actor: ActorLine, name: string): Promise<void> {
  const edit = await editFor(folder, actor, name);
  if (edit && !(await workspace.applyEdit(edit, { isRefactoring: true })))
    void window.showWarningMessage('Verbatim: the editor could not make all changes of the name.');
}

/** In notes, names outside of quotations follow. */
async function editFor(
  folder: ResearchFolder,
  actor: ActorLine,
  given: string,
  token?: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const name = given.trim();
  if (!/\p{L}/u.test(name)) {
    void window.showWarningMessage('Verbatim: a name has at least one letter.');
    return undefined;
  }
  const edit = new WorkspaceEdit();
  if ((await addChange(edit, folder, { kind: 'rename', actor, name })) === undefined) return undefined;
  const renamings = await folder.ask('renamings', { actor, name, open: openNotes(folder) }, token);
  for (const { path, range, text } of renamings) edit.replace(Uri.file(path), toRange(range), text);
  return edit;
}
