/** The articles of a library as packed records; the few that were used last are at hand unpacked. */
import type { Article } from '../../engine/article';
import type { ArticleStore } from '../../engine/corpus/articleStore';
import { decodeArticle, encodeArticle } from './articleRecord';
import { HELD, type Packs, type Place } from './packs';

/** How much text is kept unpacked, in UTF-16 units: with what is known of it about three times as many bytes. */
const AT_HAND = 4_000_000;

/** Keeps articles by file name, each once. */
export class PackedArticles implements ArticleStore {
  readonly #packs: Packs;
  readonly #damaged: (file: string) => void;
  readonly #places = new Map<string, Place>();
  /** Least recently used first. */
  readonly #atHand = new Map<string, Article>();
  #units = 0;

  /** @param damaged told of an article whose record can no longer be read: it must be read from its source again */
  constructor(packs: Packs, damaged: (file: string) => void) {
    this.#packs = packs;
    this.#damaged = damaged;
  }

  /** Keeps the article that `record` holds, and unpacks it; undefined where it holds none. */
  add(record: Uint8Array): Article | undefined {
    const article = decodeArticle(record);
    if (article) this.#keep(article, this.#packs.add(record));
    return article;
  }

  /** Keeps `article`. One that {@link add} has just unpacked is kept already. */
  put(article: Article): void {
    if (this.#atHand.get(article.file) === article) return;
    this.#keep(article, this.#packs.add(encodeArticle(article)));
  }

  get(file: string): Article | undefined {
    const known = this.#atHand.get(file);
    if (known) {
      this.#atHand.delete(file);
      this.#atHand.set(file, known);
      return known;
    }
    const place = this.#places.get(file);
    return place && this.#unpack(file, place);
  }

  delete(file: string): void {
    const place = this.#places.get(file);
    if (place) this.#packs.drop(place);
    this.#places.delete(file);
    this.#putAway(file);
  }

  /** Where the record of `file` lies. */
  placeOf(file: string): Place | undefined {
    return this.#places.get(file);
  }

  /** Writes records anew that lie in packs to be given up, as long as the disk takes them. Linear in what these hold. */
  gather(): void {
    const worn = this.#packs.worn(this.#places.values());
    for (const [file, place] of this.#places) {
      const record = worn.has(place.pack) ? this.#packs.read(place) : undefined;
      const moved = record && this.#packs.add(record);
      if (moved?.pack === HELD) this.#packs.drop(moved);
      else if (moved) this.#places.set(file, moved);
    }
  }

  /** Says where the record of `file` lies; it is read when it is asked for. */
  place(file: string, place: Place): void {
    this.delete(file);
    this.#places.set(file, place);
  }

  #unpack(file: string, place: Place): Article | undefined {
    const record = this.#packs.read(place);
    const article = record && decodeArticle(record);
    if (article?.file === file) {
      this.#takeOut(article);
      return article;
    }
    this.delete(file);
    this.#damaged(file);
    return undefined;
  }

  #keep(article: Article, place: Place): void {
    this.place(article.file, place);
    this.#takeOut(article);
  }

  #takeOut(article: Article): void {
    this.#atHand.set(article.file, article);
    this.#units += article.text.length;
    for (const oldest of this.#atHand.keys()) {
      if (this.#units <= AT_HAND || this.#atHand.size === 1) break;
      this.#putAway(oldest);
    }
  }

  #putAway(file: string): void {
    this.#units -= this.#atHand.get(file)?.text.length ?? 0;
    this.#atHand.delete(file);
  }
}
