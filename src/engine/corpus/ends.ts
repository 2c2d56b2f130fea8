/** Items that lie one behind the other in one array are told apart by where each ends. */

/** Whether `ends` cuts an array of `length` into stretches: none ends before the one before it, the last with the array. */
export function areEnds(ends: Uint32Array, length: number): boolean {
  let last = 0;
  for (const end of ends) {
    if (end < last) return false;
    last = end;
  }
  return last === length;
}
