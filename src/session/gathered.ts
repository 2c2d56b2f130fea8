/** What is gathered from all articles: who is named, and what is said. */
import {
  type ActorDirectory,
  type DirectoryImage,
  digestOf,
  LivingDirectory,
  type RegistryIndex,
} from '../engine/actors';
import type { Article } from '../engine/article';
import { type SpokenImage, SpokenWords, spokenIn } from './spokenWords';

/** All of it as plain data. */
export interface GatheredImage {
  readonly directory: DirectoryImage;
  readonly spoken: SpokenImage;
}

type ArticleOf = (file: string) => Article | undefined;

/** Kept up to date article by article. Articles of old are looked through when somebody first asks. */
export class Gathered {
  readonly #articleOf: ArticleOf;
  readonly #directory: LivingDirectory;
  readonly #spoken: SpokenWords;
  /** Articles that are there and were not looked through yet. */
  readonly #waiting = new Set<string>();

  /** @param articleOf opens an article */
  constructor(
    articleOf: ArticleOf,
    directory = new LivingDirectory((file) => articleOf(file)?.names),
    spoken = new SpokenWords(),
  ) {
    this.#articleOf = articleOf;
    this.#directory = directory;
    this.#spoken = spoken;
  }

  /** What an image holds, whose arrays it goes on using; undefined where its parts do not fit. */
  static from({ directory, spoken }: GatheredImage, articleOf: ArticleOf): Gathered | undefined {
    const living = LivingDirectory.from(directory, (file) => articleOf(file)?.names);
    const said = SpokenWords.from(spoken);
    return living && said && new Gathered(articleOf, living, said);
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

  /** All of it, to be kept. */
  image(): GatheredImage {
    this.#lookThrough();
    return { directory: this.#directory.image(), spoken: this.#spoken.image() };
  }

  /** An article is there, or is another. */
  put(article: Article): void {
    const { file } = article;
    this.#waiting.delete(file);
    this.#directory.put(digestOf(article));
    this.#spoken.put(file, spokenIn(article));
  }

  /** This article is there, and need not be opened before somebody asks. */
  putLater(file: string): void {
    this.#waiting.add(file);
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
