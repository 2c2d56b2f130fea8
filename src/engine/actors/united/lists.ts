/** Many short lists of numbers in two arrays, as plain data. */

/** List `i` is what stands in `numbers` from `offsets[i]` up to but without `offsets[i + 1]`. */
export interface Lists {
  readonly offsets: Uint32Array;
  readonly numbers: Uint32Array;
}

/** The lists, one behind the other. */
export function packed(lists: readonly (readonly number[])[]): Lists {
  const offsets = offsetsOf(lists.map(({ length }) => length));
  const numbers = new Uint32Array(offsets[lists.length] ?? 0);
  lists.forEach((list, i) => {
    numbers.set(list, offsets[i]);
  });
  return { offsets, numbers };
}

/** Where lists of these lengths begin, one behind the other; last, their end. */
export function offsetsOf(lengths: readonly number[]): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + length;
  });
  return offsets;
}

/** List `i`; empty beyond the last. */
export function listAt({ offsets, numbers }: Lists, i: number): number[] {
  const list: number[] = [];
  const to = offsets[i + 1] ?? 0;
  for (let at = offsets[i] ?? 0; at < to; at++) list.push(numbers[at] ?? 0);
  return list;
}

/** Whether it is so many lists. */
export function areLists({ offsets, numbers }: Lists, count: number): boolean {
  return offsets.length === count + 1 && areOffsets(offsets, numbers.length);
}

/** Whether it is so many lists of pairs, of which the first numbers are below `below`. */
export function areTallies(lists: Lists, count: number, below: number): boolean {
  if (!areLists(lists, count)) return false;
  for (const offset of lists.offsets) if (offset % 2 !== 0) return false;
  for (let i = 0; i < lists.numbers.length; i += 2) if ((lists.numbers[i] ?? 0) >= below) return false;
  return true;
}

/** Whether `offsets` cut an array of `length` into stretches: from 0 on, none beginning before the one before it. */
export function areOffsets(offsets: Uint32Array, length: number): boolean {
  let last = 0;
  for (const offset of offsets) {
    if (offset < last) return false;
    last = offset;
  }
  return offsets[0] === 0 && last === length;
}

/** Whether all numbers are below `below`. */
export function areBelow(numbers: Uint32Array, below: number): boolean {
  for (const number of numbers) if (number >= below) return false;
  return true;
}
