import { eachToken } from '../text/tokens';
import type { Vocabulary } from './vocabulary';

/** Reads texts as word numbers, into one array that is used again for each. */
export class WordReader {
  #words = new Uint32Array(1 << 12);
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The numbers of all tokens of `text`: to be used before the next text is read. O(text). */
  read(text: string): Uint32Array {
    let count = 0;
    eachToken(text, { start: 0, end: text.length }, (start, end) => {
      if (count === this.#words.length) this.#grow();
      this.#words[count++] = this.#vocabulary.add(text, start, end);
    });
    return this.#words.subarray(0, count);
  }

  #grow(): void {
    const larger = new Uint32Array(2 * this.#words.length);
    larger.set(this.#words);
    this.#words = larger;
  }
}
