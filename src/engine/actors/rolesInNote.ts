/** Whom a role phrase that stands alone in a note means: by the citation beside it, by its time, by what the note says. */
import type { Period } from '../text/printedPeriod';
import { firstEndingAfter, type Span } from '../text/span';
import type { Actor } from './knownActor';
import type { RoleBook } from './roleBook';
import type { RoleHolders } from './roleHolders';
import type { RoleKey } from './roleKey';

/** A citation in the note, for resolving roles beside it. */
export interface NoteCitation extends Span {
  readonly articles: readonly string[];
}

/** What of a note decides. */
interface Around {
  readonly citedArticles?: readonly string[];
  readonly citations?: readonly NoteCitation[];
  readonly periodAt?: (place: Span) => Period | undefined;
}

/**
 * The holder of `role` at `place`, `undefined` if nothing decides. In this order: the articles that the next citation in
 * the same block names; the time that the sentence names; all articles that the note cites; the time of the one
 * article beside it; whom the note itself gives the role.
 */
export function holderInNote(
  text: string,
  place: Span,
  role: RoleKey,
  named: RoleHolders<Actor | undefined>,
  book: RoleBook,
  { citedArticles = [], citations = [], periodAt }: Around,
): Actor | undefined {
  const near = articlesBeside(text, place, citations);
  const period = periodAt?.(place);
  return (
    book.holderIn(near, role) ??
    (period && book.holderAt(period, role)) ??
    book.holderIn(citedArticles, role) ??
    holderOnDates(near.length > 0 ? near : citedArticles, role, book) ??
    named.holderOf(role)
  );
}

/** The articles of the citation that follows in the same block. */
function articlesBeside(text: string, place: Span, citations: readonly NoteCitation[]): readonly string[] {
  const next = citations[firstEndingAfter(citations, place.end)];
  return next && !/\n[ \t]*\r?\n/.test(text.slice(place.end, next.start)) ? next.articles : [];
}

/** The one who held the role on the days of all these articles. */
function holderOnDates(articles: readonly string[], role: RoleKey, book: RoleBook): Actor | undefined {
  const holders = articles.map((article) => {
    const date = book.dateOf(article);
    return date === undefined ? undefined : book.holderAt({ from: date, to: date }, role);
  });
  const [holder] = holders;
  return holders.every((each) => each === holder) ? holder : undefined;
}
