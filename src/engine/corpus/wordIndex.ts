/**
 * The index over the words of texts: which text holds which word, and its words one after the other, packed. Of the
 * texts themselves it keeps nothing but their file names.
 */
import { DistinctWords } from './distinctWords';
import { Documents, type DocumentsImage } from './documents';
import { type Held, Holders } from './holders';
import { type IndexedText, LazyText } from './indexedText';
import { NearWords } from './nearWords';
import { unpackWords, WordPacker } from './packedWords';
import { Postings } from './postings';
import type { Segment } from './segment';
import { Vocabulary, type VocabularyImage } from './vocabulary';
import { WordCounts } from './wordCounts';
import { WordReader } from './wordReader';

/** An index as plain data, to be kept and restored: strings and typed arrays only. */
export interface CorpusImage {
  readonly vocabulary: VocabularyImage;
  readonly documents: DocumentsImage;
  /** All postings as one segment; how many texts hold a word follows from it. */
  readonly postings: Segment;
}

/** Grows and shrinks one text at a time. */
export class WordIndex {
  readonly #vocabulary: Vocabulary;
  readonly #documents: Documents;
  readonly #postings: Postings;
  readonly #counts: WordCounts;
  readonly #reader: WordReader;
  readonly #distinct = new DistinctWords();
  readonly #packer = new WordPacker();
  readonly #found = new Holders();
  readonly #near = new NearWords();

  constructor(
    vocabulary = new Vocabulary(),
    documents = new Documents(),
    postings = new Postings((document) => documents.fileOf(document) === undefined),
    counts = new WordCounts(),
  ) {
    this.#vocabulary = vocabulary;
    this.#documents = documents;
    this.#postings = postings;
    this.#counts = counts;
    this.#reader = new WordReader(vocabulary);
  }

  /** The words of all texts. */
  get vocabulary(): Vocabulary {
    return this.#vocabulary;
  }

  /** How many texts there are. */
  get size(): number {
    return this.#documents.size;
  }

  /** Adds `text` as that of `file`, which must not be there. */
  add(file: string, text: string): void {
    const words = this.#reader.words(text);
    const distinct = this.#distinct.of(words);
    this.#postings.add(this.#documents.add(file, this.#packer.pack(words)), distinct);
    this.#counts.add(distinct, 1);
  }

  /** Takes the text of `file` out; whether there was one. */
  remove(file: string): boolean {
    const document = this.#documents.numberOf(file);
    if (document === undefined) return false;
    this.#counts.add(this.#distinct.of(unpackWords(this.#documents.packedOf(document))), -1);
    this.#documents.remove(file);
    return true;
  }

  /** Whether there is a text of `file`. */
  has(file: string): boolean {
    return this.#documents.numberOf(file) !== undefined;
  }

  /** The words of `file`, whose text is `text`; their places are made when they are asked for. */
  indexed(file: string, text: string): IndexedText {
    const words = unpackWords(this.#documents.packedOf(this.#documents.numberOf(file) ?? -1));
    return new LazyText(text, words, (each) => this.#reader.places(each));
  }

  /** All files, sorted. */
  files(): string[] {
    return this.#documents.files();
  }

  /** In how many texts `word` stands. */
  frequency(word: number): number {
    return this.#counts.of(word);
  }

  /** The files of texts that hold any word whose loose key `accept` takes. */
  withWord(accept: (key: string) => boolean): string[] {
    const lists = this.#postings.lists(this.#vocabulary.numbersWhere(accept));
    return this.#files(new Set(lists.flatMap((each) => each.flatMap((list) => [...list]))));
  }

  /** The files of texts that hold every one of `words`, sorted. */
  holdingAll(words: readonly number[]): string[] {
    const rarestFirst = [...new Set(words)].sort((a, b) => this.#counts.of(a) - this.#counts.of(b));
    return this.#postings
      .holdingAll(rarestFirst)
      .flatMap((documents) => this.#files(documents))
      .sort();
  }

  /**
   * Those with a stretch of `width` words that holds `least` of the weight of `words`; those whose stretch holds most first,
   * `limit` at most.
   */
  holdingNear(words: ReadonlyMap<number, number>, least: number, width: number, limit: number): string[] {
    const held = this.#held(words, least);
    const packedOf = (document: number) => this.#documents.packedOf(document);
    return this.#files(this.#near.heaviest(held, packedOf, { wanted: words, least, width, limit }));
  }

  /** The documents of each segment that hold `least` of the weight of `words`. */
  #held(words: ReadonlyMap<number, number>, least: number): Held[] {
    if (least <= 0) return [];
    const weights = [...words.values()];
    return this.#postings.lists([...words.keys()]).map((lists) =>
      this.#found.of(
        lists.map((list, i) => ({ list, weight: weights[i] ?? 0 })),
        least,
        this.#documents.next,
      ),
    );
  }

  /** All of it as plain data; texts taken out leave no trace but in the vocabulary. */
  image(): CorpusImage {
    return {
      vocabulary: this.#vocabulary.image(),
      documents: this.#documents.image(),
      postings: this.#postings.image(this.#documents.imageNumbers()),
    };
  }

  /** The index of an image, whose arrays it goes on using; undefined where its parts do not fit. O(image). */
  static from(image: CorpusImage): WordIndex | undefined {
    const vocabulary = Vocabulary.from(image.vocabulary);
    const documents = vocabulary && Documents.from(image.documents);
    if (!documents) return undefined;
    const isGone = (document: number) => documents.fileOf(document) === undefined;
    const postings = Postings.from(image.postings, vocabulary.size, documents.size, isGone);
    if (!postings) return undefined;
    const { words, offsets } = image.postings;
    const counts = WordCounts.from(words, (i) => (offsets[i + 1] ?? 0) - (offsets[i] ?? 0));
    return new WordIndex(vocabulary, documents, postings, counts);
  }

  #files(documents: Iterable<number>): string[] {
    return [...documents].flatMap((document) => this.#documents.fileOf(document) ?? []);
  }
}
