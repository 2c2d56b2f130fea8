/**
 * Tells at one look of most words that they are none of a set, without hashing them: a filter with one hash over length,
 * first and last character, after Bloom. Words of the set always pass.
 */

const SIZE = 4096;

/** The words of a set, blurred. */
export class WordSieve {
  readonly #seen = new Uint8Array(SIZE);

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  /** Lets a word, and those like it, pass. */
  add(word: string): void {
    this.#seen[placeOf(word)] = 1;
  }

  /** False only if the word was never added. */
  passes(word: string): boolean {
    return this.#seen[placeOf(word)] === 1;
  }
}

function placeOf(word: string): number {
  const { length } = word;
  return (word.charCodeAt(0) * 127 + word.charCodeAt(length - 1) * 31 + length * 7) & (SIZE - 1);
}
