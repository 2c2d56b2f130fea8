import type { Pattern } from './pattern';

/** Words that an elision may hide. */
const WORDS_AN_ELISION = 220;

/** How many words of a source a quotation may stretch over: half more than it has, and what its elisions may hide. */
export function windowWidth({ words }: Pattern): number {
  const gaps = words.filter((word) => word.gap === 'ellipsis').length;
  return Math.ceil(words.length * 1.5) + 12 + gaps * WORDS_AN_ELISION;
}
