/** The actors of all articles as a list to look through: by type, narrowed, in the order wanted. */
import type { Actor, ActorMention, ActorType } from '../engine/actors';
import { groupBy } from '../engine/text/groupBy';
import type { ActorSearch } from './actorSearch';
import type { ArticleCard, Cards } from './cards';
import type { Library } from './library';
import { PerEpoch } from './perEpoch';
import { WordFilter } from './wordFilter';

/** By number of mentions, or by the date of the latest article. */
export type ActorOrder = 'count' | 'date';

/** All actors of one type. */
export interface ActorGroup {
  readonly type: ActorType;
  readonly actors: readonly Actor[];
}

/** Where one article names an actor, in the order of its text. */
export interface ActorArticle {
  readonly article: ArticleCard;
  readonly mentions: readonly ActorMention[];
}

const TYPES: readonly ActorType[] = ['person', 'organisation', 'country', 'place', 'bloc', 'outlet'];

/** So many likely names are offered where no name holds what is typed. */
const LIKELY = 20;

/** Answers from the library as it is. Nothing is computed before it is asked for. */
export class ActorList {
  readonly #library: Library;
  readonly #cards: Cards;
  readonly #search: ActorSearch;
  readonly #filter: PerEpoch<WordFilter<Actor>>;
  readonly #latest: PerEpoch<ReadonlyMap<Actor, string>>;

  constructor(library: Library, cards: Cards, search: ActorSearch) {
    this.#library = library;
    this.#cards = cards;
    this.#search = search;
    const namesOf = ({ name, aliases }: Actor) => [name, ...aliases];
    this.#filter = new PerEpoch(library, () => new WordFilter(library.directory.actors, namesOf));
    this.#latest = new PerEpoch(library, () => this.#latestDates());
  }

  /** The actors that bear a name with the words of `query`; where there is none, those with a name much like it. */
  groups(query: string, order: ActorOrder): ActorGroup[] {
    const found = this.#filter.current.matching(query);
    const kept = found.length > 0 ? found : this.#search.search(query, LIKELY);
    const byType = groupBy(kept, ({ type }) => type);
    return TYPES.flatMap((type) => {
      const actors = byType.get(type);
      return actors ? [{ type, actors: this.#sorted(actors, order) }] : [];
    });
  }

  /** The articles that name the actor, in the same order as actors are: most mentions first, or newest first. */
  articlesOf({ mentions }: Actor, order: ActorOrder): ActorArticle[] {
    const articles = [...groupBy(mentions, ({ article }) => article)].flatMap(([file, inArticle]) => {
      const article = this.#cards.articleCard(file);
      return article ? [{ article, mentions: inArticle.toSorted((a, b) => a.start - b.start) }] : [];
    });
    const byDate = (a: ActorArticle, b: ActorArticle) => newestFirst(a.article.date, b.article.date);
    const byCount = (a: ActorArticle, b: ActorArticle) => b.mentions.length - a.mentions.length;
    return order === 'date'
      ? articles.sort((a, b) => byDate(a, b) || byCount(a, b))
      : articles.sort((a, b) => byCount(a, b) || byDate(a, b));
  }

  /** The directory has them by count. Sorting keeps that order among those of one day. */
  #sorted(actors: readonly Actor[], order: ActorOrder): readonly Actor[] {
    const byCount = actors.toSorted((a, b) => b.mentions.length - a.mentions.length);
    if (order === 'count') return byCount;
    const latest = this.#latest.current;
    return byCount.sort((a, b) => newestFirst(latest.get(a), latest.get(b)));
  }

  /** The date of the last article that names each actor; none for those whom only undated articles name. */
  #latestDates(): Map<Actor, string> {
    const dates = new Map(this.#library.articles().map(({ file, date }) => [file, date]));
    const latest = new Map<Actor, string>();
    for (const actor of this.#library.directory.actors) {
      const last = actor.mentions.reduce((best, { article }) => later(best, dates.get(article)), '');
      if (last !== '') latest.set(actor, last);
    }
    return latest;
  }
}

function later(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}

/** ISO dates; what has none comes last. */
function newestFirst(a = '', b = ''): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
