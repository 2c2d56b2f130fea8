import { constants } from 'node:os';

/**
 * Calls `undo` when this process ends, however it ends (short of SIGKILL). Returns a function that does it now
 * instead; `undo` runs once. It must be synchronous: nothing else runs while a process ends.
 */
export function untilExit(undo: () => void): () => void {
  let pending = true;
  const now = () => {
    if (!pending) return;
    pending = false;
    process.off('exit', now);
    undo();
  };
  process.on('exit', now);
  return now;
}

/** Makes Ctrl+C and its like end the process in the orderly way, so that `untilExit` gets its turn. */
export function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
