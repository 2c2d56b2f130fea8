/**
 * Many short strings, each with a number: an open-addressing hash table (linear probing, at most half full) over letters
 * that lie one behind the other in one array. A stretch of a longer text is looked up without being cut out of it. The
 * hash is FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991) with a final mix. O(length) a look-up; sixteen bytes a string
 * and two a letter, a few million strings being no more than a few objects.
 */
import { areEnds } from './ends';

/** Strings as plain data: all letters as UTF-16 units, and where each string ends among them. */
export interface StringsImage {
  readonly letters: Uint16Array;
  readonly ends: Uint32Array;
}

/** Numbers strings from 0 in the order in which they come. Grows only. */
export class Strings {
  #letters = new Uint16Array(1 << 12);
  #ends = new Uint32Array(1 << 10);
  #size = 0;
  /** For each slot the hash of its string, and the string's number from 1; 0 where the slot is free. */
  #slots = new Uint32Array(1 << 12);

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of `text` from `start` to `end`, or -1. */
  find(text: string, start = 0, end = text.length): number {
    return (this.#slots[this.#slotOf(hashOf(text, start, end), text, start, end) + 1] ?? 0) - 1;
  }

  /** The same, given now if it is new. */
  add(text: string, start = 0, end = text.length): number {
    const hash = hashOf(text, start, end);
    const slot = this.#slotOf(hash, text, start, end);
    const known = this.#slots[slot + 1] ?? 0;
    return known > 0 ? known - 1 : this.#append(hash, slot, text, start, end);
  }

  /** The string with this number; empty for none. */
  at(number: number): string {
    return String.fromCharCode(...this.#letters.subarray(this.#startOf(number), this.#ends[number] ?? 0));
  }

  /** All strings as plain data, a copy. */
  image(): StringsImage {
    return {
      letters: this.#letters.slice(0, this.#startOf(this.#size)),
      ends: this.#ends.slice(0, this.#size),
    };
  }

  /** The strings of an image; undefined where it is none. O(letters). */
  static from({ letters, ends }: StringsImage): Strings | undefined {
    if (!areEnds(ends, letters.length)) return undefined;
    const strings = new Strings();
    strings.#letters = letters.slice();
    strings.#ends = ends.slice();
    strings.#size = ends.length;
    strings.#rehash();
    return strings;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  /** The slot of a string, or the free one where it belongs. */
  #slotOf(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (;;) {
      const known = slots[slot + 1] ?? 0;
      if (known === 0) return slot;
      if (slots[slot] === hash && this.#equals(known - 1, text, start, end)) return slot;
      slot = (slot + 2) & mask;
    }
  }

  #equals(number: number, text: string, start: number, end: number): boolean {
    const from = this.#startOf(number);
    if ((this.#ends[number] ?? 0) - from !== end - start) return false;
    for (let i = start, at = from; i < end; i++, at++)
      if (text.charCodeAt(i) !== this.#letters[at]) return false;
    return true;
  }

  #append(hash: number, slot: number, text: string, start: number, end: number): number {
    const number = this.#size++;
    let at = this.#startOf(number);
    if (at + end - start > this.#letters.length) this.#growLetters(at + end - start);
    for (let i = start; i < end; i++) this.#letters[at++] = text.charCodeAt(i);
    if (number === this.#ends.length) this.#growEnds();
    this.#ends[number] = at;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = number + 1;
    if (4 * this.#size > this.#slots.length) this.#rehash();
    return number;
  }

  /** Puts all strings into a table that is a quarter full. */
  #rehash(): void {
    let length = 1 << 12;
    while (length < 8 * this.#size) length *= 2;
    this.#slots = new Uint32Array(length);
    for (let number = 0; number < this.#size; number++) {
      const hash = this.#hashAt(number);
      let slot = (hash << 1) & (length - 2);
      while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & (length - 2);
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = number + 1;
    }
  }

  #hashAt(number: number): number {
    let hash = SEED;
    const end = this.#ends[number] ?? 0;
    for (let at = this.#startOf(number); at < end; at++) hash = mixed(hash, this.#letters[at] ?? 0);
    return finished(hash);
  }

  #growLetters(needed: number): void {
    const larger = new Uint16Array(2 * needed);
    larger.set(this.#letters);
    this.#letters = larger;
  }

  #growEnds(): void {
    const larger = new Uint32Array(2 * this.#size);
    larger.set(this.#ends);
    this.#ends = larger;
  }
}

const SEED = 0x811c9dc5 | 0;

function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let i = start; i < end; i++) hash = mixed(hash, text.charCodeAt(i));
  return finished(hash);
}

function mixed(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** Spreads the high bits, in which late letters tell, over the low ones, which choose the slot. */
function finished(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
