/**
 * Many short strings, each with a number: an open-addressing hash table (linear probing, at most half full) over letters
 * that lie one behind the other in one array. A stretch of a longer text is looked up without being cut out of it.
 * O(length) a look-up; some twenty bytes a string and two a letter, in four arrays however many strings there are.
 */
import { hashOf } from '../text/letterHash';
import { areOffsets } from '../text/offsets';

/** Strings as plain data: all letters as UTF-16 units, and where each string begins among them; last, their end. */
export interface StringsImage {
  readonly letters: Uint16Array;
  readonly offsets: Uint32Array;
  /** The hash table, which would take longer to make again than all the rest. */
  readonly slots: Int32Array;
}

/** Numbers strings from 0 in the order in which they come. Grows only. */
export class Strings {
  #letters = new Uint16Array(1 << 12);
  #offsets = new Uint32Array(1 << 10);
  #size = 0;
  /** For each slot the hash of its string, and the string's number from 1; 0 where the slot is free. */
  #slots: Int32Array = new Int32Array(1 << 12);

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of `text`, or -1. */
  find(text: string): number {
    const letters = lettersOf(text);
    const slot = this.#slotOf(letters, 0, letters.length, hashOf(letters, 0, letters.length));
    return (this.#slots[slot + 1] ?? 0) - 1;
  }

  /** The number of `text`, given now if it is new. */
  add(text: string): number {
    const letters = lettersOf(text);
    return this.addLetters(letters, 0, letters.length);
  }

  /** The number of `letters` from `start` to `end`, given now if they are new. */
  addLetters(letters: Uint16Array, start: number, end: number): number {
    const hash = hashOf(letters, start, end);
    const slot = this.#slotOf(letters, start, end, hash);
    const known = this.#slots[slot + 1] ?? 0;
    if (known > 0) return known - 1;
    this.#append(letters, start, end);
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.#size;
    if (4 * this.#size > this.#slots.length) this.#rehash();
    return this.#size - 1;
  }

  /** The string with this number; empty for none. */
  at(number: number): string {
    const end = this.#offsets[number + 1] ?? 0;
    let text = '';
    for (let at = this.#offsets[number] ?? end; at < end; at++)
      text += String.fromCharCode(this.#letters[at] ?? 0);
    return text;
  }

  /** All strings as plain data, a copy. */
  image(): StringsImage {
    return {
      letters: this.#letters.slice(0, this.#offsets[this.#size]),
      offsets: this.#offsets.slice(0, this.#size + 1),
      slots: this.#slots.slice(),
    };
  }

  /** The strings of an image, whose table it goes on using; undefined where it is none. O(letters). */
  static from({ letters, offsets, slots }: StringsImage): Strings | undefined {
    if (!areOffsets(offsets, letters.length) || !areSlots(slots, offsets.length - 1)) return undefined;
    const strings = new Strings();
    strings.#letters = letters.slice();
    strings.#offsets = offsets.slice();
    strings.#size = offsets.length - 1;
    strings.#slots = slots;
    return strings;
  }

  /** The slot of a string, or the free one where it belongs. */
  #slotOf(letters: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    let slot = firstSlot(hash, slots.length);
    for (;;) {
      const known = slots[slot + 1] ?? 0;
      if (known === 0) return slot;
      if (slots[slot] === hash && this.#equals(known - 1, letters, start, end)) return slot;
      slot = (slot + 2) & (slots.length - 2);
    }
  }

  #equals(number: number, letters: Uint16Array, start: number, end: number): boolean {
    const own = this.#letters;
    let at = this.#offsets[number] ?? 0;
    if ((this.#offsets[number + 1] ?? 0) - at !== end - start) return false;
    for (let i = start; i < end; i++) if (letters[i] !== own[at++]) return false;
    return true;
  }

  #append(letters: Uint16Array, start: number, end: number): void {
    let at = this.#offsets[this.#size] ?? 0;
    if (at + end - start > this.#letters.length) this.#growLetters(at + end - start);
    if (this.#size + 2 > this.#offsets.length) this.#growOffsets();
    for (let i = start; i < end; i++) this.#letters[at++] = letters[i] ?? 0;
    this.#offsets[++this.#size] = at;
  }

  /** Puts all strings into a table that is at most half full. */
  #rehash(): void {
    let length = 1 << 12;
    while (length < 4 * this.#size) length *= 2;
    this.#slots = new Int32Array(length);
    for (let number = 0; number < this.#size; number++) {
      const hash = hashOf(this.#letters, this.#offsets[number] ?? 0, this.#offsets[number + 1] ?? 0);
      let slot = firstSlot(hash, length);
      while (this.#slots[slot + 1] !== 0) slot = (slot + 2) & (length - 2);
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = number + 1;
    }
  }

  #growLetters(needed: number): void {
    const larger = new Uint16Array(2 * needed);
    larger.set(this.#letters);
    this.#letters = larger;
  }

  #growOffsets(): void {
    const larger = new Uint32Array(2 * this.#size + 2);
    larger.set(this.#offsets);
    this.#offsets = larger;
  }
}

/** Whether a table is of a right length and holds so many strings, no more: every search in it comes to a free slot. */
function areSlots(slots: Int32Array, size: number): boolean {
  if (slots.length < 1 << 12 || (slots.length & (slots.length - 1)) !== 0 || 4 * size > slots.length)
    return false;
  let taken = 0;
  for (let i = 1; i < slots.length; i += 2) {
    const number = slots[i] ?? 0;
    if (number < 0 || number > size) return false;
    if (number > 0) taken++;
  }
  return taken === size;
}

/** Where to look first: each slot is a pair in a table of this length, a power of two. */
function firstSlot(hash: number, length: number): number {
  return (hash << 1) & (length - 2);
}

function lettersOf(text: string): Uint16Array {
  const letters = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) letters[i] = text.charCodeAt(i);
  return letters;
}
