/** Bringing the articles up to what is on disk. */
import type { Settings } from '../session/settings';
import type { SyncProgress, SyncResult } from '../session/syncResult';
import type { Call, Desk } from './desk';

/** What could not be read. */
export interface ArticleProblem {
  /** Absolute; `undefined`: about the folder as a whole. */
  readonly path: string | undefined;
  readonly message: string;
}

/** What a sync found, with all that is wrong now. */
export interface SyncAnswer extends SyncResult {
  readonly problems: readonly ArticleProblem[];
}

/** Reads what is new or changed; tells how far it is and which articles came and went. */
export async function sync(desk: Desk, _: undefined, { signal }: Call): Promise<SyncAnswer> {
  const { session, news } = desk;
  const before = new Set(articlePaths(desk));
  try {
    const result = await session.sync(signal, progressOf(desk));
    return { ...result, problems: problemsOf(desk) };
  } finally {
    const now = articlePaths(desk);
    const added = now.filter((path) => !before.delete(path));
    await news.tell(added, [...before]);
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
