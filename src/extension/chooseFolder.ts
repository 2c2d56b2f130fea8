/** The command that says which folder holds the articles. */
import { commands, type Disposable, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { FileRoles } from '../session/fileRoles';
import { isUnder, pathOf } from './paths';
import type { Research } from './research';
import { setArticles } from './settings';
import { settle } from './settle';

/** Its id. */
export const chooseFolderCommand = 'verbatim.chooseArticleFolder';

/** Registers it. It may be given the folder; else it asks. */
export function registerChooseFolder(research: Research): Disposable {
  return commands.registerCommand(chooseFolderCommand, (given: unknown) =>
    settle(research.log, 'Choose Article Folder', () =>
      chooseFolder(research, given instanceof Uri ? given : undefined),
    ),
  );
}

async function chooseFolder(research: Research, given: Uri | undefined): Promise<void> {
  const folder = await workspaceFolderFor(given);
  if (!folder) return;
  const chosen = given ?? (await askForFolder(folder.uri));
  if (!chosen) return;
  const articles = relativeTo(folder.uri, chosen);
  const notes = research.folderOf(folder.uri)?.settings.notes ?? [];
  if (new FileRoles(pathOf(folder.uri), { articles: [articles], notes }).leaveNoNotes) refuse(folder.uri);
  else await setArticles(folder.uri, articles);
}

/** Not awaited: a message may stand for hours, the command is done now. */
function refuse(folder: Uri): void {
  const [another, setNotes] = ['Choose Another Folder', 'Say Where Notes Are'];
  const why =
    'Verbatim: the article folder cannot hold the whole workspace. Every note would be an article too, and its own source. ' +
    'Choose a folder below, or say first which files are notes (verbatim.notes).';
  void window.showWarningMessage(why, another, setNotes).then((answer) => {
    if (answer === another) void commands.executeCommand(chooseFolderCommand);
    if (answer === setNotes) void openNotesSetting(folder);
  });
}

/** Shows the setting that says which files are notes. */
async function openNotesSetting(folder: Uri): Promise<void> {
  const isOneOfMany = (workspace.workspaceFolders?.length ?? 0) > 1;
  const command = isOneOfMany
    ? 'workbench.action.openFolderSettings'
    : 'workbench.action.openWorkspaceSettings';
  await commands.executeCommand(command, isOneOfMany ? folder : { query: 'verbatim.notes' });
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
