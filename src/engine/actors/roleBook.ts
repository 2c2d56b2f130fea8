/**
 * Who held which role when: what articles print beside a name on their date, and what the registry says. Roles change
 * hands, so a role phrase means somebody only at a time or in an article.
 */
import { addTo } from '../text/groupBy';
import type { Period } from '../text/printedPeriod';
import type { Span } from '../text/span';
import type { Actor } from './knownActor';
import { holderOf, type RoleKey, roleFit, roleKeyOf } from './roleKey';

/** One thing that is known of who holds a role: printed in an article, or set down in the registry. */
export interface Holding {
  readonly holder: Actor;
  readonly role: RoleKey;
  /** As printed, or as the registry has it. */
  readonly text: string;
  /** When: the date of the article, or the years of the registry; open where nothing is said. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Where it is printed; undefined in the registry. */
  readonly printed: (Span & { readonly article: string }) | undefined;
}

/** Answers who is meant by a role phrase. Built once a directory, linear in the roles. */
export class RoleBook {
  readonly #byRank = new Map<string, Holding[]>();
  readonly #byArticle = new Map<string, Holding[]>();
  /** The date of an article, if it has one. */
  readonly dateOf: (article: string) => string | undefined;

  /** @param keyOf takes role phrases apart; remembers them if books are made often */
  constructor(
    actors: readonly Actor[],
    dateOf: (article: string) => string | undefined,
    keyOf: (text: string) => RoleKey = roleKeyOf,
  ) {
    this.dateOf = dateOf;
    for (const holder of actors) {
      for (const { text, article, start, end } of holder.roles) {
        const date = dateOf(article);
        const printed = { article, start, end };
        this.#add({ holder, role: keyOf(text), text, from: date, to: date, printed });
      }
      for (const { role, from, to } of holder.registered?.roles ?? [])
        this.#add({ holder, role: keyOf(role), text: role, from, to, printed: undefined });
    }
  }

  #add(holding: Holding): void {
    const { role, printed } = holding;
    if (role.rank) addTo(this.#byRank, role.rank.name, holding);
    if (role.rank?.kind === 'top') addTo(this.#byRank, LEADERS, holding);
    if (printed) addTo(this.#byArticle, printed.article, holding);
  }

  /** The one whom `articles` together give the role; `undefined` if none or several. */
  holderIn(articles: readonly string[], role: RoleKey): Actor | undefined {
    return holderOf(
      role,
      articles.flatMap((article) => this.#byArticle.get(article) ?? []),
    );
  }

  /**
   * The one who holds the role all through `period`, as far as is known: by the registry; else by articles of that time,
   * or by those before and after it if they agree.
   */
  holderAt(period: Period, role: RoleKey): Actor | undefined {
    const all = this.holdingsOf(role);
    const set = all.filter(({ printed }) => !printed);
    const then = set.filter(({ from, to }) => (from || to) && meets(period, from, to));
    if (then.length > 0) return only(then);
    const dated = all.filter(({ printed, from }) => printed && from).sort(byDate);
    const during = dated.filter(({ from, to }) => meets(period, from, to));
    if (during.length > 0) return only(during);
    const before = dated.findLast(({ to }) => (to ?? '') < period.from);
    const after = dated.find(({ from }) => (from ?? '') > period.to);
    return before && after ? only([before, after]) : undefined;
  }

  /** All that is known of the role: the registry first, then articles, the earliest first, undated ones last. */
  holdingsOf(role: RoleKey): Holding[] {
    const found = ranksNear(role).flatMap((name) => this.#byRank.get(name) ?? []);
    return found.filter((holding) => roleFit(role, holding.role) === 'same').sort(byDate);
  }
}

/** Under this name stand the holdings of all roles that lead a body. */
const LEADERS = 'all leaders';

/** Where holdings that may fit a role phrase stand. "Chef" may be any leader, and a president may be called "chef". */
function ranksNear({ rank }: RoleKey): readonly string[] {
  if (!rank) return [];
  if (rank.kind === 'generic') return [rank.name, LEADERS];
  return rank.kind === 'top' ? [rank.name, 'head'] : [rank.name];
}

/** Whether `[from, to]`, dates of any precision with open ends, shares a day with `period`. */
function meets(period: Period, from: string | undefined, to: string | undefined): boolean {
  return (from ?? '') <= period.to && (to === undefined || to >= period.from.slice(0, to.length));
}

function only(holdings: readonly Holding[]): Actor | undefined {
  const holders = new Set(holdings.map(({ holder }) => holder));
  return holders.size === 1 ? [...holders][0] : undefined;
}

function byDate(a: Holding, b: Holding): number {
  const rank = ({ printed, from }: Holding) => (printed ? (from ?? '9999') : '');
  return rank(a).localeCompare(rank(b)) || (a.from ?? '').localeCompare(b.from ?? '');
}
