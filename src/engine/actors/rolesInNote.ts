/** Whom a role phrase that stands alone in a note means: by the citation beside it, by its time, by what the note says. */
import type { Period } from '../text/printedPeriod';
import { firstEndingAfter, type Span, slice } from '../text/span';
import type { DirectoryIndex } from './directoryIndex';
import type { Actor } from './knownActor';
import type { RoleBook } from './roleBook';
import type { RoleHolders } from './roleHolders';
import { type RoleKey, roleKeyOf } from './roleKey';

/** A citation in the note, for resolving roles beside it. */
export interface NoteCitation extends Span {
  readonly articles: readonly string[];
}

/** What of a note decides. */
export interface AroundRoles {
  readonly citedArticles?: readonly string[];
  readonly citations?: readonly NoteCitation[];
  readonly periodAt?: (place: Span) => Period | undefined;
}

/**
 * Answers for one note. A note may name thousands of roles: what a wording means is looked up once for each wording,
 * each set of articles and each period, not at each place.
 */
export class RolesInNote {
  readonly #text: string;
  readonly #around: AroundRoles;
  readonly #phrases = new Map<string, PhraseInNote>();
  readonly #phraseOf: (wording: string) => PhraseInNote;

  /**
   * @param named the roles that stand beside names in the note
   * @param known its roles are asked for only where the note has a role phrase that stands alone
   */
  constructor(
    text: string,
    named: RoleHolders<Actor | undefined>,
    known: Pick<DirectoryIndex, 'roles'>,
    around: AroundRoles,
  ) {
    this.#text = text;
    this.#around = around;
    const { citedArticles = [] } = around;
    this.#phraseOf = (wording) => new PhraseInNote(roleKeyOf(wording), named, known.roles, citedArticles);
  }

  /**
   * The one who is meant at `place`; else all who hold the role at any time. In this order: the articles that the next
   * citation in the same block names; the time that the sentence names; all articles that the note cites; the time of
   * the one article beside it; whom the note itself gives the role.
   */
  holdersAt(place: Span): { readonly isDecided: boolean; readonly holders: readonly Actor[] } {
    const phrase = this.#phraseAt(place);
    const near = this.#articlesBeside(place);
    const holder =
      phrase.besides(near) ??
      (phrase.everybody().length > 0 ? phrase.during(this.#around.periodAt?.(place)) : undefined) ??
      phrase.inAll(near);
    return { isDecided: holder !== undefined, holders: holder ? [holder] : phrase.everybody() };
  }

  #phraseAt(place: Span): PhraseInNote {
    const wording = slice(this.#text, place);
    const phrase = this.#phrases.get(wording) ?? this.#phraseOf(wording);
    this.#phrases.set(wording, phrase);
    return phrase;
  }

  /** The articles of the citation that follows in the same block. */
  #articlesBeside(place: Span): readonly string[] {
    const { citations = [] } = this.#around;
    const next = citations[firstEndingAfter(citations, place.end)];
    const isBeside = next && !/\n[ \t]*\r?\n/.test(this.#text.slice(place.end, next.start));
    return isBeside ? next.articles : [];
  }
}

/** One wording of a role in one note, with the answers that were given. */
class PhraseInNote {
  readonly #role: RoleKey;
  readonly #named: RoleHolders<Actor | undefined>;
  readonly #book: RoleBook;
  readonly #cited: readonly string[];
  readonly #answers = new Map<string, Actor | undefined>();
  #everybody: readonly Actor[] | undefined;

  constructor(
    role: RoleKey,
    named: RoleHolders<Actor | undefined>,
    book: RoleBook,
    cited: readonly string[],
  ) {
    this.#role = role;
    this.#named = named;
    this.#book = book;
    this.#cited = cited;
  }

  /** By the articles that are cited beside it. */
  besides(articles: readonly string[]): Actor | undefined {
    if (articles.length === 0) return undefined;
    return this.#once(`beside ${articles.join('|')}`, () => this.#book.holderIn(articles, this.#role));
  }

  during(period: Period | undefined): Actor | undefined {
    if (!period) return undefined;
    const { from, to } = period;
    return this.#once(`in ${from} ${to}`, () => this.#book.holderAt(period, this.#role));
  }

  /** By all articles of the note, by the days of those `near`, by what the note itself says. */
  inAll(near: readonly string[]): Actor | undefined {
    const dated = near.length > 0 ? near : this.#cited;
    return (
      this.#once('cited', () => this.#book.holderIn(this.#cited, this.#role)) ??
      this.#once(`dated ${near.join('|')}`, () => this.#onDatesOf(dated)) ??
      this.#once('named', () => this.#named.holderOf(this.#role))
    );
  }

  /** All who hold the role at some time. */
  everybody(): readonly Actor[] {
    this.#everybody ??= [...new Set(this.#book.holdingsOf(this.#role).map(({ holder }) => holder))];
    return this.#everybody;
  }

  /** The one who held the role on the days of all these articles. */
  #onDatesOf(articles: readonly string[]): Actor | undefined {
    let holder: Actor | undefined;
    for (const article of articles) {
      const date = this.#book.dateOf(article);
      const then = date === undefined ? undefined : this.during({ from: date, to: date });
      if (!then || (holder && then !== holder)) return undefined;
      holder = then;
    }
    return holder;
  }

  #once(question: string, answer: () => Actor | undefined): Actor | undefined {
    if (!this.#answers.has(question)) this.#answers.set(question, answer());
    return this.#answers.get(question);
  }
}
