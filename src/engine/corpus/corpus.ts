/**
 * The articles of a session and the index over their words: which article holds which word. The articles lie in a store;
 * the words of a text are unpacked when a quotation is looked for in it, and their places made when a passage is; only
 * those used last are kept.
 */
import type { Article } from '../article/article';
import { readableText } from '../article/readableText';
import { type ArticleStore, HeldArticles } from './articleStore';
import { HeldArticle } from './heldArticle';
import type { IndexedText } from './indexedText';
import { TextCache } from './textCache';
import type { Vocabulary } from './vocabulary';
import { type CorpusImage, WordIndex } from './wordIndex';

/** An article as the corpus holds it. */
export interface StoredArticle {
  readonly article: Article;
  readonly text: string;
}

/** An article with its words numbered; `text` is its running text, as long as its own. */
export interface IndexedArticle extends IndexedText, StoredArticle {}

/** What quotations are matched against: an index that answers with articles that may hold them. */
export interface CorpusView {
  readonly vocabulary: Pick<Vocabulary, 'find' | 'keyOf'>;
  readonly size: number;
  get(file: string): StoredArticle | undefined;
  /** The same with its words. */
  indexed(file: string): IndexedArticle | undefined;
  /** The articles that hold every one of `words`, in the order of their file names. */
  holdingAll(words: readonly number[]): IndexedArticle[];
  /**
   * All articles with a stretch of `width` words that holds at least `least` of the weight of `words`; those whose stretch
   * holds most first, `limit` at most. Weights are whole numbers above 0; none is found where `least` is not above 0.
   */
  holdingNear(
    words: ReadonlyMap<number, number>,
    least: number,
    width: number,
    limit?: number,
  ): IndexedArticle[];
  /** In how many articles `word` stands. */
  frequency(word: number): number;
}

/** Grows and shrinks one article at a time. An article that its store no longer has is as if it were not there. */
export class Corpus implements CorpusView {
  readonly #store: ArticleStore;
  readonly #index: WordIndex;
  readonly #texts = new TextCache();

  constructor(store: ArticleStore = new HeldArticles(), index = new WordIndex()) {
    this.#store = store;
    this.#index = index;
  }

  /** The corpus of an image, its articles being in `store`; undefined where the image is inconsistent. O(image). */
  static from(image: CorpusImage, store: ArticleStore): Corpus | undefined {
    const index = WordIndex.from(image);
    return index && new Corpus(store, index);
  }

  /** The index as plain data, without the articles. O(index). */
  image(): CorpusImage {
    return this.#index.image();
  }

  get vocabulary(): Vocabulary {
    return this.#index.vocabulary;
  }

  /** How many articles there are. */
  get size(): number {
    return this.#index.size;
  }

  /** Adds `article`, or replaces the one of the same file. */
  upsert(article: Article): void {
    this.remove(article.file);
    this.#index.add(article.file, readableText(article));
    this.#store.put(article);
  }

  /** Takes the article of `file` out; whether there was one. */
  remove(file: string): boolean {
    if (!this.#index.remove(file)) return false;
    this.#texts.delete(file);
    this.#store.delete(file);
    return true;
  }

  /** Whether there is an article of `file`. */
  has(file: string): boolean {
    return this.#index.has(file);
  }

  get(file: string): StoredArticle | undefined {
    const article = this.#index.has(file) ? this.#store.get(file) : undefined;
    return article && { article, text: article.text };
  }

  indexed(file: string): IndexedArticle | undefined {
    const article = this.get(file)?.article;
    return (
      article &&
      new HeldArticle(
        article,
        this.#texts.of(file, () => this.#index.indexed(file, readableText(article))),
      )
    );
  }

  /** All files, sorted. */
  files(): string[] {
    return this.#index.files();
  }

  /** Every article, in the order of their file names. Reads them all from the store. */
  all(): Article[] {
    return this.files().flatMap((file) => this.#store.get(file) ?? []);
  }

  /** The files of all articles with a word whose loose key `accept` takes. */
  filesWithWord(accept: (key: string) => boolean): string[] {
    return this.#index.withWord(accept);
  }

  frequency(word: number): number {
    return this.#index.frequency(word);
  }

  holdingAll(words: readonly number[]): IndexedArticle[] {
    return this.#articles(this.#index.holdingAll(words));
  }

  holdingNear(
    words: ReadonlyMap<number, number>,
    least: number,
    width: number,
    limit = Number.POSITIVE_INFINITY,
  ): IndexedArticle[] {
    return this.#articles(this.#index.holdingNear(words, least, width, limit));
  }

  #articles(files: readonly string[]): IndexedArticle[] {
    return files.flatMap((file) => this.indexed(file) ?? []);
  }
}
