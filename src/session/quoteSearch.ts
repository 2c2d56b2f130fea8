/** Searches the actors and the quotations of all articles by a few words. */
import type { Actor } from '../engine/actors';
import type { SearchField } from '../engine/corpus/search';
import type { Cards } from './cards';
import type { Library } from './library';
import { ranked } from './narrowSearch';
import { PerEpoch } from './perEpoch';
import { type QuotationHit, Quotations } from './quotations';
import { FoldedTexts, WordFilter } from './wordFilter';

/** An actor that articles name. */
export interface ActorHit {
  readonly kind: 'actor';
  readonly actor: Actor;
}

/** What a search finds. */
export type SearchHit = ActorHit | QuotationHit;

const FIELDS: readonly SearchField<SearchHit>[] = [
  { name: 'main', weight: 2, textOf: (hit) => (hit.kind === 'actor' ? hit.actor.name : hit.text) },
  { name: 'beside', weight: 1, textOf: besides },
];

/** How many actors come before the quotations where nothing is asked yet. */
const ACTORS_AT_FIRST = 5;
/** So many actors, those named most, and so many quotations, the newest, are ranked. */
const MOST_OF_A_KIND = 500;

/** Answers from the library as it is; its lists are made anew only when articles came, went or changed. */
export class QuoteSearch {
  readonly #library: Library;
  readonly #quotations: PerEpoch<readonly QuotationHit[]>;
  readonly #spoken: PerEpoch<WordFilter<QuotationHit>>;
  readonly #actors: PerEpoch<WordFilter<Actor>>;

  constructor(library: Library, cards: Cards) {
    this.#library = library;
    const quotations = new Quotations(library, cards);
    this.#quotations = new PerEpoch(library, () => quotations.all());
    const said = new FoldedTexts(textsOf);
    this.#spoken = new PerEpoch(library, () => new WordFilter(this.quotations, said));
    const names = new FoldedTexts<Actor>(({ name, aliases }) => [name, ...aliases]);
    this.#actors = new PerEpoch(library, () => new WordFilter(library.directory.actors, names));
  }

  /** All quotations, the newest article first. */
  get quotations(): readonly QuotationHit[] {
    return this.#quotations.current;
  }

  /** The best hits, best first; for a blank query the actors named most and the newest quotations. */
  search(query: string, limit: number): SearchHit[] {
    if (query.trim() === '') return this.#atFirst(limit);
    const found = this.#hits(this.#actors.current.matching(query), this.#spoken.current.matching(query));
    if (found.length > 0) return ranked(found, query, limit, FIELDS);
    return ranked(
      this.#hits(this.#actors.current.likely(query), this.#spoken.current.likely(query)),
      query,
      limit,
      FIELDS,
    );
  }

  /**
   * The quotations that hold the words of `query`, in what is said, in the speaker's names or in what the article is
   * called; the newest first, all for a blank query. Where there is none, the best `likely` of those much like it.
   */
  quotationsWith(query: string, likely: number): readonly QuotationHit[] {
    const found = this.#spoken.current.matching(query);
    if (found.length > 0) return found;
    return ranked(this.#spoken.current.likely(query), query, likely, FIELDS);
  }

  #atFirst(limit: number): SearchHit[] {
    const first = this.#library.directory.actors.slice(0, ACTORS_AT_FIRST).map(toHit);
    return [...first, ...this.quotations.slice(0, limit)].slice(0, limit);
  }

  #hits(actors: readonly Actor[], quotations: readonly QuotationHit[]): SearchHit[] {
    return [...actors.slice(0, MOST_OF_A_KIND).map(toHit), ...quotations.slice(0, MOST_OF_A_KIND)];
  }
}

function toHit(actor: Actor): ActorHit {
  return { kind: 'actor', actor };
}

function textsOf({ text, speaker, actor, article }: QuotationHit): string[] {
  const { title, publisher, file } = article;
  return [text, speaker ?? '', ...(actor?.aliases ?? []), title ?? file, publisher ?? ''];
}

function besides(hit: SearchHit): readonly string[] {
  if (hit.kind === 'actor') return hit.actor.aliases;
  const { title, publisher, file } = hit.article;
  return [hit.speaker, ...(hit.actor?.aliases ?? []), title ?? file, publisher].filter(
    (text) => text !== undefined,
  );
}
