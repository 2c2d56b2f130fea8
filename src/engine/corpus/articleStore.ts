import type { Article } from '../article/article';

/** Where a corpus leaves its articles: in memory, or packed away and read again when they are asked for. */
export interface ArticleStore {
  /** Keeps `article`, in place of one of the same file. */
  put(article: Article): void;
  /** The article of `file`; undefined once it is gone or cannot be read. Asked often: what was read last should be at hand. */
  get(file: string): Article | undefined;
  /** Forgets the article of `file`, if there is one. */
  delete(file: string): void;
}

/** Keeps all articles in memory. */
export class HeldArticles implements ArticleStore {
  readonly #articles = new Map<string, Article>();

  put(article: Article): void {
    this.#articles.set(article.file, article);
  }

  get(file: string): Article | undefined {
    return this.#articles.get(file);
  }

  delete(file: string): void {
    this.#articles.delete(file);
  }
}
