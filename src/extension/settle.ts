import type { Log } from '../session/ports';
import { LinkClosed } from '../worker/link';

/** Lets `task` answer; a bug in it is logged and costs this one answer, what was aborted is no answer either. */
export async function settle<T>(log: Log, what: string, task: () => Promise<T> | T): Promise<T | undefined> {
  try {
    return await task();
  } catch (error) {
    if (!isAbort(error)) log.error(`${what} failed`, error);
    return undefined;
  }
}

/** Given up, by whoever asked or since the session's thread ended; that thread's end is told elsewhere. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error instanceof LinkClosed);
}

/** Lets everything else that waits have its turn. */
export function yieldTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
