/**
 * The articles of a session and the index over their words: which article holds which word.
 *
 * Postings are lists of article numbers by word; a replaced article gets a new number and the old one dies. Finding
 * the articles that hold a set of words costs the length of their postings; the places inside an article are found by
 * scanning its word numbers.
 */
import type { Article } from '../article/article';
import { type IndexedText, indexText } from './indexedText';
import { Vocabulary } from './vocabulary';

/** An article with its words numbered. */
export interface IndexedArticle extends IndexedText {
  readonly article: Article;
}

/** What quotations are matched against: an index that answers with articles that may hold them. */
export interface CorpusView {
  readonly vocabulary: Pick<Vocabulary, 'find' | 'keyOf'>;
  readonly size: number;
  get(file: string): IndexedArticle | undefined;
  /** The articles that hold every one of `words`, in the order of their file names. */
  holdingAll(words: readonly number[]): IndexedArticle[];
  /** The articles that hold most of the weight of `words`, best first. */
  holdingMost(words: ReadonlyMap<number, number>, limit: number): IndexedArticle[];
  /** In how many articles `word` stands. */
  frequency(word: number): number;
}

/** Holds the articles; grows and shrinks one article at a time. */
export class Corpus implements CorpusView {
  readonly vocabulary = new Vocabulary();
  readonly #numbers = new Map<string, number>();
  readonly #articles: (IndexedArticle | undefined)[] = [];
  readonly #postings: number[][] = [];

  /** How many articles there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Adds `article`, or replaces the one of the same file. */
  upsert(article: Article): void {
    this.remove(article.file);
    const indexed = { article, ...indexText(article.text, this.vocabulary) };
    const number = this.#articles.push(indexed) - 1;
    this.#numbers.set(article.file, number);
    for (const word of new Set(indexed.words)) this.#postingsOf(word).push(number);
  }

  /** Takes the article of `file` out; whether there was one. */
  remove(file: string): boolean {
    const number = this.#numbers.get(file);
    if (number === undefined) return false;
    const words = new Set(this.#articles[number]?.words);
    for (const word of words) this.#removePosting(word, number);
    this.#articles[number] = undefined;
    return this.#numbers.delete(file);
  }

  get(file: string): IndexedArticle | undefined {
    return this.#articles[this.#numbers.get(file) ?? -1];
  }

  /** Every article, in the order of their file names. */
  all(): IndexedArticle[] {
    return [...this.#numbers.keys()].sort().flatMap((file) => this.get(file) ?? []);
  }

  /** The files of all articles with a word whose loose key `accept` takes. */
  filesWithWord(accept: (key: string) => boolean): string[] {
    const numbers = new Set(
      this.vocabulary.numbersWhere(accept).flatMap((word) => this.#postings[word] ?? []),
    );
    return this.#resolve([...numbers]).map(({ article }) => article.file);
  }

  frequency(word: number): number {
    return this.#postings[word]?.length ?? 0;
  }

  holdingAll(words: readonly number[]): IndexedArticle[] {
    const lists = [...new Set(words)].map((word) => this.#postings[word] ?? []);
    const [rarest, ...others] = lists.sort((a, b) => a.length - b.length);
    const sets = others.map((list) => new Set(list));
    const numbers = (rarest ?? []).filter((number) => sets.every((set) => set.has(number)));
    return this.#resolve(numbers).sort(byFile);
  }

  holdingMost(words: ReadonlyMap<number, number>, limit: number): IndexedArticle[] {
    const weights = new Map<number, number>();
    for (const [word, weight] of words) {
      for (const number of this.#postings[word] ?? [])
        weights.set(number, (weights.get(number) ?? 0) + weight);
    }
    const best = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, limit);
    return this.#resolve(best.map(([number]) => number));
  }

  #resolve(numbers: readonly number[]): IndexedArticle[] {
    return numbers.flatMap((number) => this.#articles[number] ?? []);
  }

  #postingsOf(word: number): number[] {
    const list = this.#postings[word] ?? [];
    this.#postings[word] = list;
    return list;
  }

  #removePosting(word: number, number: number): void {
    const list = this.#postings[word];
    const at = list?.indexOf(number) ?? -1;
    if (at >= 0) list?.splice(at, 1);
  }
}

function byFile(a: IndexedArticle, b: IndexedArticle): number {
  return a.article.file < b.article.file ? -1 : 1;
}
