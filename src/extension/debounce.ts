import type { Disposable } from 'vscode';

/** Runs a task once its key has been quiet for a while; every key waits for itself. */
export class Debounce implements Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** Runs `task` in `delay` ms, unless the same key is scheduled or cancelled before. */
  schedule(key: string, delay: number, task: () => void): void {
    this.cancel(key);
    const run = () => {
      this.#timers.delete(key);
      task();
    };
    this.#timers.set(key, setTimeout(run, delay));
  }

  /** Whether a task waits for `key` to be quiet. */
  isScheduled(key: string): boolean {
    return this.#timers.has(key);
  }

  /** Forgets what is scheduled for `key`. */
  cancel(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  dispose(): void {
    for (const key of [...this.#timers.keys()]) this.cancel(key);
  }
}
