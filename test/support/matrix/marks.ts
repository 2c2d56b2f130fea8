/** The signs that open and close a quotation, and the blocks that are one. */

/** Signs around the words. */
export interface Pair {
  readonly open: string;
  readonly close: string;
}

/** Of marks in a line, by name. */
export const pairs: Readonly<Record<string, Pair>> = {
  '« »': { open: '« ', close: ' »' },
  '« » no-break': { open: '«\u00a0', close: '\u00a0»' },
  '« » narrow no-break': { open: '«\u202f', close: '\u202f»' },
  '«»': { open: '«', close: '»' },
  '“ ”': { open: '“', close: '”' },
  '„ “': { open: '„', close: '“' },
  '" "': { open: '"', close: '"' },
  "' '": { open: "'", close: "'" },
  '‘ ’': { open: '‘', close: '’' },
  '<< >>': { open: '<< ', close: ' >>' },
  "``…''": { open: '``', close: "''" },
};

/** A block: its lines, of the words and of what cites the source (empty without any). */
type Block = (words: string, cited: string) => readonly string[];

/** By name. */
export const blocks: Readonly<Record<string, Block>> = {
  'block quotation': (words, cited) => quoted([words, ...attribution(cited)]),
  'callout [!quote]': (words, cited) => quoted(['[!quote]', words, ...attribution(cited)]),
  'callout with a title': (words, cited) =>
    quoted(['[!quote]- Une page / A page', words, ...attribution(cited)]),
  '<blockquote>': (words, cited) => ['<blockquote>', '', words, ...attribution(cited), '', '</blockquote>'],
};

/** A line of its own; the call of a footnote stands at the words instead. */
function attribution(cited: string): readonly string[] {
  return cited === '' ? [] : ['', `— ${cited}`];
}

function quoted(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `> ${line}`.trimEnd());
}
