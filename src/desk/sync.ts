/** Bringing the articles up to what is on disk. */
import type { Settings } from '../session/settings';
import type { SyncResult } from '../session/syncResult';
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
  const { session, ports } = desk;
  const before = new Set(articlePaths(desk));
  try {
    const result = await session.sync(signal, (done, total) => ports.events.progress(done, total));
    return { ...result, problems: problemsOf(desk) };
  } finally {
    const now = articlePaths(desk);
    const added = now.filter((path) => !before.delete(path));
    await tellArticles(desk, added, [...before]);
  }
}

/**
 * Takes in what an earlier session has left, before the first sync: from then on questions are answered, by the articles
 * as they were. Whether there was anything.
 */
export async function restore(desk: Desk): Promise<boolean> {
  const isRestored = await desk.session.restore();
  if (isRestored) await tellArticles(desk, articlePaths(desk), []);
  return isRestored;
}

/** Takes other settings; what follows from them is asked for anew. */
export function configure({ session }: Desk, settings: Settings): void {
  if (JSON.stringify(session.settings) !== JSON.stringify(settings)) session.configure(settings);
}

/** So many paths are told at once: forty thousand would keep the one who listens for 100 ms and more. */
const TOLD_AT_ONCE = 500;

async function tellArticles(
  { ports }: Desk,
  added: readonly string[],
  removed: readonly string[],
): Promise<void> {
  const most = Math.max(added.length, removed.length);
  for (let i = 0; i < most; i += TOLD_AT_ONCE) {
    const end = i + TOLD_AT_ONCE;
    ports.events.articles(added.slice(i, end), removed.slice(i, end));
    await ports.pause();
  }
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
