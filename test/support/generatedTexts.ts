/** Texts for measuring where no real ones are: long enough words, sentences and paragraphs, and names among them. */
import type { CorpusDocument } from './corpora';
import { inventedForms } from './inventedForms';
import { pick, randomFrom } from './random';

const SENTENCES = 30;
const WORDS = { least: 12, more: 6 };
/** Different words of all texts: rare ones are as rare as in a newspaper. */
const VOCABULARY = 6000;
/** One sentence in so many names somebody. */
const NAMED = 3;

/** `count` texts, always the same. */
export function generatedTexts(count: number): CorpusDocument[] {
  const random = randomFrom(11);
  const forms = inventedForms(VOCABULARY, VOCABULARY).map(([form = '']) => form);
  const words = forms.map((form) => form.split(' ')[0]?.toLowerCase() ?? '');
  /** Few words are most of a text. */
  const word = () => words[Math.floor(random() ** 3 * words.length)] ?? '';
  const sentence = (_: unknown, i: number) => {
    const length = WORDS.least + Math.floor(random() * WORDS.more);
    const list = Array.from({ length }, word);
    if (i % NAMED === 0) list.splice(3, 0, 'a dit', pick(forms, random) ?? '');
    const text = list.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return Array.from({ length: count }, (_, i) => {
    const sentences = Array.from({ length: SENTENCES }, sentence);
    const text = sentences.map((each, j) => each + (j % 3 === 2 ? '\n\n' : ' ')).join('');
    return { id: `${i}.txt`, text };
  });
}
