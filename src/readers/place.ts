/** Finds the 1-based line of an offset (UTF-16 units); lines end in LF, CRLF or CR. O(n) once, then O(log n). */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** For a message: `placeOf('{\n  x', 4)` is `line 2, column 3`; both 1-based, columns in UTF-16 units. O(n). */
export function placeOf(text: string, offset: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return `line ${lineFinder(text)(offset)}, column ${offset - (offset > 0 ? lineStart : 0) + 1}`;
}
