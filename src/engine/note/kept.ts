/** Work that is kept from one reading of a note to the next, as long as it is asked for again. */

/** Answers by what they depend on. What one reading did not ask for is forgotten at the end of the next. */
export class Kept<T> {
  #before = new Map<string, T>();
  #now = new Map<string, T>();

  /** The answer to `key`, which must say all that the answer depends on; made once. */
  of(key: string, make: () => T): T {
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const answer = this.#before.get(key) ?? make();
    this.#now.set(key, answer);
    return answer;
  }

  /** Ends a reading. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
