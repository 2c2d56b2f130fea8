import type { Disposable } from 'vscode';

/** Owns what was created; disposes all of it, the last first. */
export class Store implements Disposable {
  readonly #owned: Disposable[] = [];

  /** Takes ownership of `item` and hands it back. */
  add<T extends Disposable>(item: T): T {
    this.#owned.push(item);
    return item;
  }

  dispose(): void {
    while (this.#owned.length > 0) this.#owned.pop()?.dispose();
  }
}

/** Holds one thing at a time; what is replaced is disposed. */
export class Slot implements Disposable {
  #content: Disposable | undefined;

  /** Puts `content` in the place of what was there. */
  put(content: Disposable | undefined): void {
    this.#content?.dispose();
    this.#content = content;
  }

  dispose(): void {
    this.put(undefined);
  }
}
