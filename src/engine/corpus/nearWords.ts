/**
 * Whether many words of a quotation stand close together in a packed text. Any such stretch holds one of a text's anchors
 * (see `intersect`), so that only what lies around these is looked at: O(bytes of the text) to find them, at the speed of
 * a search for one byte, and O(width) around each.
 */
import { findPacked, movedBy } from './packedWords';

/** Words that are to stand close together. */
export interface Nearness {
  /** Different words. */
  readonly wanted: readonly number[];
  /** How many of them must stand within `width` words. */
  readonly needed: number;
  readonly width: number;
}

/** A text to look through. */
export interface PackedText {
  readonly packed: Uint8Array;
  /** Words, given by their index among the wanted ones, one of which is in every stretch that is looked for. */
  readonly anchors: readonly number[];
}

/** Looks through packed texts for words that stand close together. What it writes down for a question is cleared after it. */
export class NearWords {
  /** For each word of the vocabulary its place among the wanted ones, from 1; 0 for all others. */
  #places = new Uint16Array(1 << 12);
  #counts = new Uint16Array(0);
  #ring = new Uint16Array(0);

  /** Those of `items` in whose text such a stretch is. */
  filter<T>(items: readonly T[], textOf: (item: T) => PackedText, nearness: Nearness): T[] {
    if (items.length === 0) return [];
    const { wanted, width } = nearness;
    const highest = Math.max(-1, ...wanted);
    if (highest >= this.#places.length) this.#places = new Uint16Array(2 * highest);
    wanted.forEach((word, i) => {
      this.#places[word] = i + 1;
    });
    this.#counts = new Uint16Array(wanted.length + 1);
    this.#ring = new Uint16Array(width);
    const found = items.filter((item) => this.#isNear(textOf(item), nearness));
    for (const word of wanted) this.#places[word] = 0;
    return found;
  }

  #isNear({ packed, anchors }: PackedText, nearness: Nearness): boolean {
    if (nearness.needed <= 0) return true;
    return anchors.some((anchor) => this.#standsAround(nearness.wanted[anchor] ?? 0, packed, nearness));
  }

  /** The stretches around one place reach up to the next, where the pass goes on, so that no word is passed twice as often. */
  #standsAround(word: number, packed: Uint8Array, { needed, width }: Nearness): boolean {
    let at = findPacked(packed, word, 0);
    while (at >= 0) {
      const start = movedBy(packed, at, width - 1);
      let end = movedBy(packed, at, -width);
      at = findPacked(packed, word, at + 1);
      for (; at >= 0 && at < end; at = findPacked(packed, word, at + 1)) end = movedBy(packed, at, -width);
      if (this.#standIn(packed, start, end, needed)) return true;
    }
    return false;
  }

  /** One pass with a ring of the last words; place 0, all other words, is counted beside the rest and never asked. */
  #standIn(packed: Uint8Array, start: number, end: number, needed: number): boolean {
    const [places, counts, ring] = [this.#places, this.#counts.fill(0), this.#ring.fill(0)];
    let [distinct, slot, at] = [0, 0, start];
    while (at < end) {
      let byte = packed[at++] ?? 0;
      let word = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = packed[at++] ?? 0;
        word |= (byte & 127) << shift;
      }
      const enters = places[word] ?? 0;
      const leaves = ring[slot] ?? 0;
      ring[slot] = enters;
      slot = slot + 1 === ring.length ? 0 : slot + 1;
      if (enters === leaves) continue;
      if (enters > 0 && counts[enters] === 0) distinct++;
      counts[enters] = (counts[enters] ?? 0) + 1;
      counts[leaves] = (counts[leaves] ?? 0) - 1;
      if (leaves > 0 && counts[leaves] === 0) distinct--;
      if (distinct >= needed) return true;
    }
    return false;
  }
}
