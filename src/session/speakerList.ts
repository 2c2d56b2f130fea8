/** The quotations of all articles as a list to look through: by speaker, narrowed. */
import type { Library } from './library';
import { PerEpoch } from './perEpoch';
import { bySpeaker, type QuotationHit, type Speaker } from './quotations';
import type { QuoteSearch } from './quoteSearch';
import { WordFilter } from './wordFilter';

/** So many likely quotations are offered where none holds what is typed. */
const LIKELY = 20;

/** Answers from the library as it is. Nothing is computed before it is asked for. */
export class SpeakerList {
  readonly #search: QuoteSearch;
  readonly #filter: PerEpoch<WordFilter<QuotationHit>>;
  readonly #all: PerEpoch<readonly Speaker[]>;

  constructor(library: Library, search: QuoteSearch) {
    this.#search = search;
    this.#filter = new PerEpoch(library, () => new WordFilter(search.quotations, textsOf));
    this.#all = new PerEpoch(library, () => bySpeaker(search.quotations));
  }

  /**
   * The speakers of those quotations that hold the words of `query`, in what is said, in the speaker's names or in the
   * title; where there is none, of those much like it.
   */
  speakers(query: string): readonly Speaker[] {
    if (query.trim() === '') return this.#all.current;
    const found = this.#filter.current.matching(query);
    return bySpeaker(found.length > 0 ? found : this.#likely(query));
  }

  #likely(query: string): QuotationHit[] {
    return this.#search.search(query, LIKELY).flatMap((hit) => (hit.kind === 'quotation' ? [hit] : []));
  }
}

function textsOf({ text, speaker, actor, article }: QuotationHit): string[] {
  return [text, speaker ?? '', ...(actor?.aliases ?? []), article.title ?? article.file];
}
