/** The command that says which folder holds the articles. */
import { commands, type Disposable, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import type { Log } from '../session/ports';
import { isUnder, pathOf } from './paths';
import { setArticles } from './settings';
import { settle } from './settle';

/** Its id. */
export const chooseFolderCommand = 'verbatim.chooseArticleFolder';

/** Registers it. It may be given the folder; else it asks. */
export function registerChooseFolder(log: Log): Disposable {
  return commands.registerCommand(chooseFolderCommand, (given: unknown) =>
    settle(log, 'Choose Article Folder', () => chooseFolder(given instanceof Uri ? given : undefined)),
  );
}

async function chooseFolder(given: Uri | undefined): Promise<void> {
  const folder = await workspaceFolderFor(given);
  if (!folder) return;
  const chosen = given ?? (await askForFolder(folder.uri));
  if (chosen) await setArticles(folder.uri, relativeTo(folder.uri, chosen));
}

async function workspaceFolderFor(given: Uri | undefined): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const active = given ?? window.activeTextEditor?.document.uri;
  const around = active && workspace.getWorkspaceFolder(active);
  if (around || folders.length === 1) return around ?? folders[0];
  if (folders.length > 1) return window.showWorkspaceFolderPick({ placeHolder: 'Whose articles?' });
  void window.showInformationMessage('Verbatim: open the folder of your notes first.');
  return undefined;
}

async function askForFolder(start: Uri): Promise<Uri | undefined> {
  const title = 'Choose the folder that holds the articles';
  const chosen = await window.showOpenDialog({
    title,
    openLabel: 'Choose',
    defaultUri: start,
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
  });
  return chosen?.[0];
}

/** As it is written into the settings: relative within the workspace folder, so that it holds on any machine. */
function relativeTo(root: Uri, chosen: Uri): string {
  const [from, to] = [pathOf(root), pathOf(chosen)];
  if (!isUnder(to, from)) return to;
  return to === from ? '.' : to.slice(from.length + 1);
}
