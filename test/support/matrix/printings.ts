/** How an article prints a sentence: its file, and the text with the sentence {@link marked} in it. */
import { marked } from './marked';
import type { Passage } from './passage';
import { withReferences } from './typography';
import { hyphenated, wrapped } from './wrap';

/** A way of printing. */
export interface Printing {
  readonly file: string;
  /** The whole text of the article. */
  print(passage: Passage): string;
}

/** The paragraph that the sentence stands in, with the sentence as `words`. */
function around({ before, after }: Passage, words: string): string {
  return `${before} ${marked(words)}. ${after}`;
}

function plain(body: (passage: Passage) => string): Printing {
  return { file: 'a.txt', print: (passage) => `${passage.title}\n\n${body(passage)}\n` };
}

function markdown(body: (passage: Passage) => string): Printing {
  return { file: 'a.md', print: (passage) => `# ${passage.title}\n\n${body(passage)}\n` };
}

/** `words` with `sign` behind the word that calls a note. */
function called({ words, called: word }: Passage, sign: string): string {
  return words.replace(word, word + sign);
}

/** An article whose notes are called one after the other, the second in the sentence. */
function withNotes(passage: Passage, sign: (n: number) => string): string {
  const { before, after } = passage;
  const body = `${before}${sign(1)} ${marked(called(passage, sign(2)))}. ${after}${sign(3)}`;
  const notes = [1, 2, 3].map((n) => `${sign(n)} C. Orme, p. ${10 + n}.`);
  return `${body}\n\n${notes.join('\n')}`;
}

/** Two ends of pages with their running head, the second within the sentence. */
function paged(passage: Passage): string {
  const { before, after, words, lastOfPage, title } = passage;
  const head = (page: number): string => `\n\n${page}\n\n${title}\n\n`;
  const broken = wrapped(words, 60)
    .replace('\n', ' ')
    .replace(`${lastOfPage} `, `${lastOfPage}${head(13)}`);
  return `${before}${head(12)}${before} ${marked(broken)}. ${after}${head(14)}${after}`;
}

const spoken = ({ language, words, after }: Passage): string =>
  language === 'fr'
    ? `« ${marked(words)} », a dit Odile Marvan. ${after}`
    : `“${marked(words)},” said Odile Marvan. ${after}`;

/** By name. */
export const printings: Readonly<Record<string, Printing>> = {
  plain: plain((passage) => around(passage, passage.words)),
  'in marks': plain(spoken),
  'wrapped at 72': plain((passage) => wrapped(around(passage, passage.words), 72)),
  'wrapped at 40': plain((passage) => wrapped(around(passage, passage.words), 40)),
  'hyphens at line ends': plain((passage) => hyphenated(around(passage, passage.words), 34)),
  'Windows line ends': plain((passage) =>
    wrapped(around(passage, passage.words), 60).replaceAll('\n', '\r\n'),
  ),
  'soft hyphens': plain((passage) => around(passage, passage.words.replace(...passage.soft))),
  'character references': plain((passage) => around(passage, withReferences(passage.words))),
  'calls [3]': plain((passage) => withNotes(passage, (n) => `[${n}]`)),
  'calls ²': plain((passage) => withNotes(passage, (n) => '¹²³'.charAt(n - 1))),
  'page header': plain(paged),
  Markdown: markdown((passage) => around(passage, passage.words)),
  'Markdown *…*': markdown((passage) =>
    around(passage, passage.words.replace(passage.printedEmphasis, '*$&*')),
  ),
  'Markdown _…_': markdown((passage) =>
    around(passage, passage.words.replace(passage.printedEmphasis, '_$&_')),
  ),
  'Markdown link': markdown((passage) =>
    around(passage, passage.words.replace(passage.printedEmphasis, '[$&](https://example.org/y)')),
  ),
  'Markdown footnote': markdown(
    (passage) => `${around(passage, called(passage, '[^1]'))}\n\n[^1]: C. Orme, p. 12.`,
  ),
};
