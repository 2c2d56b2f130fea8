/** Bringing the articles up to what is on disk. */
import type { Settings } from '../session/settings';
import type { SyncProgress, SyncResult } from '../session/syncResult';
import type { Call, Desk } from './desk';
import type { ArticleProblem } from './problemNews';

/** Reads what is new or changed; tells how far it is, which articles came and went, and what could not be read. */
export async function sync(desk: Desk, _: undefined, { signal }: Call): Promise<SyncResult> {
  const { session, news, problemNews } = desk;
  const before = new Set(articlePaths(desk));
  try {
    return await session.sync(signal, progressOf(desk));
  } finally {
    const now = articlePaths(desk);
    const added = now.filter((path) => !before.delete(path));
    await news.tell(added, [...before]);
    await problemNews.tell(problemsOf(desk));
  }
}

/** Each hundredth is enough to be told: there are a thousand batches, and each message wakes who hears it. */
function progressOf({ ports: { events } }: Desk): SyncProgress {
  let told = 0;
  return (done, total) => {
    if (done < total && done - told < total / 100) return;
    told = done;
    events.progress(done, total);
  };
}

/**
 * Takes in what an earlier session has left, before the first sync: from then on questions are answered, by the articles
 * as they were. Whether there was anything. Which articles there are is told afterwards.
 */
export async function restore({ session, news }: Desk): Promise<boolean> {
  const isRestored = await session.restore();
  const { library } = session;
  if (isRestored) void news.tell(library.corpus.files(), [], (file) => library.pathOf(file));
  return isRestored;
}

/** Takes other settings; what follows from them is asked for anew. */
export function configure({ session }: Desk, settings: Settings): void {
  if (JSON.stringify(session.settings) !== JSON.stringify(settings)) session.configure(settings);
}

function articlePaths({ session: { library } }: Desk): string[] {
  return library.corpus.files().flatMap((file) => library.pathOf(file) ?? []);
}

function problemsOf({ session: { library } }: Desk): ArticleProblem[] {
  return library.problems().map(({ file, message }) => ({
    path: file === undefined ? undefined : library.pathOf(file),
    message,
  }));
}
