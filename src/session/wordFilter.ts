/** Narrows a list to what holds the words of a query. */
import { withoutAccents } from '../engine/text/fold';
import { mayMean } from '../engine/text/slips';

const ASCII = /^[\0-\x7f]*$/;
const WORDS = /[\p{L}\p{N}]+/gu;

/** The folded texts of things, made once a thing as long as there is that thing. */
export class FoldedTexts<T extends object> {
  readonly #textsOf: (item: T) => readonly string[];
  readonly #folded = new WeakMap<T, string>();

  constructor(textsOf: (item: T) => readonly string[]) {
    this.#textsOf = textsOf;
  }

  of(item: T): string {
    const known = this.#folded.get(item);
    if (known !== undefined) return known;
    const folded = fold(this.#textsOf(item).join('\n'));
    this.#folded.set(item, folded);
    return folded;
  }
}

/** A list to be narrowed. */
export class WordFilter<T extends object> {
  readonly #items: readonly T[];
  readonly #texts: FoldedTexts<T>;
  #words: readonly string[] | undefined;

  constructor(items: readonly T[], texts: FoldedTexts<T>) {
    this.#items = items;
    this.#texts = texts;
  }

  /**
   * The items that have, for each word of `query`, a word that begins with it; in their own order, all of them for a
   * blank query. Capitals, accents and ligatures do not count. Linear in the texts.
   *
   * @example "bea sarm" keeps "Beatriz Sarmelo"
   */
  matching(query: string): readonly T[] {
    return this.#holding(wordsIn(query).map((word) => [word]));
  }

  /** The same where each word of `query` may have slips. Linear in the texts and in their different words. */
  likely(query: string): readonly T[] {
    this.#words ??= this.#differentWords();
    const words = this.#words;
    const meant = wordsIn(query).map((typed) => words.filter(mayMean(typed)));
    return meant.some((each) => each.length === 0) ? [] : this.#holding(meant);
  }

  #differentWords(): string[] {
    const words = new Set<string>();
    for (const item of this.#items) for (const word of wordsOf(this.#texts.of(item))) words.add(word);
    return [...words];
  }

  /** The items with a word that begins with one of each list of `wanted`. */
  #holding(wanted: readonly (readonly string[])[]): readonly T[] {
    if (wanted.length === 0) return this.#items;
    const beginnings = wanted.map((words) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'u'));
    return this.#items.filter((item) => {
      const text = this.#texts.of(item);
      return beginnings.every((beginning) => beginning.test(text));
    });
  }
}

function wordsIn(query: string): readonly string[] {
  return wordsOf(fold(query));
}

function wordsOf(folded: string): readonly string[] {
  return folded.match(WORDS) ?? [];
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : withoutAccents(lower).replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}
