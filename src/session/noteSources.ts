/** What each note is checked against: all articles but itself, by whatever link or pattern it got among them. */
import type { CorpusView } from '../engine/corpus/corpus';
import { withoutArticles } from '../engine/corpus/withoutArticles';
import type { VerifyOptions } from '../engine/match/verify';
import type { ArticleNames } from '../engine/note/articleNames';
import { Answers } from '../engine/rules/answers';
import type { Problem } from '../engine/text/span';
import type { Library } from './library';
import type { Files } from './ports';

/** What one note is checked against. */
export interface NoteSources {
  readonly corpus: CorpusView;
  readonly names: ArticleNames;
  readonly answers: Answers;
  /** That the note lies among the articles, if it does. */
  readonly problems: readonly Problem[];
}

/** Holds what it knows until an article comes, goes or changes. */
export class SourcesOfNotes {
  readonly #files: Files;
  readonly #library: Library;
  readonly #options: VerifyOptions;
  #epoch = -1;
  readonly #known = new Map<string, NoteSources>();
  readonly #own = new Map<string, readonly string[]>();

  constructor(files: Files, library: Library, options: VerifyOptions) {
    this.#files = files;
    this.#library = library;
    this.#options = options;
  }

  /** For the note at an absolute path. */
  async of(path: string): Promise<NoteSources> {
    this.#refresh();
    const own = this.#own.get(path) ?? this.#library.filesAt(path, await this.#files.identify(path));
    this.#refresh();
    this.#own.set(path, own);
    const key = own.join('\n');
    const known = this.#known.get(key) ?? this.#without(own);
    this.#known.set(key, known);
    return known;
  }

  #refresh(): void {
    if (this.#epoch === this.#library.epoch) return;
    this.#epoch = this.#library.epoch;
    this.#known.clear();
    this.#own.clear();
  }

  #without(own: readonly string[]): NoteSources {
    const { corpus: all, names } = this.#library;
    if (own.length === 0)
      return { corpus: all, names, answers: new Answers(all, this.#options), problems: [] };
    const left = new Set(own);
    const corpus = withoutArticles(all, left);
    return {
      corpus,
      names: this.#library.namesWithout(left),
      answers: new Answers(corpus, this.#options),
      problems: [{ message: amongArticles(own) }],
    };
  }
}

/** Tells that a note lies among the articles, under these names. */
function amongArticles(names: readonly string[]): string {
  return `This note is also among the articles (${names.join(', ')}). It is left out of them while it is verified.`;
}
