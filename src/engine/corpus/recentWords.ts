/**
 * The numbers of words that were read lately: a direct-mapped cache before the vocabulary. The letters of a word, two at a
 * time, are its key and lie beside its number, so that nothing is hashed letter by letter or looked up elsewhere for nine
 * words in ten. O(1) a word.
 */
import { SLACK } from '../text/tokens';
import type { Vocabulary } from './vocabulary';

/** The longest word that is remembered, in UTF-16 units, as many as can be read from any on; one in fifty is longer. */
export const LONGEST_RECENT = SLACK;

/** Pairs of letters in a key. */
const PAIRS = LONGEST_RECENT / 2;

/** A slot in 32-bit numbers: the key, then the word; a power of two. */
const SLOT = 8;

/** How many words are remembered: half a megabyte of them, which a processor has near. */
const SLOT_BITS = 14;

/** For each length of a word, what of each pair belongs to it. */
const MASKS = Int32Array.from({ length: SLOT * (LONGEST_RECENT + 1) }, (_, i) => {
  const letters = Math.floor(i / SLOT) - 2 * (i % SLOT);
  return letters < 1 ? 0 : letters < 2 ? 0xffff : -1;
});

/** Asks a vocabulary only for words that it does not remember. No word has a letter zero, as free slots have. */
export class RecentWords {
  readonly #vocabulary: Vocabulary;
  readonly #slots = new Int32Array(SLOT << SLOT_BITS);
  #letters: Uint16Array = new Uint16Array();
  #pairs: DataView = new DataView(new ArrayBuffer(0));

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** These, with the letters in which words will stand: as many as {@link LONGEST_RECENT} follow the start of each. */
  in(letters: Uint16Array): this {
    if (letters === this.#letters) return this;
    this.#letters = letters;
    this.#pairs = new DataView(letters.buffer, letters.byteOffset, letters.byteLength);
    return this;
  }

  /**
   * The number of the word from `start` to `end`, at most {@link LONGEST_RECENT} letters, given now if it is new. Written
   * out, since a loop over the pairs takes half as long again.
   */
  numberOf(start: number, end: number): number {
    const pairs = this.#pairs;
    const slots = this.#slots;
    const at = 2 * start;
    const mask = SLOT * (end - start);
    const a = pairs.getInt32(at, true) & (MASKS[mask] ?? 0);
    const b = pairs.getInt32(at + 4, true) & (MASKS[mask + 1] ?? 0);
    const c = pairs.getInt32(at + 8, true) & (MASKS[mask + 2] ?? 0);
    const d = pairs.getInt32(at + 12, true) & (MASKS[mask + 3] ?? 0);
    const e = pairs.getInt32(at + 16, true) & (MASKS[mask + 4] ?? 0);
    const f = pairs.getInt32(at + 20, true) & (MASKS[mask + 5] ?? 0);
    const slot = slotOf(a, b, c, d, e, f);
    const first = ((slots[slot] ?? 0) ^ a) | ((slots[slot + 1] ?? 0) ^ b) | ((slots[slot + 2] ?? 0) ^ c);
    const last = ((slots[slot + 3] ?? 0) ^ d) | ((slots[slot + 4] ?? 0) ^ e) | ((slots[slot + 5] ?? 0) ^ f);
    return (first | last) === 0 ? (slots[slot + PAIRS] ?? 0) : this.#remember(slot, start, end);
  }

  #remember(slot: number, start: number, end: number): number {
    const word = this.#vocabulary.add(this.#letters, start, end);
    for (let i = 0; i < PAIRS; i++)
      this.#slots[slot + i] =
        this.#pairs.getInt32(2 * start + 4 * i, true) & (MASKS[SLOT * (end - start) + i] ?? 0);
    this.#slots[slot + PAIRS] = word;
    return word;
  }
}

/** Sum of multiplicative hashes (Knuth, TAOCP 3, 6.4), of which the high bits are the best mixed. */
function slotOf(a: number, b: number, c: number, d: number, e: number, f: number): number {
  const first = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77) + Math.imul(c, 0xc2b2ae3d);
  const last = Math.imul(d, 0x27d4eb2f) + Math.imul(e, 0x165667b1) + Math.imul(f, 0xd3a2646d);
  return ((first + last) >>> (32 - SLOT_BITS)) * SLOT;
}
