/** Where in a note a quotation stands. */

/** A quotation with its citation: lines of a block, or one line of prose. */
export interface Held {
  /** The writer's own words before it. */
  readonly lead: string;
  readonly lines: readonly string[];
  readonly isBlock: boolean;
}

type Container = (held: Held) => string;

const sentence = ({ lead, lines }: Held): string => `${lead} ${lines.join(' ')}.`;
const indented = (lines: readonly string[], by: string): string =>
  lines.map((line) => (line === '' ? '' : by + line)).join('\n');
const item = (held: Held, mark: string): string => {
  const { lead, lines, isBlock } = held;
  const by = ' '.repeat(mark.length);
  return isBlock ? `${mark}${lead}\n\n${indented(lines, by)}` : mark + sentence(held);
};

/** By name. */
export const containers: Readonly<Record<string, Container>> = {
  paragraph: ({ isBlock, ...held }) =>
    isBlock ? `${held.lead}\n\n${held.lines.join('\n')}` : sentence({ isBlock, ...held }),
  'list item': (held) => item(held, '- '),
  'nested list': (held) => `1. A\n\n${indented(item(held, '- ').split('\n'), '   ')}`,
  'under a heading': (held) => `### B\n\n${containers.paragraph?.(held) ?? ''}`,
  'table cell': ({ lead, lines }) => `| A | B |\n|---|---|\n| ${lead} | ${lines.join(' ')} |`,
  footnote: (held) => `A.[^q]\n\n[^q]: ${sentence(held)}`,
  'callout [!note]': ({ lines }) => `> [!note] A\n> ${lines.join(' ')}`,
};

/** Where a block cannot stand, or would be read as another block's. */
export const inlineOnly: ReadonlySet<string> = new Set(['table cell', 'footnote', 'callout [!note]']);
