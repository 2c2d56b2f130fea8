/** Combining marks by the TeX command that sets them: `'` sets U+0301. */
export const accents = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

/** The characters that TeX commands stand for, by the command's name: `oe` is `œ`. */
export const characters = new Map([
  ...pairs('oe œ OE Œ ae æ AE Æ aa å AA Å o ø O Ø l ł L Ł ss ß i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ'),
  ...pairs('guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright › quotedblbase „'),
  ...pairs('textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotedbl "'),
  ...pairs("textquotesingle ' textendash – textemdash — ldots … dots … textellipsis … textbar |"),
  ...pairs('texteuro € euro € pounds £ textdegree ° degre ° S § P ¶ copyright © textregistered ®'),
  ...pairs('texttrademark ™ textless < textgreater > textbackslash \\ textasciitilde ~ textasciicircum ^'),
  ...pairs('textunderscore _ textbraceleft { textbraceright } ier er iere re no n° No N°'),
  ['og', '«\u00a0'],
  ['fg', '\u00a0»'],
  ['nobreakspace', '\u00a0'],
  ['quad', ' '],
  ['newline', ' '],
  ['par', ' '],
]);

/** What `\` and a character that is no letter stand for, where that is not the character itself. */
export const escapes = new Map([
  ['\\', ' '],
  [',', '\u202f'],
  ...[...'-/()[]"\'`^~=.'].map((mark): [string, string] => [mark, '']),
]);

/** Characters that TeX replaces, and braces that only group. */
export const ligatures = new Map([
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['~', '\u00a0'],
  ['{', ''],
  ['}', ''],
]);

/** `a b c d` as `[['a', 'b'], ['c', 'd']]`. */
function pairs(text: string): [string, string][] {
  return [...text.matchAll(/(\S+) (\S+)/g)].map(([, name = '', character = '']) => [name, character]);
}
