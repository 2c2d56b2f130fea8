/** A set of keys that several hold: one is in it as long as anybody holds it. */
export class Counts {
  readonly #holders = new Map<string, number>();

  /** Whether anybody holds `key`. */
  has(key: string): boolean {
    return this.#holders.has(key);
  }

  /** One holder more; whether it is the first. */
  add(key: string): boolean {
    const holders = this.#holders.get(key) ?? 0;
    this.#holders.set(key, holders + 1);
    return holders === 0;
  }

  /** One holder less; whether it was the last. */
  remove(key: string): boolean {
    const holders = this.#holders.get(key) ?? 0;
    if (holders > 1) this.#holders.set(key, holders - 1);
    else this.#holders.delete(key);
    return holders === 1;
  }
}
