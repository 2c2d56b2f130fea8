import type { Library } from './library';

/** What follows from the library as it is: made when it is first asked for, and anew once the articles or the registry have changed. */
export class PerEpoch<T> {
  readonly #library: Library;
  readonly #make: () => T;
  #made: { readonly epoch: number; readonly value: T } | undefined;

  constructor(library: Library, make: () => T) {
    this.#library = library;
    this.#make = make;
  }

  get current(): T {
    const { epoch } = this.#library;
    if (this.#made?.epoch !== epoch) this.#made = { epoch, value: this.#make() };
    return this.#made.value;
  }
}
