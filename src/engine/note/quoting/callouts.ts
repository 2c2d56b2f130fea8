/** Callouts of Obsidian and alerts of GitHub: `> [!note] Title`. Those that quote are block quotations with a title. */

/** The marker that begins a callout which quotes, with the sign that folds it. */
const QUOTES = /^\[!(?:quote|cite|citation)(?:\|[^\]\n]{0,100})?\][-+]?/i;
const OTHER = /^>[ \t]*\[!(?!(?:quote|cite|citation)[\]|])[\p{L}\p{N}-]+(?:\|[^\]\n]{0,100})?\]/iu;
/** Longest beginning that is looked at, in UTF-16 units. */
const LONGEST = 200;

/** Whether the block quotation at `start` is a box of the writer's own. */
export function isOwnCallout(source: string, start: number): boolean {
  return OTHER.test(source.slice(start, start + LONGEST));
}

/** Where the title of the callout begins whose first paragraph begins at `start`; undefined if it is none that quotes. */
export function titleStart(source: string, start: number): number | undefined {
  const marker = QUOTES.exec(source.slice(start, start + LONGEST));
  return marker ? start + marker[0].length : undefined;
}
