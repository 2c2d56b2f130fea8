/**
 * A trie over folded words: finds the longest known form that starts at a word.
 * Building costs the number of words of the forms, a search the length of the longest form.
 */
import { type Gap, type Word, wordsOf } from './words';

/** A node of the trie: what ends here, and where it goes on. */
export interface Trie<T> {
  readonly values: T[];
  readonly next: Map<string, Trie<T>>;
}

/** An empty trie. */
export function newTrie<T>(): Trie<T> {
  return { values: [], next: new Map() };
}

/** Adds `value` under the words of `form`. A form without a word is left out. */
export function addForm<T>(trie: Trie<T>, form: string, value: T): void {
  let node = trie;
  for (const word of wordsOf(form)) {
    let child = node.next.get(word.fold);
    if (child === undefined) {
      child = newTrie<T>();
      node.next.set(word.fold, child);
    }
    node = child;
  }
  if (node !== trie) node.values.push(value);
}

/** A form found: `words[from]` up to but without `words[to]`. */
export interface FormMatch<T> {
  readonly to: number;
  readonly values: readonly T[];
}

/** The longest form at `words[from]` that has a value `accept` takes; only the values it takes are given. */
export function longestForm<T>(
  trie: Trie<T>,
  words: readonly Word[],
  from: number,
  accept: (value: T, to: number) => boolean,
): FormMatch<T> | undefined {
  let node = trie;
  let best: FormMatch<T> | undefined;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (i > from && !joins(word.gap))) break;
    const child = node.next.get(word.fold);
    if (child === undefined) break;
    node = child;
    if (node.values.length === 0) continue;
    const values = node.values.filter((value) => accept(value, i + 1));
    if (values.length > 0) best = { to: i + 1, values };
  }
  return best;
}

/** Whether words divided so may belong to one name. */
export function joins(gap: Gap): boolean {
  return gap === 'space' || gap === 'hyphen' || gap === 'elision' || gap === 'dot';
}
