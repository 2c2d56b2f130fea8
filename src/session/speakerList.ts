/** The quotations of all articles as a list to look through: by speaker, narrowed. */
import type { Library } from './library';
import { PerEpoch } from './perEpoch';
import { bySpeaker, type Speaker } from './quotations';
import type { QuoteSearch } from './quoteSearch';

/** So many likely quotations are offered where none holds what is typed. */
const LIKELY = 20;

/** Answers from the library as it is. Nothing is computed before it is asked for. */
export class SpeakerList {
  readonly #search: QuoteSearch;
  readonly #all: PerEpoch<readonly Speaker[]>;

  constructor(library: Library, search: QuoteSearch) {
    this.#search = search;
    this.#all = new PerEpoch(library, () => bySpeaker(search.quotations));
  }

  /**
   * The speakers of those quotations that hold the words of `query`, in what is said, in the speaker's names or in what
   * the article is called; where there is none, of those much like it.
   */
  speakers(query: string): readonly Speaker[] {
    if (query.trim() === '') return this.#all.current;
    return bySpeaker(this.#search.quotationsWith(query, LIKELY));
  }
}
