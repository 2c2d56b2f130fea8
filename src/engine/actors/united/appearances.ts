/**
 * Who appears in which article, packed: one row for each actor of each article, some 40 bytes. Rows are only ever added;
 * those of an article that is gone are dead, and the owner starts afresh when too many are.
 */
import { addTo } from '../../text/groupBy';
import type { Span } from '../../text/span';
import { actorTypes } from '../actor';
import { type AppearancesImage, areAppearances, ROLE_SIZE, TYPE } from './appearancesImage';
import { Column, joined, type Stretch } from './column';
import type { ActorDigest, ArticleDigest, RoleDigest } from './digest';
import { numbersOf, offsetsOf } from './lists';
import type { Strings } from './strings';

interface ArticleRows extends Stretch {
  readonly file: string;
  readonly date: string | undefined;
}

const NONE: Stretch = { from: 0, to: 0 };
const SPEAKS = 8;
const SPOKEN_OF = 16;

/** The rows of all articles. */
export class Appearances {
  readonly strings: Strings;
  /** By number; a hole where the article is gone. */
  readonly #articles: (ArticleRows | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  #article = new Column();
  #name = new Column();
  #key = new Column();
  #traits = new Column();
  #mentions = new Column();
  #start = new Column();
  #end = new Column();
  /** Where in {@link #forms} the forms of a row begin: pairs of a form's number and how often it stands. */
  #formsFrom = new Column();
  #forms = new Column();
  readonly #roles = new Map<number, RoleDigest[]>();
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
  of(file: string): Stretch {
    const number = this.#numbers.get(file);
    return (number === undefined ? undefined : this.#articles[number]) ?? NONE;
  }

  /** Adds an article that is not there. */
  add({ file, date, actors }: ArticleDigest): Stretch {
    const from = this.rows;
    const day = date === undefined ? undefined : this.strings.at(this.strings.numberOf(date));
    const number = this.#addArticle({ file, date: day, from, to: from + actors.length });
    for (const actor of actors) this.#addRow(number, actor);
    return this.of(file);
  }

  #addArticle(article: ArticleRows): number {
    const number = this.#articles.push(article) - 1;
    this.#numbers.set(article.file, number);
    return number;
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

  rowsWithRoles(): Iterable<number> {
    return this.#roles.keys();
  }

  /** Tells each form of a row, as its number, and how often it stands. */
  eachForm(row: number, tell: (form: number, times: number) => void): void {
    const to = this.#formsBefore(row + 1);
    for (let at = this.#formsBefore(row); at < to; at += 2) tell(this.#forms.at(at), this.#forms.at(at + 1));
  }

  #formsBefore(row: number): number {
    return row < this.rows ? this.#formsFrom.at(row) : this.#forms.length;
  }

  /** All living rows as plain data, a copy. May give numbers to strings. O(rows). */
  image(): AppearancesImage {
    const articles = this.#articles.filter((article) => article !== undefined);
    const rows = joined(articles);
    const { strings } = this;
    return {
      files: articles.map(({ file }) => file),
      dates: numbersOf(articles, ({ date }) => (date === undefined ? 0 : strings.numberOf(date) + 1)),
      rowsFrom: offsetsOf(articles.map(({ from, to }) => to - from)),
      name: this.#name.image(rows),
      key: this.#key.image(rows),
      traits: this.#traits.image(rows),
      mentions: this.#mentions.image(rows),
      start: this.#start.image(rows),
      end: this.#end.image(rows),
      forms: this.#formsImage(rows),
      roles: this.#rolesImage(rows),
    };
  }

  /** The rows of an image, whose arrays it goes on using; undefined where its parts do not fit. O(image). */
  static from(image: AppearancesImage, strings: Strings): Appearances | undefined {
    if (!areAppearances(image, strings.size)) return undefined;
    const appearances = new Appearances(strings);
    appearances.#takeArticles(image);
    appearances.#name = Column.from(image.name);
    appearances.#key = Column.from(image.key);
    appearances.#traits = Column.from(image.traits);
    appearances.#mentions = Column.from(image.mentions);
    appearances.#start = Column.from(image.start);
    appearances.#end = Column.from(image.end);
    appearances.#formsFrom = Column.from(image.forms.offsets.subarray(0, image.name.length));
    appearances.#forms = Column.from(image.forms.numbers);
    appearances.#takeRoles(image.roles);
    return appearances.#numbers.size === image.files.length ? appearances : undefined;
  }

  /** All articles, in the order in which they were added. */
  files(): Iterable<string> {
    return this.#numbers.keys();
  }

  #addRow(article: number, actor: ActorDigest): void {
    const { name, type, known, mentions, first, forms, roles, speaks, isSpokenOf } = actor;
    const row = this.rows;
    const number = this.strings.numberOf(name);
    this.#article.push(article);
    this.#name.push(number);
    this.#key.push(known === undefined ? this.strings.keyOf(number) : this.strings.numberOf(known));
    this.#traits.push(actorTypes.indexOf(type) | (speaks ? SPEAKS : 0) | (isSpokenOf ? SPOKEN_OF : 0));
    this.#mentions.push(mentions);
    this.#start.push(first?.start ?? -1);
    this.#end.push(first?.end ?? -1);
    this.#formsFrom.push(this.#forms.length);
    for (const [form, times] of forms) {
      this.#forms.push(this.strings.numberOf(form));
      this.#forms.push(times);
    }
    if (roles && roles.length > 0) this.#roles.set(row, [...roles]);
  }

  #formsImage(rows: readonly Stretch[]): AppearancesImage['forms'] {
    const lengths: number[] = [];
    for (const { from, to } of rows)
      for (let row = from; row < to; row++) lengths.push(this.#formsBefore(row + 1) - this.#formsBefore(row));
    const forms = rows.map(({ from, to }) => ({ from: this.#formsBefore(from), to: this.#formsBefore(to) }));
    return { offsets: offsetsOf(lengths), numbers: this.#forms.image(forms) };
  }

  #rolesImage(rows: readonly Stretch[]): Uint32Array {
    const roles: number[] = [];
    let place = 0;
    for (const { from, to } of rows)
      for (let row = from; row < to; row++, place++)
        for (const { start, end, text } of this.rolesIn(row))
          roles.push(place, start, end, this.strings.numberOf(text));
    return Uint32Array.from(roles);
  }

  #takeArticles({ files, dates, rowsFrom, name }: AppearancesImage): void {
    const article = new Uint32Array(name.length);
    files.forEach((file, i) => {
      const day = dates[i] ?? 0;
      const from = rowsFrom[i] ?? 0;
      const to = rowsFrom[i + 1] ?? 0;
      const date = day === 0 ? undefined : this.strings.at(day - 1);
      article.fill(this.#addArticle({ file, date, from, to }), from, to);
    });
    this.#article = Column.from(article);
  }

  #takeRoles(roles: Uint32Array): void {
    for (let at = 0; at < roles.length; at += ROLE_SIZE) {
      const text = this.strings.at(roles[at + 3] ?? 0);
      addTo(this.#roles, roles[at] ?? 0, { start: roles[at + 1] ?? 0, end: roles[at + 2] ?? 0, text });
    }
  }
}
