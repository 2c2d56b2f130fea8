import { areBelow, areLists, type Lists, packed } from './lists';

/** Keys and the places of their items, as plain data. */
export interface MultiMapImage {
  readonly keys: readonly string[];
  readonly items: Lists;
}

/** Items under keys, where most keys have one item. */
export class MultiMap<T extends object> {
  readonly #items = new Map<string, T | T[]>();

  /** Adds an item that is not there under this key. */
  add(key: string, item: T): void {
    const known = this.#items.get(key);
    if (known === undefined) this.#items.set(key, item);
    else if (Array.isArray(known)) known.push(item);
    else this.#items.set(key, [known, item]);
  }

  delete(key: string, item: T): void {
    const left = this.of(key).filter((each) => each !== item);
    const [only] = left;
    if (only === undefined) this.#items.delete(key);
    else this.#items.set(key, left.length === 1 ? only : left);
  }

  has(key: string): boolean {
    return this.#items.has(key);
  }

  of(key: string): readonly T[] {
    const known = this.#items.get(key);
    if (known === undefined) return [];
    return Array.isArray(known) ? known : [known];
  }

  /** All of it as plain data, where each item has a place. */
  image(placeOf: (item: T) => number): MultiMapImage {
    const keys = [...this.#items.keys()];
    return { keys, items: packed(keys.map((key) => this.of(key).map(placeOf))) };
  }

  /** The map of an image over items by their places; undefined where it is none. */
  static from<T extends object>(
    { keys, items: lists }: MultiMapImage,
    items: readonly T[],
  ): MultiMap<T> | undefined {
    const { offsets, numbers } = lists;
    if (!areLists(lists, keys.length) || !areBelow(numbers, items.length)) return undefined;
    const map = new MultiMap<T>();
    keys.forEach((key, i) => {
      const to = offsets[i + 1] ?? 0;
      for (let at = offsets[i] ?? 0; at < to; at++) {
        const item = items[numbers[at] ?? 0];
        if (item) map.add(key, item);
      }
    });
    return map;
  }
}
