/** Markup that the Markdown parser takes for text: what Obsidian, Pandoc, Hugo, Jekyll, Quarto and MDX add to Markdown. */
import { decodeReferences } from '../../text/characterReferences';
import type { Span } from '../../text/span';
import { attributes } from './attributes';
import { inlineNotes } from './inlineNotes';
import type { Markup } from './markup';
import { templates } from './templates';

/** Adds to `markup` what stands in `span` of `source`, a paragraph, heading, cell or run of HTML. O(span). */
export function readSigns(source: string, span: Span, markup: Markup): void {
  const text = source.slice(span.start, span.end);
  const at = (found: readonly Span[]): Span[] =>
    found.map(({ start, end }) => ({ start: start + span.start, end: end + span.start }));
  for (const [sign, pattern] of PATTERNS) {
    if (text.includes(sign)) markup.masked.push(...at(allOf(text, pattern)));
  }
  if (text.includes('&')) markup.masked.push(...at(decodeReferences(text).fillers));
  if (text.includes('==')) markup.masked.push(...at(highlights(text)));
  if (text.includes('{')) markup.masked.push(...at(templates(text)), ...at(attributes(text)));
  if (text.includes('$')) markup.masked.push(...at(formulaSigns(text)));
  if (text.includes('^[')) markup.asides.push(...at(inlineNotes(text)));
}

/** Each with a sign that it cannot do without. */
const PATTERNS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  // the `> ` and indentation at the head of each line but the first
  ['\n', /(?<=\n)[ \t]*(?:>[ \t]?)*[ \t]*/g],
  // the backslash of an escape or a hard break
  ['\\', /\\(?=[!-/:-@[-`{-~\n]|\r\n)/g],
  // the name of a block
  [
    '^',
    /(?:^|[ \t])\^[A-Za-z\d][A-Za-z\d-]*[ \t]*$|(?<=\n[ \t>]*)\^[A-Za-z\d][A-Za-z\d-]*(?=[ \t]*(?:\r?\n|$))/g,
  ],
  // what is shown of another note
  ['![[', /!\[\[[^[\]\n]{1,500}\]\]/g],
  // addresses
  [
    '://',
    /\b[a-z][a-z\d+.-]{1,20}:\/\/(?:="[^"\s]{0,200}"|[^\s<>\])}»”"])*(?:="[^"\s]{0,200}"|[^\s<>\])}»”".,;:!?'’*_])/giu,
  ],
  ['www.', /\bwww\.[^\s<>\])}»”"]*[^\s<>\])}»”".,;:!?'’*_]/giu],
  ['@', /[\p{L}\d._+-]{1,80}@[\p{L}\d-]{1,80}\.[\p{L}\d.-]{1,80}(?<=[\p{L}\d])/gu],
  // the first and last line of a div
  [':::', /(?:^|(?<=\n[ \t>]*)):{3,}[^\n]*/g],
  // components of MDX, and where they come from
  [
    '<',
    /<\/?[A-Z][\w.:-]*(?:\s[^<>]{0,1000})?>|<[a-z][\w.:-]*\s(?:[^<>={]|=(?!\{)){0,1000}=\{[^<>]{0,1000}>/g,
  ],
  ['import', /^import\s[^\n]{0,300}\sfrom\s+["'][^"'\n]{1,300}["'];?[ \t]*$/gm],
];

function allOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** `==marked==`: the signs that open and close by turns. */
function highlights(text: string): Span[] {
  const signs: Span[] = [];
  let open: Span | undefined;
  for (const sign of allOf(text, /(?<!=)==(?!=)/g)) {
    if (open && /\S/.test(text[sign.start - 1] ?? '')) {
      signs.push(open, sign);
      open = undefined;
    } else if (/\S/.test(text[sign.end] ?? '')) open = sign;
  }
  return signs;
}

/** The signs of `$p < 0.05$`, as Pandoc reads it: close to its text, no figure behind it, and not two sums of money. */
function formulaSigns(text: string): Span[] {
  return [...text.matchAll(/(?<![\\$\p{L}\d])\$(?=[^\s$])([^$\n]{1,200})(?<=[^\s\\])\$(?![\d$])/gu)]
    .filter(([, inner = '']) => /[\\^_{}=<>+]|^\p{L}$/u.test(inner))
    .flatMap(({ index, 0: whole }) => [
      { start: index, end: index + 1 },
      { start: index + whole.length - 1, end: index + whole.length },
    ]);
}
