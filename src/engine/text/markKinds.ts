/** The kinds of quotation marks, and every way in which one is written. */

/** Which marks enclose a quotation. */
export type MarkStyle =
  | 'guillemets'
  | 'reversed-guillemets'
  | 'single-guillemets'
  | 'curly'
  | 'low-curly'
  | 'right-curly'
  | 'single-curly'
  | 'low-single'
  | 'straight'
  | 'single-straight'
  | 'double-single'
  | 'corner'
  | 'white-corner'
  | 'angle'
  | 'element';

/** What a mark opens, by the character that stands for it. */
export const OPENERS: Readonly<Record<string, MarkStyle>> = {
  '«': 'guillemets',
  '‹': 'single-guillemets',
  '“': 'curly',
  '„': 'low-curly',
  '‘': 'single-curly',
  '‚': 'low-single',
  '「': 'corner',
  '『': 'white-corner',
  '《': 'angle',
  '<q>': 'element',
};

/** What a mark closes. */
export const CLOSERS: Readonly<Record<string, readonly MarkStyle[]>> = {
  '»': ['guillemets'],
  '›': ['single-guillemets'],
  '”': ['curly', 'low-curly', 'right-curly'],
  '“': ['low-curly'],
  '’': ['single-curly', 'low-single'],
  '‘': ['low-single'],
  '」': ['corner'],
  '』': ['white-corner'],
  '》': ['angle'],
  '</q>': ['element'],
};

/** Marks that may go on over a paragraph's end: those whose two forms differ and are no apostrophe. */
export const CONTINUING: ReadonlySet<MarkStyle> = new Set(['guillemets', 'curly', 'low-curly']);

/** Marks that may be apostrophes: nobody is told of one that stands alone. */
export const DOUBTFUL: ReadonlySet<MarkStyle> = new Set(['single-curly', 'low-single', 'single-straight']);

/** Other ways to write a mark: on a keyboard, in TeX, in other scripts. */
const WRITTEN: Readonly<Record<string, string>> = {
  '<<': '«',
  '>>': '»',
  ',,': '„',
  '``': '“',
  '❝': '“',
  '❞': '”',
  '〝': '“',
  '〞': '”',
  '〟': '”',
  '‟': '“',
  '″': '"',
  '＂': '"',
  '\\og': '«',
  '\\fg': '»',
  '\\fg{}': '»',
};

const SINGLE_SIGNS = '«»‹›“”„‘’‚"❝❞〝〞〟‟″＂「」『』《》';
/** Most texts have none of the marks that are written with several signs. */
const HAS_LONGER = /<<|>>|,,|``|''|[\\{}]/;
/** An apostrophe within a word is none: most marks are such. */
const SHORT = new RegExp(`[${SINGLE_SIGNS}']`, 'g');
const ALL = new RegExp(
  String.raw`[${SINGLE_SIGNS}]|<<(?![<=])|(?<![>=-])>>(?![>=])|(?<!,),,(?!,)|(?<!\`)\`\`(?!\`)|''|'|\\og(?![a-z])|\\fg(?:\{\}|(?![a-z]))|\\(?:enquote|textquote|frquote)\*?\{|[{}]`,
  'g',
);

/** A mark as it is written. */
export interface WrittenMark {
  /** The mark that it stands for. */
  readonly char: string;
  /** UTF-16 offsets into the text that was searched, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Every mark in `text`, in order. O(text). */
export function marksWritten(text: string): WrittenMark[] {
  const marks: WrittenMark[] = [];
  const braces: boolean[] = [];
  for (const { index: start, 0: sign } of text.matchAll(HAS_LONGER.test(text) ? ALL : SHORT)) {
    const end = start + sign.length;
    if ((sign === '’' || sign === "'") && isWithinWord(text, start)) continue;
    const char = sign.endsWith('{') || sign === '}' ? charOfBrace(sign, braces) : (WRITTEN[sign] ?? sign);
    if (char !== undefined) marks.push({ char, start, end });
  }
  return marks;
}

const LETTER = /[A-Za-zÀ-ÖØ-öø-ɏ]/;

function isWithinWord(text: string, at: number): boolean {
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
}

/** `\enquote{…}`: the brace that closes it is a mark, others are none. `braces` are those open, true for marks. */
function charOfBrace(sign: string, braces: boolean[]): string | undefined {
  if (sign === '}') return braces.pop() ? '”' : undefined;
  braces.push(sign !== '{');
  return sign === '{' ? undefined : '“';
}
