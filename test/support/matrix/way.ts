/** One way of writing a quotation and of printing its source: a choice on each axis, by name. */
import { citations } from './citation';
import { containers, inlineOnly } from './container';
import { emphases } from './emphasis';
import { marked, type Placed, placed } from './marked';
import { blocks, pairs } from './marks';
import { type Passage, passages } from './passage';
import { printings } from './printings';
import { typographies } from './typography';

/** What may be chosen, by axis. */
export const axes = {
  marks: [...Object.keys(pairs), ...Object.keys(blocks)],
  emphasis: Object.keys(emphases),
  container: Object.keys(containers),
  citation: Object.keys(citations),
  typography: Object.keys(typographies),
  language: Object.keys(passages),
  printing: Object.keys(printings),
} as const;

/** What is chosen apart from all else. */
export type Axis = keyof typeof axes;

/** A choice on every axis. */
export type Way = Readonly<Record<Axis, string>>;

/** The plainest choice on every axis. */
export const plainest: Way = {
  marks: '« »',
  emphasis: 'none',
  container: 'paragraph',
  citation: 'file name',
  typography: 'as printed',
  language: 'fr',
  printing: 'plain',
};

/** Whether Markdown can write it at all. */
export function isPossible({ marks, emphasis, container, citation }: Way): boolean {
  if (Object.hasOwn(blocks, marks) && inlineOnly.has(container)) return false;
  if (marks === "``…''" && emphasis === 'code') return false; // the marks would be those of the code
  return !(container === 'footnote' && citation === 'footnote'); // a note's note
}

/** The sentence that is quoted. */
export function passageOf({ language }: Way): Passage {
  return passages[language === 'en' ? 'en' : 'fr'];
}

/** The article, and its file. */
export function articleOf(way: Way): Placed & { readonly file: string } {
  const { file, print } = printings[way.printing] ?? { file: 'a.txt', print: () => '' };
  return { file, ...placed(print(passageOf(way))) };
}

/** The note, quoting the sentence as it is, or with its one word wrong. */
export function noteOf(way: Way, isWrong = false): Placed {
  const { heading, beside, end } = citationOf(way);
  const { lead } = passageOf(way);
  const isBlock = Object.hasOwn(blocks, way.marks);
  const held = { lead, lines: linesOf(way, marked(quotedWords(way, isWrong)), beside), isBlock };
  const body = containers[way.container]?.(held) ?? '';
  return placed(`${[heading, body, end].filter((each) => each !== '').join('\n\n')}\n`);
}

function citationOf({ citation, printing }: Way) {
  const file = printings[printing]?.file ?? '';
  return citations[citation]?.(file) ?? { heading: '', beside: '', end: '' };
}

/** The words as the note writes them, markup included. */
function quotedWords(way: Way, isWrong: boolean): string {
  const passage = passageOf(way);
  const { words, wrong, emphasised } = passage;
  const written = isWrong ? words.replace(...wrong) : words;
  const typed = typographies[way.typography]?.(written, passage) ?? written;
  return typed.replace(emphasised, emphases[way.emphasis] ?? ((all) => all));
}

/** A footnote is called from the words; all else that cites a block stands in its last line. */
function linesOf({ marks, citation }: Way, words: string, beside: string): readonly string[] {
  const block = blocks[marks];
  if (block) return citation === 'footnote' ? block(words + beside, '') : block(words, beside);
  const { open, close } = pairs[marks] ?? { open: '', close: '' };
  return [`${open}${words}${close}${citation === 'footnote' ? '' : ' '}${beside}`.trimEnd()];
}
