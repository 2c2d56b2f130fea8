import { looseKey } from '../text/fold';

/** Numbers the words of a corpus: printed forms that share a loose key share a number. Grows only. */
export class Vocabulary {
  readonly #byForm = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  readonly #keys: string[] = [];

  /** The number of `form`, given now if it is new. */
  add(form: string): number {
    const known = this.#byForm.get(form);
    if (known !== undefined) return known;
    const key = looseKey(form);
    const id = this.#byKey.get(key) ?? this.#addKey(key);
    this.#byForm.set(form, id);
    return id;
  }

  /** The number of `form`, or -1 if no article has it. */
  find(form: string): number {
    return this.#byForm.get(form) ?? this.#byKey.get(looseKey(form)) ?? -1;
  }

  /** The loose key with this number. */
  keyOf(id: number): string {
    return this.#keys[id] ?? '';
  }

  /** The numbers of all words whose loose key `accept` takes. O(words). */
  numbersWhere(accept: (key: string) => boolean): number[] {
    return this.#keys.flatMap((key, id) => (accept(key) ? id : []));
  }

  #addKey(key: string): number {
    const id = this.#keys.length;
    this.#keys.push(key);
    this.#byKey.set(key, id);
    return id;
  }
}
