import { nameKey } from '../words';
import { Column } from './column';

/** Texts as plain data. */
export interface StringsImage {
  /** By number. */
  readonly texts: readonly string[];
  /** Of each text the number of its key; 2^32 - 1 where it was never asked for. */
  readonly keys: Uint32Array;
}

const UNASKED = -1;

/** Texts that are held once, each under a number. */
export class Strings {
  #texts: string[] = [];
  #numbers = new Map<string, number>();
  #keys = new Column();

  /** The number of `text`, which it gets now if it has none. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    this.#keys.push(UNASKED);
    return this.#texts.push(text) - 1;
  }

  /** The number of `text`, if it has one. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  /** How many there are: their numbers are those below. */
  get size(): number {
    return this.#texts.length;
  }

  /** The text of a number. */
  at(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** The number of the {@link nameKey} of the text with this number; the key is made once a text. */
  keyOf(number: number): number {
    const known = this.#keys.at(number);
    if (known !== UNASKED) return known;
    const key = this.numberOf(nameKey(this.at(number)));
    this.#keys.set(number, key);
    return key;
  }

  /** All of it as plain data, a copy. */
  image(): StringsImage {
    return { texts: this.#texts.slice(), keys: this.#keys.image() };
  }

  /** The texts of an image; undefined where its parts do not fit. */
  static from({ texts, keys }: StringsImage): Strings | undefined {
    if (keys.length !== texts.length) return undefined;
    const strings = new Strings();
    strings.#texts = texts.slice();
    strings.#numbers = new Map();
    for (let number = 0; number < texts.length; number++) strings.#numbers.set(strings.at(number), number);
    strings.#keys = Column.from(keys.slice());
    for (let number = 0; number < texts.length; number++)
      if (strings.#keys.at(number) < UNASKED || strings.#keys.at(number) >= texts.length) return undefined;
    return strings.#numbers.size === texts.length ? strings : undefined;
  }
}
