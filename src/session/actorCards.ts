/** What a hover shows of an actor: plain data, every text as it stands in the source. */
import { type Actor, nameKey, type RegisteredRole, roleKeyOf } from '../engine/actors';
import type { Article } from '../engine/article';
import { contains, type Span } from '../engine/text/span';
import type { ArticleCard, Cards, PassageCard } from './cards';
import { Companions } from './companions';
import type { Library } from './library';
import { type Timeline, timelineOf } from './timeline';

/** How often an article names an actor. */
export interface ArticleCount {
  readonly article: ArticleCard;
  readonly count: number;
  /** Its first mention there. */
  readonly first: Span;
}

/** A role and when it was held, or when articles print it. */
export interface RoleCard {
  readonly text: string;
  /** From the registry: when it was held. From articles: the first and the last day it is printed. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** The registry says so: then an open end means that the role runs on. */
  readonly isDecided: boolean;
  /** A sentence that says so, if an article does. */
  readonly evidence: PassageCard | undefined;
}

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
  /** Those of the registry, then printed ones, the last first. */
  readonly roles: readonly RoleCard[];
  readonly aliases: readonly string[];
  /** Most mentions first. */
  readonly counts: readonly ArticleCount[];
  readonly timeline: Timeline | undefined;
  /** The last things said by the actor, newest article first. */
  readonly said: readonly PassageCard[];
  /** The last things that others say in which the actor is named. */
  readonly saidAbout: readonly PassageCard[];
  readonly companions: readonly CompanionCard[];
}

/** How many quotations and companions a card lists. */
const LISTED = 3;
/** So many of the newest articles are looked through for companions: those of years ago say little, and cost time. */
const RECENT = 200;

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
    const counts = this.#counts(actor);
    const articles = this.#articlesOf(counts);
    return {
      name: actor.name,
      type: actor.type,
      isRegistered: actor.registered !== undefined,
      wikidata: actor.registered?.wikidata,
      note: actor.registered?.note,
      aliases: actor.aliases,
      roles: [...(actor.registered?.roles ?? []).map(registeredRole), ...this.#printedRoles(actor)],
      counts,
      timeline: timelineOf(counts.map(({ article, count }) => ({ date: article.date, count }))),
      said: this.#quotations(articles, (article, quote) => this.#speakerOf(article, quote) === actor),
      saidAbout: this.#quotations(
        articles,
        (article, quote) =>
          this.#speakerOf(article, quote) !== actor &&
          article.names.mentions.some(
            (mention) => contains(quote, mention) && this.#actorOf(article, mention.actor) === actor,
          ),
      ),
      companions: this.#companions(actor, articles.slice(0, RECENT)),
    };
  }

  #actorOf(article: Article, local: number): Actor | undefined {
    return this.#library.directory.actorOf(article.file, local);
  }

  #speakerOf(article: Article, { speaker }: Article['quotes'][number]): Actor | undefined {
    return speaker === undefined ? undefined : this.#actorOf(article, speaker);
  }

  #printedRoles(actor: Actor): RoleCard[] {
    const byText = new Map<string, RoleCard>();
    for (const role of actor.roles) {
      const date = this.#library.corpus.get(role.article)?.article.date;
      const known = byText.get(nameKey(role.text));
      const evidence = known?.evidence ?? this.#cards.passage(role);
      byText.set(nameKey(role.text), {
        text: known?.text ?? role.text,
        from: earlier(known?.from, date),
        to: later(known?.to, date),
        isDecided: false,
        evidence,
      });
    }
    return [...byText.values()].sort((a, b) => (b.to ?? '').localeCompare(a.to ?? ''));
  }

  #counts(actor: Actor): ArticleCount[] {
    const counts = new Map<string, { count: number; first: Span }>();
    for (const { article, start, end } of actor.mentions) {
      const known = counts.get(article);
      const first = known && known.first.start <= start ? known.first : { start, end };
      counts.set(article, { count: (known?.count ?? 0) + 1, first });
    }
    return [...counts]
      .flatMap(([file, { count, first }]) => {
        const article = this.#cards.articleCard(file);
        return article ? [{ article, count, first }] : [];
      })
      .sort((a, b) => b.count - a.count || (a.article.file < b.article.file ? -1 : 1));
  }

  /** Newest first. */
  #articlesOf(counts: readonly ArticleCount[]): Article[] {
    return counts
      .flatMap(({ article }) => this.#library.corpus.get(article.file)?.article ?? [])
      .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.file < b.file ? -1 : 1));
  }

  /** The last few different things said, of those that `wanted` takes. */
  #quotations(
    articles: readonly Article[],
    wanted: (article: Article, quote: Article['quotes'][number]) => boolean,
  ): PassageCard[] {
    const found: PassageCard[] = [];
    for (const article of articles) {
      for (const quote of article.quotes.toReversed()) {
        if (found.length >= LISTED) return found;
        if (quote.kind !== 'speech' || !wanted(article, quote)) continue;
        const passage = this.#cards.passage({ article: article.file, start: quote.start, end: quote.end });
        if (passage && !found.some((each) => each.passage === passage.passage)) found.push(passage);
      }
    }
    return found;
  }

  #companions(actor: Actor, articles: readonly Article[]): CompanionCard[] {
    const { directory } = this.#library;
    const companions = new Companions((article, local) => {
      const named = this.#actorOf(article, local);
      return named && directory.candidatesFor(named).includes(actor) ? undefined : named;
    });
    for (const article of articles) companions.add(article, actor);
    return companions.best(LISTED).map(({ companion, count, place }) => ({
      name: companion.name,
      count,
      passage: this.#cards.passage(place),
    }));
  }
}

function registeredRole({ role, from, to }: RegisteredRole): RoleCard {
  return { text: role, from, to, isDecided: true, evidence: undefined };
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
