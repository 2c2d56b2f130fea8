/** The fewest words to replace, add or leave out so that `quotation` becomes some stretch of `source`: the whole table. */
export function leastDistance<Word>(quotation: readonly Word[], source: readonly Word[]): number {
  let previous = source.map(() => 0).concat(0);
  for (let i = 1; i <= quotation.length; i++) {
    const row = [i];
    for (let j = 1; j <= source.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (quotation[i - 1] === source[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return Math.min(...previous);
}
