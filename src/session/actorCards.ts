/** What a hover shows of an actor: plain data, every text as it stands in the source. */
import { type Actor, type Appearance, type RegisteredRole, roleKeyOf } from '../engine/actors';
import type { Article } from '../engine/article';
import { contains, type Span } from '../engine/text/span';
import type { ArticleCard, Cards, PassageCard } from './cards';
import { Companions } from './companions';
import type { Library } from './library';
import { later, printedRoles, type RoleCard } from './roleCards';
import { type Timeline, timelineOf } from './timeline';

/** How often an article names an actor. */
export interface ArticleCount {
  readonly article: ArticleCard;
  readonly count: number;
  /** Its first mention there. */
  readonly first: Span;
}

export type { RoleCard } from './roleCards';

/** Somebody who held a role. */
export interface RoleHolder extends RoleCard {
  readonly name: string;
}

/** Somebody who is named in the same paragraphs. */
export interface CompanionCard {
  readonly name: string;
  /** In how many paragraphs. */
  readonly count: number;
  /** The companion in the newest of them. */
  readonly passage: PassageCard | undefined;
}

/** What is shown of an actor. */
export interface ActorCard {
  readonly name: string;
  readonly type: Actor['type'];
  /** The user has accepted it. */
  readonly isRegistered: boolean;
  readonly wikidata: string | undefined;
  readonly note: string | undefined;
  /** For whom the actor speaks, as the user has stated it. */
  readonly speaksFor: readonly string[];
  /** Those of the registry, then printed ones, the last first. */
  readonly roles: readonly RoleCard[];
  readonly aliases: readonly string[];
  /** How often articles name the actor, and how many do. */
  readonly mentionCount: number;
  readonly articleCount: number;
  /** The articles that name the actor most, the first few of them. */
  readonly counts: readonly ArticleCount[];
  readonly timeline: Timeline | undefined;
  /** The last things said by the actor, newest article first. */
  readonly said: readonly PassageCard[];
  /** The last things that others say in which the actor is named. */
  readonly saidAbout: readonly PassageCard[];
  readonly companions: readonly CompanionCard[];
}

/** How many quotations, companions and articles a card lists. */
const LISTED = 3;
/** So many of the newest articles are opened to find companions: those of years ago say little, and cost time. */
const RECENT = 100;

/** Makes the cards of actors; each is made once as long as the articles stay. */
export class ActorCards {
  readonly #library: Library;
  readonly #cards: Cards;
  #made = new WeakMap<Actor, ActorCard>();
  #epoch = -1;

  constructor(library: Library, cards: Cards) {
    this.#library = library;
    this.#cards = cards;
  }

  /** The card of an actor. */
  of(actor: Actor): ActorCard {
    if (this.#epoch !== this.#library.epoch) this.#made = new WeakMap();
    this.#epoch = this.#library.epoch;
    const made = this.#made.get(actor) ?? this.#make(actor);
    this.#made.set(actor, made);
    return made;
  }

  /** Who held the office that `phrase` names, as far as it is known: the registry first, then by date. */
  holders(phrase: string): RoleHolder[] {
    const byHolder = new Map<Actor, RoleHolder>();
    for (const { holder, text, from, to, printed } of this.#library.directory.index.roles.holdingsOf(
      roleKeyOf(phrase),
    )) {
      const known = byHolder.get(holder);
      const evidence = printed && this.#cards.passage(printed);
      const isDecided = !printed;
      if (!known) byHolder.set(holder, { name: holder.name, text, from, to, isDecided, evidence });
      else
        byHolder.set(holder, {
          ...known,
          to: known.isDecided ? known.to : later(known.to, to),
          evidence: known.evidence ?? evidence,
        });
    }
    return [...byHolder.values()];
  }

  #make(actor: Actor): ActorCard {
    const appearances = this.#library.directory.appearancesOf(actor);
    const named = appearances.filter(({ count }) => count > 0).sort(newestFirst);
    return {
      name: actor.name,
      type: actor.type,
      isRegistered: actor.registered !== undefined,
      wikidata: actor.registered?.wikidata,
      note: actor.registered?.note,
      speaksFor: actor.registered?.speaksFor ?? [],
      aliases: actor.aliases,
      roles: [
        ...(actor.registered?.roles ?? []).map(registeredRole),
        ...printedRoles(actor, appearances, (place) => this.#cards.passage(place)),
      ],
      mentionCount: actor.mentionCount,
      articleCount: actor.articleCount,
      counts: this.#counts(named),
      timeline: timelineOf(named),
      said: this.#quotations(
        named.filter(({ speaks }) => speaks),
        (article, quote) => this.#speakerOf(article, quote) === actor,
      ),
      saidAbout: this.#quotations(
        named.filter(({ isSpokenOf }) => isSpokenOf),
        (article, quote) =>
          this.#speakerOf(article, quote) !== actor &&
          article.names.mentions.some(
            (mention) => contains(quote, mention) && this.#actorOf(article, mention.actor) === actor,
          ),
      ),
      companions: this.#companions(actor, named.slice(0, RECENT)),
    };
  }

  #article(file: string): Article | undefined {
    return this.#library.corpus.get(file)?.article;
  }

  #actorOf(article: Article, local: number): Actor | undefined {
    return this.#library.directory.actorOf(article.file, local);
  }

  #speakerOf(article: Article, { speaker }: Article['quotes'][number]): Actor | undefined {
    return speaker === undefined ? undefined : this.#actorOf(article, speaker);
  }

  #counts(named: readonly Appearance[]): ArticleCount[] {
    return named
      .toSorted((a, b) => b.count - a.count || (a.article < b.article ? -1 : 1))
      .slice(0, LISTED)
      .flatMap(({ article: file, count, first }) => {
        const article = this.#cards.articleCard(file);
        return article && first ? [{ article, count, first }] : [];
      });
  }

  /** The last few different things said, of those that `wanted` takes. */
  #quotations(
    appearances: readonly Appearance[],
    wanted: (article: Article, quote: Article['quotes'][number]) => boolean,
  ): PassageCard[] {
    const found: PassageCard[] = [];
    for (const { article: file } of appearances) {
      if (found.length >= LISTED) return found;
      const article = this.#article(file);
      for (const quote of article?.quotes.toReversed() ?? []) {
        if (!article || found.length >= LISTED) return found;
        if (quote.kind !== 'speech' || !wanted(article, quote)) continue;
        const passage = this.#cards.passage({ article: article.file, start: quote.start, end: quote.end });
        if (passage && !found.some((each) => each.passage === passage.passage)) found.push(passage);
      }
    }
    return found;
  }

  #companions(actor: Actor, appearances: readonly Appearance[]): CompanionCard[] {
    const { directory } = this.#library;
    const companions = new Companions((article, local) => {
      const named = this.#actorOf(article, local);
      return named && directory.candidatesFor(named).includes(actor) ? undefined : named;
    });
    for (const { article: file } of appearances) {
      const article = this.#article(file);
      if (article) companions.add(article, actor);
    }
    return companions.best(LISTED).map(({ companion, count, place }) => ({
      name: companion.name,
      count,
      passage: this.#cards.passage(place),
    }));
  }
}

function newestFirst(a: Appearance, b: Appearance): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.article < b.article ? -1 : 1;
}

function registeredRole({ role, from, to }: RegisteredRole): RoleCard {
  return { text: role, from, to, isDecided: true, evidence: undefined };
}
