/**
 * A trie over folded words: finds the longest known form that starts at a word.
 * Building costs the number of words of the forms, a search the length of the longest form.
 */
import { type Gap, type Word, wordsOf } from './words';

/** A node of a trie: what ends here, and where it goes on. */
export interface TrieNode<T> {
  readonly values: readonly T[] | undefined;
  readonly next: { get(fold: string): TrieNode<T> | undefined } | undefined;
}

/** Known forms by their folded words. */
export interface Trie<T> {
  readonly root: TrieNode<T>;
  /** First words of the forms that do not begin with a capital letter: only they may begin in lower case. */
  readonly lowerStarts: Pick<ReadonlySet<string>, 'has' | 'size'>;
}

interface OwnNode<T> extends TrieNode<T> {
  values: T[] | undefined;
  next: Map<string, OwnNode<T>> | undefined;
}

/** A trie that forms are added to. */
export interface GrowingTrie<T> extends Trie<T> {
  readonly root: OwnNode<T>;
  readonly lowerStarts: Set<string>;
}

/** An empty trie. */
export function newTrie<T>(): GrowingTrie<T> {
  return { root: newNode(), lowerStarts: new Set() };
}

/** Adds `value` under the words of `form`. A form without a word is left out. */
export function addForm<T>(trie: GrowingTrie<T>, form: string, value: T): void {
  const words = wordsOf(form);
  addWords(trie, words, value);
  const [first] = words;
  if (first && isLowerStart(form)) trie.lowerStarts.add(first.fold);
}

/** Whether a form does not begin with a capital letter. */
export function isLowerStart(form: string): boolean {
  return !/^\p{Lu}/u.test(form);
}

/** The same for words that are cut already, at least one. */
export function addWords<T>({ root }: GrowingTrie<T>, words: readonly Word[], value: T): void {
  let node = root;
  for (const { fold } of words) {
    node.next ??= new Map();
    let child = node.next.get(fold);
    if (child === undefined) {
      child = newNode();
      node.next.set(fold, child);
    }
    node = child;
  }
  if (node === root) return;
  if (node.values) node.values.push(value);
  else node.values = [value];
}

/** Takes out `value` under these words, once, as if it had never been added. */
export function removeWords<T>({ root }: GrowingTrie<T>, words: readonly Word[], value: T): void {
  removeFrom(root, words, 0, value);
}

function removeFrom<T>(node: OwnNode<T>, words: readonly Word[], at: number, value: T): void {
  const fold = words[at]?.fold;
  const child = fold === undefined ? undefined : node.next?.get(fold);
  if (fold === undefined) dropValue(node, value);
  else if (child) {
    removeFrom(child, words, at + 1, value);
    if (child.values === undefined && child.next === undefined) node.next?.delete(fold);
    if (node.next?.size === 0) node.next = undefined;
  }
}

function dropValue<T>(node: OwnNode<T>, value: T): void {
  const place = node.values?.indexOf(value) ?? -1;
  if (place >= 0) node.values?.splice(place, 1);
  if (node.values?.length === 0) node.values = undefined;
}

function newNode<T>(): OwnNode<T> {
  return { values: undefined, next: undefined };
}

/** The folded words that forms begin with. */
export function firstWords({ root }: GrowingTrie<unknown>): Iterable<string> {
  return root.next?.keys() ?? [];
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
  let node = trie.root;
  let best: FormMatch<T> | undefined;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (i > from && !joins(word.gap))) break;
    const child = node.next?.get(word.fold);
    if (child === undefined) break;
    node = child;
    if (node.values === undefined) continue;
    const values = node.values.filter((value) => accept(value, i + 1));
    if (values.length > 0) best = { to: i + 1, values };
  }
  return best;
}

/** Whether words divided so may belong to one name. */
export function joins(gap: Gap): boolean {
  return gap === 'space' || gap === 'hyphen' || gap === 'elision' || gap === 'dot';
}
