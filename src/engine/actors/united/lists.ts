/** Many short lists of numbers in two arrays, as plain data. */
import { areOffsets } from '../../text/offsets';

/** List `i` is what stands in `numbers` from `offsets[i]` up to but without `offsets[i + 1]`. */
export interface Lists {
  readonly offsets: Uint32Array;
  readonly numbers: Uint32Array;
}

/** The lists, one behind the other. */
export function packed(lists: readonly (readonly number[])[]): Lists {
  const offsets = offsetsOf(lists.map(({ length }) => length));
  const numbers = new Uint32Array(offsets[lists.length] ?? 0);
  let end = 0;
  for (const list of lists) for (let i = 0; i < list.length; i++) numbers[end++] = list[i] ?? 0;
  return { offsets, numbers };
}

/** A number of each item. Quicker than the iteration of `Uint32Array.from`. */
export function numbersOf<T>(items: readonly T[], numberOf: (item: T) => number): Uint32Array {
  const numbers = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item !== undefined) numbers[i] = numberOf(item);
  }
  return numbers;
}

/** Where lists of these lengths begin, one behind the other; last, their end. */
export function offsetsOf(lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (lengths[i] ?? 0);
  return offsets;
}

/** List `i`; empty beyond the last. Most lists are of one number or pair: what is pushed to has room to spare. */
export function listAt({ offsets, numbers }: Lists, i: number): number[] {
  const from = offsets[i] ?? 0;
  const to = offsets[i + 1] ?? 0;
  if (to === from) return [];
  if (to === from + 1) return [numbers[from] ?? 0];
  return to === from + 2 ? [numbers[from] ?? 0, numbers[from + 1] ?? 0] : [...numbers.subarray(from, to)];
}

/** Whether it is so many lists. */
export function areLists({ offsets, numbers }: Lists, count: number): boolean {
  return offsets.length === count + 1 && areOffsets(offsets, numbers.length);
}

/** Whether it is so many lists of pairs, of which the first numbers are below `below`. */
export function areTallies(lists: Lists, count: number, below: number): boolean {
  if (!areLists(lists, count)) return false;
  for (let i = 0; i <= count; i++) if ((lists.offsets[i] ?? 0) % 2 !== 0) return false;
  for (let i = 0; i < lists.numbers.length; i += 2) if ((lists.numbers[i] ?? 0) >= below) return false;
  return true;
}

/** Whether all numbers are below `below`. */
export function areBelow(numbers: Uint32Array | Uint8Array, below: number): boolean {
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] ?? 0) >= below) return false;
  return true;
}
