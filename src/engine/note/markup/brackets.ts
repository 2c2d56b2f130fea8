/** Square brackets that belong together. */

/** Where the bracket opens that each `]` of `text` closes. O(text). */
export function bracketPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: sign } of text.matchAll(/(?<!\\)[[\]]/g)) {
    if (sign === '[') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.set(index, start);
    }
  }
  return pairs;
}
