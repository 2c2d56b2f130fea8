/** Narrows a list to what holds the words of a query. */
import { withoutAccents } from '../engine/text/fold';

const ASCII = /^[\0-\x7f]*$/;

/** A list whose texts are folded once, when it is first filtered. */
export class WordFilter<T> {
  readonly #items: readonly T[];
  readonly #textsOf: (item: T) => readonly string[];
  #keys: readonly string[] | undefined;

  constructor(items: readonly T[], textsOf: (item: T) => readonly string[]) {
    this.#items = items;
    this.#textsOf = textsOf;
  }

  /**
   * The items that have, for each word of `query`, a word that begins with it; in their own order, all of them for a
   * blank query. Capitals, accents and ligatures do not count. Linear in the texts.
   *
   * @example "bea sarm" keeps "Beatriz Sarmelo"
   */
  matching(query: string): readonly T[] {
    const words = fold(query).match(/[\p{L}\p{N}]+/gu);
    if (!words) return this.#items;
    const beginnings = words.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u'));
    this.#keys ??= this.#items.map((item) => fold(this.#textsOf(item).join('\n')));
    const keys = this.#keys;
    return this.#items.filter((_, i) => beginnings.every((beginning) => beginning.test(keys[i] ?? '')));
  }
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : withoutAccents(lower).replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}
