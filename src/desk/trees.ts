/** The side bar's trees, a page of lines at a time. */
import type { ActorType } from '../engine/actors';
import { type Span, slice } from '../engine/text/span';
import type { ActorOrder } from '../session/actorList';
import type { ArticleCard } from '../session/cards';
import { type Excerpt, excerptOf } from '../session/excerpt';
import type { Speaker } from '../session/quotations';
import type { ActorLine } from './actorLine';
import type { Desk } from './desk';
import { type NamePlace, namePlace } from './names';
import { type QuotationLine, quotationLine } from './search';

/** Some of the items of a list, from its beginning, and how many there are. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** How many items of a list are wanted. */
export interface Paged {
  readonly limit: number;
}

/** What the tree of actors is narrowed to, and its order. */
export interface ActorTree {
  readonly query: string;
  readonly order: ActorOrder;
}

/** How many actors of each type there are. */
export function actorTypes(
  { actorList }: Desk,
  { query, order }: ActorTree,
): { readonly type: ActorType; readonly count: number }[] {
  return actorList.groups(query, order).map(({ type, actors }) => ({ type, count: actors.length }));
}

/** The actors of one type. */
export function actorsOfType(
  { actorList, lines }: Desk,
  { query, order, type, limit }: ActorTree & Paged & { readonly type: ActorType },
): Page<ActorLine> {
  const group = actorList.groups(query, order).find((each) => each.type === type);
  return page(group?.actors ?? [], limit, (actor) => lines.of(actor));
}

/** An article that names an actor. */
export interface ActorArticleLine {
  readonly article: ArticleCard;
  readonly mentions: number;
}

/** The articles that name an actor. */
export function articlesOfActor(
  { actorList, lines }: Desk,
  { actor: line, order, limit }: Paged & { readonly actor: ActorLine; readonly order: ActorOrder },
): Page<ActorArticleLine> {
  const actor = lines.actorOf(line);
  const articles = actor ? actorList.articlesOf(actor, order) : [];
  return page(articles, limit, ({ article, count }) => ({ article, mentions: count }));
}

/** A mention in an article: its line, its place, and what can be decided about it. */
export interface MentionLine extends NamePlace {
  readonly span: Span;
  readonly excerpt: Excerpt;
  /** The paragraph around it. */
  readonly passage: string;
}

/** The mentions of an actor in one article. */
export function mentionsOfActor(
  desk: Desk,
  { actor: line, file, limit }: Paged & { readonly actor: ActorLine; readonly file: string },
): Page<MentionLine> {
  const actor = desk.lines.actorOf(line);
  const article = desk.session.library.corpus.get(file)?.article;
  if (!actor || !article) return { items: [], total: 0 };
  const { text } = article;
  const mentions = desk.session.library.directory.mentionsIn(file, actor);
  return page(mentions, limit, (mention) => {
    const { start, end, via } = mention;
    const card = desk.cards.passage(mention);
    return {
      ...namePlace({ start, end, via, text, file, actor, candidates: [actor] }, desk),
      span: { start, end },
      excerpt: excerptOf(article, mention),
      passage: card ? `${card.before}${card.passage}${card.after}`.trim() : slice(text, mention),
    };
  });
}

/** Somebody who is quoted. */
export interface SpeakerLine {
  /** `undefined`: nobody is named. */
  readonly name: string | undefined;
  readonly actor: ActorLine | undefined;
  readonly quotations: number;
  /** Tells speakers of one name apart, as long as the articles stay. */
  readonly key: string;
}

/** The speakers of those quotations that hold the words of `query`. */
export function speakers(
  { speakerList, lines }: Desk,
  { query, limit }: Paged & { readonly query: string },
): Page<SpeakerLine> {
  return page(speakerList.speakers(query), limit, (speaker) => ({
    name: speaker.name,
    actor: speaker.actor && lines.of(speaker.actor),
    quotations: speaker.quotations.length,
    key: keyOf(speaker),
  }));
}

/** What one of them says. */
export function quotationsOfSpeaker(
  { speakerList }: Desk,
  { query, key, limit }: Paged & { readonly query: string; readonly key: string },
): Page<QuotationLine> {
  const speaker = speakerList.speakers(query).find((each) => keyOf(each) === key);
  return page(speaker?.quotations ?? [], limit, quotationLine);
}

/** Two actors may bear one name: the first quotation tells them apart. */
function keyOf({ name = '', actor, quotations: [first] }: Speaker): string {
  return [actor?.type, name, first?.article.file, first?.span.start].join(' ');
}

/** All articles, the newest first. */
export function articles({ session, cards }: Desk, { limit }: Paged): Page<ArticleCard> {
  const all = session.library.corpus.files().flatMap((file) => cards.articleCard(file) ?? []);
  const nameOf = ({ title, file }: ArticleCard) => title ?? file;
  all.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || nameOf(a).localeCompare(nameOf(b)));
  return page(all, limit, (card) => card);
}

function page<T, U>(all: readonly T[], limit: number, toLine: (item: T) => U): Page<U> {
  return { items: all.slice(0, limit).map(toLine), total: all.length };
}
