import type { Article } from '../article/article';
import type { IndexedArticle } from './corpus';
import type { IndexedText } from './indexedText';

/** An article beside its words. */
export class HeldArticle implements IndexedArticle {
  readonly article: Article;
  readonly #indexed: IndexedText;

  constructor(article: Article, indexed: IndexedText) {
    this.article = article;
    this.#indexed = indexed;
  }

  get text(): string {
    return this.#indexed.text;
  }

  get words(): Uint32Array {
    return this.#indexed.words;
  }

  get starts(): Uint32Array {
    return this.#indexed.starts;
  }

  get ends(): Uint32Array {
    return this.#indexed.ends;
  }
}
