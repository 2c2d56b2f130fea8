import type { QuickPick, QuickPickItem } from 'vscode';

/** Fills a quick pick with the answer to what is typed; an answer to what was typed before is dropped. */
export class Filling<T extends QuickPickItem> {
  readonly #pick: QuickPick<T>;
  readonly #itemsFor: (typed: string) => Promise<T[] | undefined>;
  #last: Promise<void> = Promise.resolve();

  constructor(pick: QuickPick<T>, itemsFor: (typed: string) => Promise<T[] | undefined>) {
    this.#pick = pick;
    this.#itemsFor = itemsFor;
  }

  /** Asks for the items of what is typed now. */
  fill(): void {
    this.#pick.busy = true;
    const filling = this.#itemsFor(this.#pick.value).then((items) => {
      if (this.#last !== filling) return;
      this.#pick.busy = false;
      this.#pick.items = items ?? [];
    });
    this.#last = filling;
  }

  /** Settles when the items of what was typed last are there. */
  async filled(): Promise<void> {
    let last: Promise<void> | undefined;
    while (last !== this.#last) {
      last = this.#last;
      await last;
    }
  }
}
