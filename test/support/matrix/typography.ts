/** The same words in other signs. */
import type { Passage } from './passage';

type Typography = (words: string, passage: Passage) => string;

/** By name. */
export const typographies: Readonly<Record<string, Typography>> = {
  'as printed': (words) => words,
  'straight apostrophe': (words) => words.replaceAll('’', "'"),
  'oe for œ': (words) => words.replaceAll('œ', 'oe'),
  'no-break spaces': (words) => words.replace(/ (?=–)|(?<=\d) (?=\d)/g, '\u00a0'),
  'narrow no-break spaces': (words) => words.replace(/ (?=–)|(?<=\d) (?=\d)/g, '\u202f'),
  'em dash': (words) => words.replaceAll('–', '—'),
  'hyphen for a dash': (words) => words.replaceAll('–', '-'),
  'soft hyphen': (words, { soft: [word, hyphenated] }) => words.replace(word, hyphenated),
  'modifier apostrophe': (words) => words.replaceAll('’', '\u02bc'),
  'character references': withReferences,
};

/** As HTML would write it. */
export function withReferences(words: string): string {
  const names: Readonly<Record<string, string>> = {
    '’': '&rsquo;',
    œ: '&oelig;',
    '–': '&ndash;',
    é: '&eacute;',
  };
  return words.replace(/[’œ–é]/g, (sign) => names[sign] ?? sign).replace(/(?<=\d) (?=\d)/g, '&nbsp;');
}
