/** Searches the actors and the quotations of all articles by a few words. */
import type { Actor } from '../engine/actors';
import { FuzzySearch, type SearchField } from '../engine/corpus/search';
import type { Cards } from './cards';
import type { Library } from './library';
import { PerEpoch } from './perEpoch';
import { type QuotationHit, quotationsOf } from './quotations';

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

/** Answers from the library as it is; its lists are made anew only when articles came, went or changed. */
export class QuoteSearch {
  readonly #library: Library;
  readonly #quotations: PerEpoch<readonly QuotationHit[]>;
  readonly #hits: PerEpoch<readonly SearchHit[]>;
  readonly #search: PerEpoch<FuzzySearch<SearchHit>>;

  constructor(library: Library, cards: Cards) {
    this.#library = library;
    this.#quotations = new PerEpoch(library, () => quotationsOf(library, cards));
    this.#hits = new PerEpoch(library, () => this.#allHits());
    this.#search = new PerEpoch(library, () => new FuzzySearch(this.#hits.current, FIELDS));
  }

  /** All quotations, the newest article first. */
  get quotations(): readonly QuotationHit[] {
    return this.#quotations.current;
  }

  /** The best hits, best first; for a blank query the actors named most and the newest quotations. */
  search(query: string, limit: number): SearchHit[] {
    if (query.trim() === '') return this.#hits.current.slice(0, limit);
    return this.#search.current.search(query, limit);
  }

  #allHits(): SearchHit[] {
    const actors = this.#library.directory.actors.map((actor): SearchHit => ({ kind: 'actor', actor }));
    return [...actors.slice(0, ACTORS_AT_FIRST), ...this.quotations, ...actors.slice(ACTORS_AT_FIRST)];
  }
}

function besides(hit: SearchHit): readonly string[] {
  if (hit.kind === 'actor') return hit.actor.aliases;
  const { title, publisher, file } = hit.article;
  return [hit.speaker, title ?? file, publisher].filter((text) => text !== undefined);
}
