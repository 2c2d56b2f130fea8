/** Where the items of a Markdown list begin, and from which column on lines belong to them (CommonMark 0.31, 5.2). */

const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])(?:([ \t]+)(?=\S)|[ \t]*$)/;

/** Whether a line may begin an item, an empty one too. */
export function isItem(line: string): boolean {
  return ITEM.test(line);
}

/**
 * The column from which on the lines below an item belong to it; `undefined` where `line` begins none.
 *
 * @example contentColumn(' - a') // 3
 */
export function contentColumn(line: string): number | undefined {
  const match = ITEM.exec(line);
  if (!match) return undefined;
  const [, indent = '', marker = '', gap = ''] = match;
  const end = indent.length + marker.length;
  const column = indentOf(' '.repeat(end) + gap);
  return column > end && column - end <= WIDEST_GAP ? column : end + 1;
}

/** Most columns between a marker and its text; where there are more, the text is code. */
const WIDEST_GAP = 4;

/** In place of a column: no item is open. */
export const NO_ITEM = Number.POSITIVE_INFINITY;
/** In place of a column: an item may be open or not. */
export const UNSURE = 0;

/** The last column at which a block may begin: a line that is indented further is code. */
export const DEEPEST = 3;

/** The column at which the text of a line begins; a tab goes to the next multiple of four. */
export function indentOf(line: string): number {
  let column = 0;
  for (const char of line) {
    if (char === ' ') column++;
    else if (char === '\t') column += 4 - (column % 4);
    else break;
  }
  return column;
}
