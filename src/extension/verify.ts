/** The commands that check notes on request, and say how many quotations were flagged. */
import { commands, type Disposable, ProgressLocation, Uri, window } from 'vscode';
import type { Log } from '../session/ports';
import { chooseFolderCommand } from './chooseFolder';
import { type Notes, openDocument } from './notes';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle, yieldTurn } from './settle';
import { Store } from './store';
import { count, inWords, noQuotes, type Summary, sum, summarise } from './summary';

/** What Verify Quotes in All Notes found. */
export interface AllNotes extends Summary {
  readonly notes: number;
  readonly cancelled: boolean;
}

/** Registers both commands; `done` hears the outcome of the second. */
export function registerVerify(
  research: Research,
  notes: Notes,
  log: Log,
  done: (all: AllNotes) => void,
): Disposable {
  const store = new Store();
  store.add(
    commands.registerCommand('verbatim.verifyNote', () =>
      settle(log, 'Verify Quotes in This Note', () => verifyNote(research, notes)),
    ),
  );
  store.add(
    commands.registerCommand('verbatim.verifyAll', () =>
      settle(log, 'Verify Quotes in All Notes', () => verifyAll(research, notes, done)),
    ),
  );
  return store;
}

async function verifyNote(research: Research, notes: Notes): Promise<Summary | undefined> {
  const document = window.activeTextEditor?.document;
  const owner = document && research.folderOf(document.uri);
  await owner?.ready();
  const folder = document && research.folderOfNote(document);
  if (!document || !folder) {
    say(
      owner
        ? 'this file is no note. Notes are Markdown files outside the article folders.'
        : 'open a note first.',
    );
    return undefined;
  }
  if (!hasArticles([folder])) return undefined;
  const report = await notes.checkOpen(document);
  if (!report) return undefined;
  const summary = summarise(report, folder);
  tell(summary, `${inWords(summary)}.`);
  return summary;
}

async function verifyAll(
  research: Research,
  notes: Notes,
  done: (all: AllNotes) => void,
): Promise<AllNotes | undefined> {
  const options = { location: ProgressLocation.Notification, title: 'Verifying quotes', cancellable: true };
  const all = await window.withProgress(options, async (progress, token) => {
    await Promise.all(research.folders.map((folder) => folder.ready()));
    const folders = research.folders.filter((folder) => folder.hasArticles);
    if (!hasArticles(folders)) return undefined;
    const tasks = await Promise.all(
      folders.map(async (folder) => (await folder.listNotes()).map(({ path }) => ({ folder, path }))),
    );
    const list = tasks.flat();
    let all: AllNotes = { ...noQuotes, notes: 0, cancelled: false };
    for (const { folder, path } of list) {
      if (token.isCancellationRequested) return { ...all, cancelled: true };
      notes.follow(folder);
      const summary = await verifyOne(path, folder, notes);
      all = { ...all, ...sum(all, summary), notes: all.notes + 1 };
      progress.report({ increment: 100 / list.length, message: `${all.notes} of ${list.length}` });
      await yieldTurn();
    }
    return all;
  });
  if (!all) return undefined;
  done(all);
  tell(all, `${count(all.notes, 'note')}${all.cancelled ? ' (cancelled)' : ''}: ${inWords(all)}.`);
  return all;
}

async function verifyOne(path: string, folder: ResearchFolder, notes: Notes): Promise<Summary> {
  const document = openDocument(Uri.file(path));
  const report = await (document ? notes.checkOpen(document) : notes.checkFile(path, folder));
  return report ? summarise(report, folder) : noQuotes;
}

/** Whether there is something to verify against; else the way to it is offered. */
function hasArticles(folders: readonly ResearchFolder[]): boolean {
  if (folders.some((folder) => folder.hasArticles)) return true;
  const choose = 'Choose Article Folder';
  void window
    .showWarningMessage('Verbatim: there are no articles to verify quotes against.', choose)
    .then((answer) => {
      if (answer === choose) void commands.executeCommand(chooseFolderCommand);
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
