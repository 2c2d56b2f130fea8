/** The actors of all articles as a list to look through: by type, narrowed, in the order wanted. */
import type { Actor, ActorType, Appearance } from '../engine/actors';
import { groupBy } from '../engine/text/groupBy';
import type { ActorSearch } from './actorSearch';
import type { ArticleCard, Cards } from './cards';
import type { Library } from './library';

/** By number of mentions, or by the date of the latest article. */
export type ActorOrder = 'count' | 'date';

/** All actors of one type. */
export interface ActorGroup {
  readonly type: ActorType;
  readonly actors: readonly Actor[];
}

/** An article that names an actor. */
export interface ActorArticle {
  readonly article: ArticleCard;
  /** How many mentions. */
  readonly count: number;
}

const TYPES: readonly ActorType[] = ['person', 'organisation', 'country', 'place', 'bloc', 'outlet'];

/** So many likely names are offered where no name holds what is typed. */
const LIKELY = 20;

/** Answers from the library as it is. Nothing is computed before it is asked for. */
export class ActorList {
  readonly #library: Library;
  readonly #cards: Cards;
  readonly #search: ActorSearch;

  constructor(library: Library, cards: Cards, search: ActorSearch) {
    this.#library = library;
    this.#cards = cards;
    this.#search = search;
  }

  /** The actors that bear a name with the words of `query`; where there is none, those with a name much like it. */
  groups(query: string, order: ActorOrder): ActorGroup[] {
    const found = this.#search.matching(query);
    const kept = found.length > 0 ? found : this.#search.search(query, LIKELY);
    const byType = groupBy(kept, ({ type }) => type);
    return TYPES.flatMap((type) => {
      const actors = byType.get(type);
      return actors ? [{ type, actors: this.#sorted(actors, order) }] : [];
    });
  }

  /** The articles that name the actor, in the same order as actors are: most mentions first, or newest first. */
  articlesOf(actor: Actor, order: ActorOrder): ActorArticle[] {
    const byDate = (a: Appearance, b: Appearance) => newestFirst(a.date, b.date);
    const byCount = (a: Appearance, b: Appearance) => b.count - a.count;
    return this.#library.directory
      .appearancesOf(actor)
      .filter(({ count }) => count > 0)
      .sort((a, b) => (order === 'date' ? byDate(a, b) || byCount(a, b) : byCount(a, b) || byDate(a, b)))
      .flatMap(({ article: file, count }) => {
        const article = this.#cards.articleCard(file);
        return article ? [{ article, count }] : [];
      });
  }

  /** The directory has them by count. Sorting keeps that order among those of one day. */
  #sorted(actors: readonly Actor[], order: ActorOrder): readonly Actor[] {
    const byCount = actors.toSorted((a, b) => b.mentionCount - a.mentionCount);
    return order === 'count' ? byCount : byCount.sort((a, b) => newestFirst(a.latest, b.latest));
  }
}

/** ISO dates; what has none comes last. */
function newestFirst(a = '', b = ''): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
