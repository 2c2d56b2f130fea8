/** Quotations taken from an archive, as they stand, altered, and invented. */
import type { CorpusDocument } from './corpora';
import { pick, randomFrom } from './random';

/** A quotation to ask for. */
export interface Trial {
  readonly kind: 'verbatim' | 'altered 10 %' | 'altered 20 %' | 'absent';
  readonly words: string;
  /** The words that it was made from. */
  readonly from: string;
}

const SENTENCE = /(?<=[.!?\n]\s)\p{Lu}[^.!?…\n"«»“”()[\]]{60,200}(?=[.!?]\s)/gu;

/** `count` quotations of each kind, the same in every run. Eight words or more, none with a mark in it. */
export function quotationsFrom(
  documents: readonly CorpusDocument[],
  count: number,
): Record<Trial['kind'], Trial[]> {
  const random = randomFrom(20_000);
  const found: Record<Trial['kind'], Trial[]> = {
    verbatim: [],
    'altered 10 %': [],
    'altered 20 %': [],
    absent: [],
  };
  while (found.verbatim.length < count) {
    const document = pick(documents, random);
    const sentences = [...(document?.text.matchAll(SENTENCE) ?? [])];
    const sentence = pick(sentences, random);
    const words = sentence?.[0].trim() ?? '';
    if (!document || !sentence || words.split(/\s+/).length < 10) continue;
    const other = () =>
      pick(pick(documents, random)?.text.split(/\s+/).filter(isPlain) ?? [], random) ?? 'autre';
    const take = (kind: Trial['kind'], text: string) => found[kind].push({ kind, words: text, from: words });
    take('verbatim', words);
    take('altered 10 %', altered(words, 0.1, other, random));
    take('altered 20 %', altered(words, 0.2, other, random));
    take('absent', Array.from({ length: 12 }, other).join(' '));
  }
  return found;
}

/** One word, however words are counted: "l’eau" is two, and "2019?2." as many as one likes. */
function isPlain(word: string): boolean {
  return /^\p{L}+[,;]?$/u.test(word);
}

/** `share` of the words, rounded down, each replaced, left out, or followed by another: never more by any count. */
function altered(words: string, share: number, other: () => string, random: () => number): string {
  const list = words.split(/\s+/);
  const places = list.flatMap((word, i) => (isPlain(word) ? [i] : [])).sort(() => random() - 0.5);
  for (const at of places.slice(0, Math.floor(list.length * share))) {
    const how = Math.floor(random() * 3);
    const word = list[at] ?? '';
    list[at] = how === 0 ? other() : how === 1 ? '' : `${word} ${other()}`;
  }
  return list.filter((word) => word !== '').join(' ');
}

/**
 * The fewest words to replace, add or leave out so that one text becomes the other; case and punctuation do not count.
 * Words are what stands between spaces, an elided one being a word of its own: counted in runs of letters, "4724-1" in
 * place of a word would be farther off than that word left out, and without the cut, "l’amende" for "cette amende" two
 * changes, though a reader sees one each time.
 */
export function wordDistance(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  let previous = [0, ...second.map((_, i) => i + 1)];
  first.forEach((word, i) => {
    const row = [i + 1];
    second.forEach((other, j) => {
      const replaced = (previous[j] ?? 0) + (word === other ? 0 : 1);
      row.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    });
    previous = row;
  });
  return previous.at(-1) ?? 0;
}

/** The words of a text as {@link wordDistance} counts them. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(/\s+|(?<=['’])/);
  return words.map((word) => word.replace(/[^\p{L}\p{N}]+/gu, '')).filter((word) => word !== '');
}
