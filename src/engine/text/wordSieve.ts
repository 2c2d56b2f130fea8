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
    this.#seen[placeOf(word, 0, word.length)] = 1;
  }

  /** False only if the word that stands at `[start, end)` of `text` was never added. */
  passes(text: string, start = 0, end = text.length): boolean {
    return this.#seen[placeOf(text, start, end)] === 1;
  }
}

function placeOf(text: string, start: number, end: number): number {
  const ends = text.charCodeAt(start) * 127 + text.charCodeAt(end - 1) * 31;
  return (ends + (end - start) * 7) & (SIZE - 1);
}
