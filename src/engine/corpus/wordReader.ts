import { TokenScanner, type Tokens } from '../text/tokens';
import type { Places } from './indexedText';
import { LONGEST_RECENT, RecentWords } from './recentWords';
import type { Vocabulary } from './vocabulary';

/** Reads texts as word numbers, into arrays that are used again for each. */
export class WordReader {
  readonly #vocabulary: Vocabulary;
  readonly #recent: RecentWords;
  readonly #scanner = new TokenScanner();
  #words = new Uint32Array(1 << 12);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#recent = new RecentWords(vocabulary);
  }

  /** The numbers of all tokens of `text`: to be used before the next text is read. O(text). */
  words(text: string): Uint32Array {
    return this.#numbersOf(this.#scanner.scan(text));
  }

  /** Where all tokens of `text` stand, to be kept. O(text). */
  places(text: string): Places {
    const { count, starts, ends } = this.#scanner.scan(text);
    return { starts: starts.slice(0, count), ends: ends.slice(0, count) };
  }

  #numbersOf({ count, letters, starts, ends }: Tokens): Uint32Array {
    if (count > this.#words.length) this.#words = new Uint32Array(2 * count);
    const [words, vocabulary, recent] = [this.#words, this.#vocabulary, this.#recent.in(letters)];
    for (let i = 0; i < count; i++) {
      const start = starts[i] ?? 0;
      const end = ends[i] ?? 0;
      const isLong = end - start > LONGEST_RECENT;
      words[i] = isLong ? vocabulary.add(letters, start, end) : recent.numberOf(start, end);
    }
    return words.subarray(0, count);
  }
}
