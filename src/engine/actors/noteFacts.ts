/** What the parts of a note tell each other: how they write their words, whom they name. Parts come and go. */
import type { Folds, Writing } from './context';
import { Counts } from './counts';
import { addWords, newTrie, removeWords, type Trie } from './trie';
import { isCapitalised, type Word } from './words';

/** How one part writes its words, each word once. */
export interface PartWriting {
  readonly capitals: readonly string[];
  readonly lower: readonly string[];
  /** Those with a capital where only a name has one. */
  readonly names: readonly string[];
}

/** Reads it off the words of a part. */
export function partWriting(words: readonly Word[], shouted: Uint8Array): PartWriting {
  const capitals = new Set<string>();
  const lower = new Set<string>();
  const names = new Set<string>();
  words.forEach((word, i) => {
    if (word.shape === 'lower') lower.add(word.fold);
    else if (isCapitalised(word)) {
      capitals.add(word.fold);
      if (!word.initial && shouted[i] === 0) names.add(word.fold);
    }
  });
  return { capitals: [...capitals], lower: [...lower], names: [...names] };
}

/** The facts of all parts, united. A change costs what the part holds. */
export class NoteFacts {
  /** As {@link Writing} of the whole note. */
  readonly writing: Writing = {
    lower: { has: (fold) => this.#capitals.has(fold) && this.#lower.has(fold) },
    names: { has: (fold) => this.#names.has(fold) },
  };
  readonly #capitals = new Counts();
  readonly #lower = new Counts();
  readonly #names = new Counts();
  readonly #forms = new Counts();
  readonly #formTrie = newTrie<true>();
  readonly #called = new Counts();
  #writingVersion = 0;
  #formsVersion = 0;

  /** Rises whenever an answer of `writing` may have changed. */
  get writingVersion(): number {
    return this.#writingVersion;
  }

  /** Rises whenever `forms` change. */
  get formsVersion(): number {
    return this.#formsVersion;
  }

  /** The forms of names that nothing is known of. */
  get forms(): Trie<true> {
    return this.#formTrie;
  }

  /** The keys of those known ones who are called by a name. */
  get called(): Folds {
    return this.#called;
  }

  addWriting({ capitals, lower, names }: PartWriting): void {
    for (const fold of capitals)
      if (this.#capitals.add(fold) && this.#lower.has(fold)) this.#writingVersion++;
    for (const fold of lower) if (this.#lower.add(fold) && this.#capitals.has(fold)) this.#writingVersion++;
    for (const fold of names) if (this.#names.add(fold)) this.#writingVersion++;
  }

  removeWriting({ capitals, lower, names }: PartWriting): void {
    for (const fold of lower)
      if (this.#lower.remove(fold) && this.#capitals.has(fold)) this.#writingVersion++;
    for (const fold of capitals)
      if (this.#capitals.remove(fold) && this.#lower.has(fold)) this.#writingVersion++;
    for (const fold of names) if (this.#names.remove(fold)) this.#writingVersion++;
  }

  /** Takes in the forms of a part, in the place of those that it had. */
  replaceForms(before: readonly PartForm[], now: readonly PartForm[]): void {
    for (const { key, words } of now) if (this.#forms.add(key)) this.#addForm(words);
    for (const { key, words } of before) if (this.#forms.remove(key)) this.#removeForm(words);
  }

  /** The same for those whom a part calls by name. */
  replaceCalled(before: readonly string[], now: readonly string[]): void {
    for (const key of now) this.#called.add(key);
    for (const key of before) this.#called.remove(key);
  }

  #addForm(words: readonly Word[]): void {
    addWords(this.#formTrie, words, true);
    this.#formsVersion++;
  }

  #removeForm(words: readonly Word[]): void {
    removeWords(this.#formTrie, words, true);
    this.#formsVersion++;
  }
}

/** A form of a name that nothing is known of, and its folded words as one key. */
export interface PartForm {
  readonly key: string;
  readonly words: readonly Word[];
}
