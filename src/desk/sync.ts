/** Bringing the articles up to what is on disk. */
import type { Settings } from '../session/settings';
import type { SyncProgress, SyncResult } from '../session/syncResult';
import type { Call, Desk } from './desk';
import type { ArticleProblem } from './problemNews';

/** Reads what is new or changed; tells how far it is, how many articles there are, and what could not be read. */
export async function sync(desk: Desk, _: undefined, { signal }: Call): Promise<SyncResult> {
  try {
    return await desk.session.sync(signal, progressOf(desk));
  } finally {
    tellSize(desk);
    void desk.problemNews.tell(problemsOf(desk)); // nobody waits for the last of thousands
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
 * as they were. Whether there was anything.
 */
export async function restore(desk: Desk): Promise<boolean> {
  const isRestored = await desk.session.restore();
  tellSize(desk);
  return isRestored;
}

/** Takes other settings; what follows from them is asked for anew. */
export function configure({ session }: Desk, settings: Settings): void {
  if (JSON.stringify(session.settings) !== JSON.stringify(settings)) session.configure(settings);
}

function tellSize({ session: { library }, ports: { events } }: Desk): void {
  events.articles(library.corpus.size);
}

function problemsOf({ session: { library } }: Desk): ArticleProblem[] {
  return library.problems().map(({ file, message }) => ({
    path: file === undefined ? undefined : library.pathOf(file),
    message,
  }));
}
