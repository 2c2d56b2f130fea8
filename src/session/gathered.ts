/** What is gathered from all articles: who is named, and what is said. */
import { type ActorDirectory, digestOf, LivingDirectory, type RegistryIndex } from '../engine/actors';
import type { Article } from '../engine/article';
import { SpokenWords, spokenIn } from './spokenWords';

/** Kept up to date article by article. Articles of old are looked through when somebody first asks. */
export class Gathered {
  readonly #articleOf: (file: string) => Article | undefined;
  readonly #directory: LivingDirectory;
  readonly #spoken = new SpokenWords();
  /** Articles that are there and were not looked through yet. */
  readonly #waiting = new Set<string>();

  /** @param articleOf opens an article */
  constructor(articleOf: (file: string) => Article | undefined) {
    this.#articleOf = articleOf;
    this.#directory = new LivingDirectory((file) => articleOf(file)?.names);
  }

  /** Who is named in the articles. */
  get directory(): ActorDirectory {
    this.#lookThrough();
    return this.#directory.current;
  }

  /** What is said in the articles. */
  get spoken(): SpokenWords {
    this.#lookThrough();
    return this.#spoken;
  }

  /** An article is there, or is another. */
  put(article: Article): void {
    const { file } = article;
    this.delete(file);
    this.#directory.put(digestOf(article));
    this.#spoken.put(file, spokenIn(article));
  }

  /** These articles are there, and need not be opened before somebody asks. */
  putLater(files: Iterable<string>): void {
    for (const file of files) this.#waiting.add(file);
  }

  delete(file: string): void {
    this.#waiting.delete(file);
    this.#directory.delete(file);
    this.#spoken.delete(file);
  }

  /** The user has decided otherwise about actors. */
  decide(registry: RegistryIndex): void {
    this.#directory.decide(registry);
  }

  #lookThrough(): void {
    for (const file of [...this.#waiting]) {
      const article = this.#articleOf(file);
      if (article) this.put(article);
    }
    this.#waiting.clear();
  }
}
