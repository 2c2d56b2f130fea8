/** Items under keys, where most keys have one item. */
export class MultiMap<K, T extends object> {
  readonly #items = new Map<K, T | T[]>();

  /** Adds an item that is not there under this key. */
  add(key: K, item: T): void {
    const known = this.#items.get(key);
    if (known === undefined) this.#items.set(key, item);
    else if (Array.isArray(known)) known.push(item);
    else this.#items.set(key, [known, item]);
  }

  delete(key: K, item: T): void {
    const left = this.of(key).filter((each) => each !== item);
    const [only] = left;
    if (only === undefined) this.#items.delete(key);
    else this.#items.set(key, left.length === 1 ? only : left);
  }

  has(key: K): boolean {
    return this.#items.has(key);
  }

  of(key: K): readonly T[] {
    const known = this.#items.get(key);
    if (known === undefined) return [];
    return Array.isArray(known) ? known : [known];
  }
}
