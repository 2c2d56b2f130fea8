/** A list of whole numbers, four bytes each. */

/** Grows by a quarter: adding one number costs a constant on average, and little room is left unused. */
export class Column {
  #numbers = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The number at `index`; -1 beyond the end. */
  at(index: number): number {
    return index < this.#length ? (this.#numbers[index] ?? -1) : -1;
  }

  /** Replaces the number at `index`, which there must be. */
  set(index: number, number: number): void {
    this.#numbers[index] = number;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Int32Array(Math.ceil(1.25 * this.#length));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }
}
