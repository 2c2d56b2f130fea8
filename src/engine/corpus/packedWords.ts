/**
 * The words of a text as variable-length numbers, seven bits a byte: about two bytes a word, since words that are met
 * early have low numbers. Enough to see in one pass whether many words of a quotation stand close together.
 */

/** Packs word numbers below 2^28. */
export function packWords(words: Uint32Array): Uint8Array {
  let length = words.length;
  for (const word of words) for (let rest = word >>> 7; rest > 0; rest >>>= 7) length++;
  const packed = new Uint8Array(length);
  let end = 0;
  for (const word of words) {
    let rest = word;
    for (; rest > 127; rest >>>= 7) packed[end++] = (rest & 127) | 128;
    packed[end++] = rest;
  }
  return packed;
}

/** The word numbers again. */
export function unpackWords(packed: Uint8Array): Uint32Array {
  const words = new Uint32Array(packed.length);
  let [count, word, shift] = [0, 0, 0];
  for (const byte of packed) {
    word |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    words[count++] = word;
    word = shift = 0;
  }
  return words.subarray(0, count);
}

/** Whether bytes are packed texts that begin at `offsets`, with no word from `limit` on. O(bytes). */
export function arePacked(packed: Uint8Array, offsets: Uint32Array, limit: number): boolean {
  let [word, shift] = [0, 0];
  for (const byte of packed) {
    word |= (byte & 127) << shift;
    shift += 7;
    if (shift > 28) return false;
    if (byte > 127) continue;
    if (word >= limit) return false;
    word = shift = 0;
  }
  return offsets.every((offset) => offset === 0 || (packed[offset - 1] ?? 0) < 128);
}

/** Words that are to stand close together. */
export interface Nearness {
  /** Different words. */
  readonly wanted: readonly number[];
  /** How many of them must stand within `width` words. */
  readonly needed: number;
  readonly width: number;
}

/** Looks through packed texts for words that stand close together. What it writes down for a question is cleared after it. */
export class NearWords {
  /** For each word of the vocabulary its place among the wanted ones, from 1; 0 for all others. */
  #places = new Uint16Array(1 << 12);

  /** Those of `items` in whose text such a stretch is. O(words of all). */
  filter<T>(items: readonly T[], textOf: (item: T) => Uint8Array, { wanted, needed, width }: Nearness): T[] {
    if (items.length === 0) return [];
    const highest = Math.max(-1, ...wanted);
    if (highest >= this.#places.length) this.#places = new Uint16Array(2 * highest);
    wanted.forEach((word, i) => {
      this.#places[word] = i + 1;
    });
    const counts = new Uint16Array(wanted.length + 1);
    const ring = new Uint16Array(width);
    const found = items.filter((item) => {
      counts.fill(0);
      ring.fill(0);
      return standIn(textOf(item), this.#places, counts, ring, needed);
    });
    for (const word of wanted) this.#places[word] = 0;
    return found;
  }
}

/** One pass with a ring of the last words; place 0, all other words, is counted beside the rest and never asked. */
function standIn(
  packed: Uint8Array,
  places: Uint16Array,
  counts: Uint16Array,
  ring: Uint16Array,
  needed: number,
): boolean {
  let [distinct, slot, at] = [0, 0, 0];
  while (at < packed.length) {
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
  return needed <= 0;
}
