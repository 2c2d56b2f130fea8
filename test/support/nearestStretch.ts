/**
 * The slow oracle of the bench: the fewest words to change so that a quotation stands somewhere in a heap of texts.
 * Sellers' algorithm (1980) over words: every stretch of every text is looked at, in O(words of the quotation × words of
 * all texts). Knows nothing of the index.
 */
import { wordsOf } from './archiveQuotations';

/** Stands between two texts. */
const BORDER = -1;

/** All words of many texts, as numbers. */
export class WordHeap {
  readonly #ids = new Map<string, number>();
  readonly #words: Int32Array;

  constructor(texts: readonly string[]) {
    const words: number[] = [];
    for (const text of texts) {
      for (const word of wordsOf(text)) words.push(this.#number(word));
      words.push(BORDER);
    }
    this.#words = Int32Array.from(words);
  }

  /** The least distance of `quotation` from any stretch, in the sense of `wordDistance`. */
  nearest(quotation: string): number {
    const sought = wordsOf(quotation).map((word) => this.#ids.get(word) ?? BORDER - 1);
    const fresh = Int32Array.from({ length: sought.length + 1 }, (_, i) => i);
    const column = fresh.slice();
    let least = sought.length;
    for (const word of this.#words) {
      if (word === BORDER) column.set(fresh);
      else least = Math.min(least, step(column, sought, word));
      if (least === 0) break;
    }
    return least;
  }

  #number(word: string): number {
    const known = this.#ids.get(word) ?? this.#ids.size;
    this.#ids.set(word, known);
    return known;
  }
}

/** Goes one word of the text on: `column[i]` is the distance of the first `i` words from a stretch that ends here. */
function step(column: Int32Array, sought: readonly number[], word: number): number {
  let diagonal = 0;
  for (let i = 1; i < column.length; i++) {
    const before = column[i] ?? 0;
    const replaced = diagonal + (sought[i - 1] === word ? 0 : 1);
    column[i] = Math.min(replaced, before + 1, (column[i - 1] ?? 0) + 1);
    diagonal = before;
  }
  return column[sought.length] ?? 0;
}
