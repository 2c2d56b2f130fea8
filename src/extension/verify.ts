/** The commands that check notes on request, and say how many quotations were flagged. */
import { commands, type Disposable, ProgressLocation, Uri, window } from 'vscode';
import type { Log } from '../session/ports';
import { chooseFolderCommand } from './chooseFolder';
import { readArticlesCommand } from './longReading';
import { type Notes, openDocument } from './notes';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle, yieldTurn } from './settle';
import { Store } from './store';
import { type AllNotes, count, inWords, noQuotes, type Summary, sum, summarise } from './summary';

/** Registers both commands. */
export function registerVerify(research: Research, notes: Notes, log: Log): Disposable {
  const store = new Store();
  store.add(
    commands.registerCommand('verbatim.verifyNote', () =>
      settle(log, 'Verify Quotes in This Note', () => verifyNote(research, notes)),
    ),
  );
  store.add(
    commands.registerCommand('verbatim.verifyAll', () =>
      settle(log, 'Verify Quotes in All Notes', () => verifyAll(research, notes)),
    ),
  );
  return store;
}

async function verifyNote(research: Research, notes: Notes): Promise<Summary | undefined> {
  const document = window.activeTextEditor?.document;
  const owner = document && research.folderOf(document.uri);
  await owner?.upToDate();
  const folder = document && research.folderOfNote(document);
  if (!document || !folder) {
    say(owner ? noNote(owner) : 'open a note first.');
    return undefined;
  }
  if (!hasArticles([folder])) return undefined;
  const report = await notes.checkOpen(document);
  if (!report) return undefined;
  const summary = summarise(report, folder);
  tell(summary, `${inWords(summary)}.`);
  return summary;
}

function noNote({ roles }: ResearchFolder): string {
  return roles.leaveNoNotes
    ? 'the article folder holds the whole workspace, so that every Markdown file is an article. Say in verbatim.notes which files are notes.'
    : 'this file is no note. Notes are Markdown files outside the article folders, or those that verbatim.notes names.';
}

async function verifyAll(research: Research, notes: Notes): Promise<AllNotes | undefined> {
  const options = { location: ProgressLocation.Notification, title: 'Verifying quotes', cancellable: true };
  const outcome = await window.withProgress(options, async (progress, token) => {
    const list = await allNotes(research);
    if (!list) return undefined;
    let all: AllNotes = { ...noQuotes, notes: 0 };
    for (const { folder, path } of list) {
      if (token.isCancellationRequested) return { all, end: ' (cancelled)' };
      notes.follow(folder);
      all = { ...sum(all, await verifyOne(path, folder, notes)), notes: all.notes + 1 };
      progress.report({ increment: 100 / list.length, message: `${all.notes} of ${list.length}` });
      await yieldTurn();
    }
    return { all, end: '' };
  });
  if (!outcome) return undefined;
  const { all, end } = outcome;
  tell(all, `${count(all.notes, 'note')}${end}: ${inWords(all)}.`);
  return all;
}

interface NoteOfFolder {
  readonly folder: ResearchFolder;
  readonly path: string;
}

/** The notes of every folder that has articles; undefined, and the user told, if none has. */
async function allNotes(research: Research): Promise<readonly NoteOfFolder[] | undefined> {
  await Promise.all(research.folders.map((folder) => folder.upToDate()));
  if (!hasArticles(research.folders)) return undefined;
  const folders = research.folders.filter((folder) => folder.canJudge);
  const lists = folders.map(async (folder) =>
    (await folder.ask('listedNotes', undefined)).map((path) => ({ folder, path })),
  );
  return (await Promise.all(lists)).flat();
}

async function verifyOne(path: string, folder: ResearchFolder, notes: Notes): Promise<Summary> {
  const document = openDocument(Uri.file(path));
  const report = await (document ? notes.checkOpen(document) : notes.checkFile(path, folder));
  return report ? summarise(report, folder) : noQuotes;
}

/** Whether there is something to verify against; else the way to it is offered. */
function hasArticles(folders: readonly ResearchFolder[]): boolean {
  if (folders.some((folder) => folder.canJudge)) return true;
  if (folders.some(({ state }) => state.kind === 'stopped')) return offerToGoOn();
  const choose = 'Choose Article Folder';
  void window
    .showWarningMessage('Verbatim: there are no articles to verify quotes against.', choose)
    .then((answer) => {
      if (answer === choose) void commands.executeCommand(chooseFolderCommand);
    });
  return false;
}

/** Half of the articles prove nothing. */
function offerToGoOn(): false {
  const goOn = 'Read Articles';
  void window
    .showWarningMessage('Verbatim: not all articles are read, so quotes cannot be verified.', goOn)
    .then((answer) => {
      if (answer === goOn) void commands.executeCommand(readArticlesCommand);
    });
  return false;
}

/** Not awaited: a message may stand for hours, the command is done now. */
function tell({ flagged }: Summary, text: string): void {
  const show = 'Show Problems';
  void window.showInformationMessage(`Verbatim: ${text}`, ...(flagged > 0 ? [show] : [])).then((answer) => {
    if (answer === show) void commands.executeCommand('workbench.actions.view.problems');
  });
}

function say(text: string): void {
  void window.showInformationMessage(`Verbatim: ${text}`);
}
