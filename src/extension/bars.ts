/** Bars made of characters: what a hover can show of figures. */

const EIGHTHS = '▁▂▃▄▅▆▇█';
/** Widest bar, and most columns, in characters. */
const WIDEST = 8;
const MOST_COLUMNS = 24;

/**
 * A bar for `value`, of at least one character, padded to the width of the bar for `most`.
 *
 * @example bar(2, 4) → '████    '
 */
export function bar(value: number, most: number): string {
  const width = Math.max(1, Math.round((WIDEST * value) / Math.max(1, most)));
  return '█'.repeat(width).padEnd(WIDEST, '\u2007');
}

/**
 * One column a value, as high as its share of the highest; too many values share columns.
 *
 * @example sparkline([1, 0, 8]) → '▂▁█'
 */
export function sparkline(values: readonly number[]): string {
  const columns = inColumns(values);
  const most = Math.max(1, ...columns);
  return columns.map((value) => EIGHTHS.charAt(Math.ceil((value / most) * (EIGHTHS.length - 1)))).join('');
}

function inColumns(values: readonly number[]): number[] {
  const each = Math.ceil(values.length / MOST_COLUMNS);
  return Array.from({ length: Math.ceil(values.length / each) }, (_, i) =>
    values.slice(i * each, (i + 1) * each).reduce((sum, value) => sum + value, 0),
  );
}
