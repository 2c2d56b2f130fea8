/** Who is named in the same paragraphs as an actor. */
import type { Actor } from '../engine/actors';
import type { Article } from '../engine/article';
import type { Place } from '../engine/match/verdict';
import { groupBy } from '../engine/text/groupBy';
import { firstEndingAfter } from '../engine/text/span';

/** Somebody named beside an actor. */
export interface Companion {
  readonly companion: Actor;
  /** In how many paragraphs. */
  readonly count: number;
  /** The companion's mention in the first of them that was added. */
  readonly place: Place;
}

/** Counts paragraphs; linear in the mentions of the articles added. */
export class Companions {
  readonly #actorOf: (article: Article, local: number) => Actor | undefined;
  readonly #found = new Map<Actor, Companion>();

  /** @param actorOf the actor of a local actor of an article */
  constructor(actorOf: (article: Article, local: number) => Actor | undefined) {
    this.#actorOf = actorOf;
  }

  /** Counts who stands in those paragraphs of `article` that name `actor`. */
  add(article: Article, actor: Actor): void {
    const actors = article.names.actors.map((_, local) => this.#actorOf(article, local));
    for (const mentions of byParagraph(article)) {
      const named = new Map(mentions.map((mention) => [actors[mention.actor], mention]));
      if (!named.delete(actor)) continue;
      for (const [companion, { start, end }] of named)
        if (companion) this.#count(companion, { article: article.file, start, end });
    }
  }

  /** The `limit` who stand there most often. Places are no company: things happen there. */
  best(limit: number): Companion[] {
    return [...this.#found.values()]
      .filter(({ companion }) => companion.type !== 'place')
      .sort((a, b) => b.count - a.count || (a.companion.name < b.companion.name ? -1 : 1))
      .slice(0, limit);
  }

  #count(companion: Actor, place: Place): void {
    const known = this.#found.get(companion);
    this.#found.set(companion, known ? { ...known, count: known.count + 1 } : { companion, count: 1, place });
  }
}

function byParagraph({ paragraphs, names }: Article): (typeof names.mentions)[number][][] {
  const groups = groupBy(names.mentions, ({ start }) => firstEndingAfter(paragraphs, start));
  return [...groups.values()];
}
