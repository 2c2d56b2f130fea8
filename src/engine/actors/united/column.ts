/** A list of whole numbers, four bytes each. */

/** Grows by a quarter: adding one number costs a constant on average, and little room is left unused. */
export class Column {
  #numbers: Int32Array = new Int32Array(256);
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
      const larger = new Int32Array(Math.ceil(1.25 * this.#length) + 1);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  /** What stands in `stretches`, one behind the other, as plain data: a copy, with 2^32 - 1 for -1. */
  image(stretches: readonly Stretch[] = [{ from: 0, to: this.#length }]): Uint32Array {
    const image = new Int32Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0));
    let end = 0;
    for (const { from, to } of stretches) {
      image.set(this.#numbers.subarray(from, to), end);
      end += to - from;
    }
    return new Uint32Array(image.buffer);
  }

  /** The column of an image, which is not copied: whoever sets a number sets it there too. */
  static from({ buffer, byteOffset, length }: Uint32Array): Column {
    const column = new Column();
    column.#numbers = new Int32Array(buffer, byteOffset, length);
    column.#length = length;
    return column;
  }
}

/** Places of a column: from `from` up to but without `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches that follow upon each other as one. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { from, to } of stretches) {
    const last = all.at(-1);
    if (last?.to === from) all[all.length - 1] = { from: last.from, to };
    else all.push({ from, to });
  }
  return all;
}
