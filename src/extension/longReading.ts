/** While very many articles are read: how far it is, and a way to stop it. Also the command that goes on. */
import { commands, type Disposable, ProgressLocation, window } from 'vscode';
import type { Log } from '../session/ports';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';
import { Store } from './store';

/** So many articles take longer than a few seconds. */
const MANY = 500;

/** Reads the articles that are new, changed, or left from a reading that was stopped. */
export const readArticlesCommand = 'verbatim.readArticles';

/** Shows a notification while a folder reads many articles, and registers the command. */
export function registerLongReading(research: Research, log: Log): Disposable {
  const store = new Store();
  const shown = new Set<ResearchFolder>();
  const follow = (folder: ResearchFolder | undefined) => {
    if (!folder || shown.has(folder) || !isLong(folder)) return;
    shown.add(folder);
    void settle(log, 'Showing progress', () => showReading(folder)).then(() => shown.delete(folder));
  };
  store.add(research.onDidProgress(follow));
  store.add(
    commands.registerCommand(readArticlesCommand, () =>
      settle(log, 'Read Articles', () => Promise.all(research.folders.map((folder) => folder.readAgain()))),
    ),
  );
  return store;
}

function isLong({ state }: ResearchFolder): boolean {
  return state.kind === 'reading' && state.total >= MANY;
}

async function showReading(folder: ResearchFolder): Promise<void> {
  const title = `Verbatim reads the articles of ${folder.folder.name}`;
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  await window.withProgress(options, async (progress, token) => {
    const store = new Store();
    store.add(token.onCancellationRequested(() => folder.stopReading()));
    let shown = 0;
    store.add(
      folder.onDidProgress(() => {
        const { state } = folder;
        if (state.kind !== 'reading' || state.total === 0) return;
        const percent = (100 * state.done) / state.total;
        progress.report({ increment: percent - shown, message: `${state.done} of ${state.total}` });
        shown = percent;
      }),
    );
    await folder.upToDate();
    store.dispose();
  });
}
