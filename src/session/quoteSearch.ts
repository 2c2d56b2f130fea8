/** Searches the actors and the quotations of all articles by a few words. */
import type { Actor } from '../engine/actors';
import type { Article } from '../engine/article';
import { FuzzySearch, type SearchField } from '../engine/corpus/search';
import type { AttributedQuote } from '../engine/speech/quotation';
import type { Span } from '../engine/text/span';
import type { ArticleCard, Cards } from './cards';
import type { Library } from './library';

/** A quotation printed in an article. */
export interface QuotationHit {
  readonly kind: 'quotation';
  readonly text: string;
  readonly speaker: string | undefined;
  readonly article: ArticleCard;
  /** Offsets into the article. */
  readonly span: Span;
}

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

/** Answers from the library as it is; its list is made anew only when articles came, went or changed. */
export class QuoteSearch {
  readonly #library: Library;
  readonly #cards: Cards;
  #known:
    | { readonly epoch: number; readonly hits: readonly SearchHit[]; readonly search: FuzzySearch<SearchHit> }
    | undefined;

  constructor(library: Library, cards: Cards) {
    this.#library = library;
    this.#cards = cards;
  }

  /** The best hits, best first; for a blank query the actors named most and the newest quotations. */
  search(query: string, limit: number): SearchHit[] {
    const { hits, search } = this.#current();
    return query.trim() === '' ? hits.slice(0, limit) : search.search(query, limit);
  }

  #current(): { readonly hits: readonly SearchHit[]; readonly search: FuzzySearch<SearchHit> } {
    const { epoch } = this.#library;
    if (this.#known?.epoch === epoch) return this.#known;
    const hits = this.#hits();
    this.#known = { epoch, hits, search: new FuzzySearch(hits, FIELDS) };
    return this.#known;
  }

  #hits(): SearchHit[] {
    const actors = this.#library.directory.actors.map((actor): SearchHit => ({ kind: 'actor', actor }));
    const quotations = this.#library
      .articles()
      .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
      .flatMap((article) => article.quotes.flatMap((quote) => this.#quotation(article, quote)));
    return [...actors.slice(0, ACTORS_AT_FIRST), ...quotations, ...actors.slice(ACTORS_AT_FIRST)];
  }

  #quotation(article: Article, quote: AttributedQuote): QuotationHit[] {
    const card = this.#cards.articleCard(article.file);
    if (quote.kind !== 'speech' || !card) return [];
    const { start, end } = quote;
    const speaker = this.#cards.speakerOf(article, quote);
    return [
      {
        kind: 'quotation',
        text: article.text.slice(start, end),
        speaker,
        article: card,
        span: { start, end },
      },
    ];
  }
}

function besides(hit: SearchHit): readonly string[] {
  if (hit.kind === 'actor') return hit.actor.aliases;
  const { title, publisher, file } = hit.article;
  return [hit.speaker, title ?? file, publisher].filter((text) => text !== undefined);
}
