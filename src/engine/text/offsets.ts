/** Items that lie one behind the other in one array are told apart by where each begins; one offset more is the end. */

/** Whether `offsets` cut an array of `length` into stretches: from 0 on, none beginning before the one before it. */
export function areOffsets(offsets: Uint32Array, length: number): boolean {
  let last = 0;
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i] ?? 0;
    if (offset < last) return false;
    last = offset;
  }
  return offsets[0] === 0 && last === length;
}
