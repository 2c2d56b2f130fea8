/**
 * Who is meant by the role phrases of one text: an index from offices and their topics to those who hold them. Each
 * phrase looks only at the holders who share its rarest word, and each distinct phrase looks once, so that a text with
 * many phrases and many holders does not cost their product.
 */
import { addTo } from '../text/groupBy';
import { holderOf, officesOf, type RoleKey } from './roleKey';

/** Somebody and a role that is theirs. */
export interface RoleHolder<T> {
  readonly holder: T;
  readonly role: RoleKey;
}

/** Answers as {@link holderOf} does, for many phrases over the same holders. */
export class RoleHolders<T> {
  /** By each word of the role's topic. */
  readonly #byTopic = new Map<string, RoleHolder<T>[]>();
  /** By each office that the bare role may be called. */
  readonly #byOffice = new Map<string, RoleHolder<T>[]>();
  readonly #answers = new Map<string, T | undefined>();

  constructor(holders: Iterable<RoleHolder<T>>) {
    for (const holder of holders) {
      for (const word of holder.role.topic) addTo(this.#byTopic, word, holder);
      for (const office of officesOf(holder.role)) addTo(this.#byOffice, office, holder);
    }
  }

  /** The one holder whom the phrase means; `undefined` when none or several are left. */
  holderOf(phrase: RoleKey): T | undefined {
    const key = `${phrase.rank?.name}|${phrase.status}|${[...phrase.topic].sort().join('|')}`;
    if (!this.#answers.has(key)) this.#answers.set(key, holderOf(phrase, this.#near(phrase)));
    return this.#answers.get(key);
  }

  /** All holders who may fit the phrase. */
  #near({ rank, topic }: RoleKey): readonly RoleHolder<T>[] {
    if (topic.size === 0) return this.#byOffice.get(rank?.name ?? '') ?? [];
    const lists = [...topic].map((word) => this.#byTopic.get(word) ?? []);
    return lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest));
  }
}
