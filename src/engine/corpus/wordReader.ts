import { TokenScanner } from '../text/tokens';
import type { IndexedText } from './indexedText';
import type { Vocabulary } from './vocabulary';

/** Reads texts as word numbers, into arrays that are used again for each. */
export class WordReader {
  readonly #vocabulary: Vocabulary;
  readonly #scanner = new TokenScanner();
  #words = new Uint32Array(1 << 12);
  #starts = new Uint32Array(1 << 12);
  #ends = new Uint32Array(1 << 12);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The numbers of all tokens of `text`: to be used before the next text is read. O(text). */
  words(text: string): Uint32Array {
    return this.#words.subarray(0, this.#read(text));
  }

  /** The same with their places, to be kept. O(text). */
  indexed(text: string): IndexedText {
    const count = this.#read(text);
    return {
      text,
      words: this.#words.slice(0, count),
      starts: this.#starts.slice(0, count),
      ends: this.#ends.slice(0, count),
    };
  }

  /** How many tokens there are. */
  #read(text: string): number {
    if (text.length > this.#words.length) this.#grow(text.length);
    const [words, starts, ends, vocabulary] = [this.#words, this.#starts, this.#ends, this.#vocabulary];
    let count = 0;
    this.#scanner.scan(text, (letters, start, end, hash) => {
      words[count] = vocabulary.add(letters, start, end, hash);
      starts[count] = start;
      ends[count++] = end;
    });
    return count;
  }

  /** A text has no more tokens than letters. */
  #grow(length: number): void {
    this.#words = new Uint32Array(2 * length);
    this.#starts = new Uint32Array(2 * length);
    this.#ends = new Uint32Array(2 * length);
  }
}
