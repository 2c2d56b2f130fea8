/**
 * Who appears in which article, packed: one row for each actor of each article, some 40 bytes. Rows are only ever added;
 * those of an article that is gone are dead, and the owner starts afresh when too many are.
 */
import type { Span } from '../../text/span';
import { actorTypes } from '../actor';
import { nameKey } from '../words';
import { Column } from './column';
import type { ActorDigest, ArticleDigest, FormCount, RoleDigest } from './digest';
import type { Strings } from './strings';

/** Rows of one article: from `from` up to but without `to`. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

interface ArticleRows extends Rows {
  readonly file: string;
  readonly date: string | undefined;
}

const NONE: Rows = { from: 0, to: 0 };
const SPEAKS = 8;
const SPOKEN_OF = 16;
const TYPE = 7;

/** The rows of all articles. */
export class Appearances {
  readonly strings: Strings;
  /** By number; a hole where the article is gone. */
  readonly #articles: (ArticleRows | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #article = new Column();
  readonly #name = new Column();
  readonly #key = new Column();
  readonly #traits = new Column();
  readonly #mentions = new Column();
  readonly #start = new Column();
  readonly #end = new Column();
  /** Where in {@link #forms} the forms of a row begin: pairs of a form's number and how often it stands. */
  readonly #formsFrom = new Column();
  readonly #forms = new Column();
  readonly #roles = new Map<number, readonly RoleDigest[]>();
  readonly #keyOfName: number[] = [];
  #dead = 0;

  /** @param strings what the numbers of names, keys and forms mean; grows */
  constructor(strings: Strings) {
    this.strings = strings;
  }

  /** How many rows are there in vain. */
  get dead(): number {
    return this.#dead;
  }

  get rows(): number {
    return this.#article.length;
  }

  /** The rows of an article; none if it is unknown. */
  of(file: string): Rows {
    const number = this.#numbers.get(file);
    return (number === undefined ? undefined : this.#articles[number]) ?? NONE;
  }

  /** Adds an article that is not there. */
  add({ file, date, actors }: ArticleDigest): Rows {
    const from = this.rows;
    const day = date === undefined ? undefined : this.strings.at(this.strings.numberOf(date));
    const number = this.#articles.push({ file, date: day, from, to: from + actors.length }) - 1;
    this.#numbers.set(file, number);
    for (const actor of actors) this.#addRow(number, actor);
    return this.of(file);
  }

  remove(file: string): void {
    const number = this.#numbers.get(file);
    if (number === undefined) return;
    const { from, to } = this.of(file);
    for (let row = from; row < to; row++) this.#roles.delete(row);
    this.#dead += to - from;
    this.#articles[number] = undefined;
    this.#numbers.delete(file);
  }

  isDead(row: number): boolean {
    return this.#articles[this.#article.at(row)] === undefined;
  }

  /** The number of the article that a row is of. */
  articleOf(row: number): number {
    return this.#article.at(row);
  }

  fileOf(row: number): string {
    return this.#articles[this.#article.at(row)]?.file ?? '';
  }

  dateAt(row: number): string | undefined {
    return this.#articles[this.#article.at(row)]?.date;
  }

  dateOf(file: string): string | undefined {
    const number = this.#numbers.get(file);
    return number === undefined ? undefined : this.#articles[number]?.date;
  }

  /** The number of the name as the article has it. */
  nameOf(row: number): number {
    return this.#name.at(row);
  }

  /** The number of the key under which names of several articles meet. */
  keyOf(row: number): number {
    return this.#key.at(row);
  }

  /** The place of its type among {@link actorTypes}. */
  typeOf(row: number): number {
    return this.#traits.at(row) & TYPE;
  }

  speaks(row: number): boolean {
    return (this.#traits.at(row) & SPEAKS) !== 0;
  }

  isSpokenOf(row: number): boolean {
    return (this.#traits.at(row) & SPOKEN_OF) !== 0;
  }

  mentionsIn(row: number): number {
    return this.#mentions.at(row);
  }

  /** The first mention; `undefined` where there is none. */
  firstIn(row: number): Span | undefined {
    const start = this.#start.at(row);
    return start < 0 ? undefined : { start, end: this.#end.at(row) };
  }

  rolesIn(row: number): readonly RoleDigest[] {
    return this.#roles.get(row) ?? [];
  }

  /** Tells each form of a row, as its number, and how often it stands. */
  eachForm(row: number, tell: (form: number, times: number) => void): void {
    const to = row + 1 < this.rows ? this.#formsFrom.at(row + 1) : this.#forms.length;
    for (let at = this.#formsFrom.at(row); at < to; at += 2) tell(this.#forms.at(at), this.#forms.at(at + 1));
  }

  /** The digests of all articles as they were added. */
  *digests(): Iterable<ArticleDigest> {
    for (const article of this.#articles) {
      if (!article) continue;
      const { file, date, from, to } = article;
      const actors = Array.from({ length: to - from }, (_, i) => this.#digestOf(from + i));
      yield { file, ...(date !== undefined && { date }), actors };
    }
  }

  #addRow(article: number, actor: ActorDigest): void {
    const { name, type, known, mentions, first, forms, roles, speaks, isSpokenOf } = actor;
    const row = this.rows;
    const number = this.strings.numberOf(name);
    this.#article.push(article);
    this.#name.push(number);
    this.#key.push(known === undefined ? this.#nameKey(number) : this.strings.numberOf(known));
    this.#traits.push(actorTypes.indexOf(type) | (speaks ? SPEAKS : 0) | (isSpokenOf ? SPOKEN_OF : 0));
    this.#mentions.push(mentions);
    this.#start.push(first?.start ?? -1);
    this.#end.push(first?.end ?? -1);
    this.#formsFrom.push(this.#forms.length);
    for (const [form, times] of forms) {
      this.#forms.push(this.strings.numberOf(form));
      this.#forms.push(times);
    }
    if (roles && roles.length > 0) this.#roles.set(row, roles);
  }

  /** The key of a name of which nothing was known; made once a name. */
  #nameKey(name: number): number {
    this.#keyOfName[name] ??= this.strings.numberOf(nameKey(this.strings.at(name)));
    return this.#keyOfName[name];
  }

  #digestOf(row: number): ActorDigest {
    const key = this.keyOf(row);
    const first = this.firstIn(row);
    const roles = this.rolesIn(row);
    const forms: FormCount[] = [];
    this.eachForm(row, (form, times) => forms.push([this.strings.at(form), times]));
    return {
      name: this.strings.at(this.nameOf(row)),
      type: actorTypes[this.typeOf(row)] ?? 'organisation',
      ...(key !== this.#nameKey(this.nameOf(row)) && { known: this.strings.at(key) }),
      mentions: this.mentionsIn(row),
      ...(first && { first }),
      forms,
      ...(roles.length > 0 && { roles }),
      ...(this.speaks(row) && { speaks: true }),
      ...(this.isSpokenOf(row) && { isSpokenOf: true }),
    };
  }
}
