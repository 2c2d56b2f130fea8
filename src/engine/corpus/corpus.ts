/**
 * The articles of a session and the index over their words: which article holds which word. The words of a text, with
 * their places, are made again when a quotation is looked for in it; only those used last are kept.
 */
import type { Article } from '../article/article';
import { DistinctWords } from './distinctWords';
import { Heaviest } from './heaviest';
import { type IndexedText, indexText, wordsOf } from './indexedText';
import { inAll, inAllBut } from './intersect';
import { NearWords, packWords } from './packedWords';
import { Postings } from './postings';
import { TextCache } from './textCache';
import { Vocabulary } from './vocabulary';
import { WordCounts } from './wordCounts';

/** An article as the corpus holds it. */
export interface StoredArticle {
  readonly article: Article;
  readonly text: string;
}

/** An article with its words numbered. */
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
   * All articles with a stretch of `width` words that holds every one of `words` but at most `most`; those that miss
   * fewest first.
   */
  holdingNear(words: readonly number[], most: number, width: number): IndexedArticle[];
  /** The articles that hold most of the weight of `words`, best first. */
  holdingMost(words: ReadonlyMap<number, number>, limit: number): IndexedArticle[];
  /** In how many articles `word` stands. */
  frequency(word: number): number;
}

/** Holds the articles; grows and shrinks one article at a time. */
export class Corpus implements CorpusView {
  readonly vocabulary = new Vocabulary();
  readonly #numbers = new Map<string, number>();
  readonly #articles: (Article | undefined)[] = [];
  readonly #packed: Uint8Array[] = [];
  readonly #postings = new Postings((document) => this.#articles[document] === undefined);
  readonly #counts = new WordCounts();
  readonly #distinct = new DistinctWords();
  readonly #heaviest = new Heaviest();
  readonly #near = new NearWords();
  readonly #texts = new TextCache();

  /** How many articles there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Adds `article`, or replaces the one of the same file. */
  upsert(article: Article): void {
    this.remove(article.file);
    const document = this.#articles.push(article) - 1;
    this.#numbers.set(article.file, document);
    const words = wordsOf(article.text, this.vocabulary);
    const distinct = this.#distinct.of(words);
    this.#packed[document] = packWords(words);
    this.#postings.add(document, distinct);
    this.#counts.add(distinct, 1);
  }

  /** Takes the article of `file` out; whether there was one. */
  remove(file: string): boolean {
    const document = this.#numbers.get(file);
    const article = this.get(file);
    if (document === undefined || !article) return false;
    this.#counts.add(this.#distinct.of(wordsOf(article.text, this.vocabulary)), -1);
    this.#texts.delete(document);
    this.#articles[document] = undefined;
    this.#packed[document] = GONE;
    return this.#numbers.delete(file);
  }

  get(file: string): StoredArticle | undefined {
    const article = this.#articles[this.#numbers.get(file) ?? -1];
    return article && { article, text: article.text };
  }

  indexed(file: string): IndexedArticle | undefined {
    return this.#indexed(this.#numbers.get(file) ?? -1);
  }

  /** Every article, in the order of their file names. */
  all(): Article[] {
    return [...this.#numbers.keys()].sort().flatMap((file) => this.get(file)?.article ?? []);
  }

  /** The files of all articles with a word whose loose key `accept` takes. */
  filesWithWord(accept: (key: string) => boolean): string[] {
    const lists = this.#postings.lists(this.vocabulary.numbersWhere(accept));
    const documents = new Set(lists.flatMap((each) => each.flatMap((list) => [...list])));
    return [...documents].flatMap((document) => this.#articles[document]?.file ?? []);
  }

  frequency(word: number): number {
    return this.#counts.of(word);
  }

  holdingAll(words: readonly number[]): IndexedArticle[] {
    const lists = this.#postings.lists([...new Set(words)]);
    return lists
      .flatMap(inAll)
      .flatMap((document) => this.#indexed(document) ?? [])
      .sort(byFile);
  }

  holdingNear(words: readonly number[], most: number, width: number): IndexedArticle[] {
    const distinct = [...new Set(words)];
    const candidates = this.#postings.lists(distinct).flatMap((lists) => inAllBut(lists, most));
    const nearness = { wanted: distinct, needed: distinct.length - most, width };
    return this.#near
      .filter(candidates, ({ document }) => this.#packed[document] ?? GONE, nearness)
      .sort((a, b) => a.missing - b.missing || a.document - b.document)
      .flatMap(({ document }) => this.#indexed(document) ?? []);
  }

  holdingMost(words: ReadonlyMap<number, number>, limit: number): IndexedArticle[] {
    const weights = [...words.values()];
    const lists = this.#postings
      .lists([...words.keys()])
      .flatMap((each) => each.map((list, i) => ({ list, weight: weights[i] ?? 0 })));
    const isThere = (document: number) => this.#articles[document] !== undefined;
    return this.#heaviest
      .of(lists, this.#articles.length, limit, isThere)
      .flatMap((document) => this.#indexed(document) ?? []);
  }

  #indexed(document: number): IndexedArticle | undefined {
    const article = this.#articles[document];
    if (!article) return undefined;
    const indexed = this.#texts.of(document, () => indexText(article.text, this.vocabulary));
    return { ...indexed, article };
  }
}

/** Stands for a text that was taken out. */
const GONE = new Uint8Array(0);

function byFile(a: IndexedArticle, b: IndexedArticle): number {
  return a.article.file < b.article.file ? -1 : 1;
}
