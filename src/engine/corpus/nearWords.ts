/**
 * Whether many words of a quotation stand close together in a packed text. Any such stretch holds one of a text's anchors
 * (see `holders`), so that only what lies around these is looked at: O(bytes of the text) to find them, at the speed of
 * a search for one byte, and O(width) around each.
 */
import type { Held } from './holders';
import { findPacked, movedBy } from './packedWords';

/** Words that are to stand close together. */
export interface Nearness {
  /** Different words, and what each weighs: whole numbers above 0. */
  readonly wanted: ReadonlyMap<number, number>;
  /** What those must weigh that stand within `width` words; above 0. */
  readonly least: number;
  readonly width: number;
  /** How many texts are wanted at most, those with the heaviest stretch. */
  readonly limit: number;
}

/** A text with a stretch that is heavy enough. */
interface Near {
  readonly document: number;
  readonly weight: number;
}

/** Looks through packed texts for words that stand close together. What it writes down for a question is cleared after it. */
export class NearWords {
  /** For each word of the vocabulary its place among the wanted ones, from 1; 0 for all others. */
  #places = new Uint16Array(1 << 12);
  #words: readonly number[] = [];
  /** What the wanted words weigh, by their place. */
  #weights = new Uint32Array(0);
  #counts = new Uint16Array(0);
  #ring = new Uint16Array(0);

  /**
   * Those of some documents with such a stretch, the heaviest stretch first, then the lowest number. Documents that hold more
   * are looked through first; once there are as many as wanted, those that hold less are not looked at.
   */
  heaviest(
    segments: readonly Held[],
    packedOf: (document: number) => Uint8Array,
    nearness: Nearness,
  ): number[] {
    const { least, limit } = nearness;
    const near: Near[] = [];
    this.#prepare(nearness);
    for (const held of segments)
      for (const i of heaviestFirst(held, limit)) {
        const enough = near.length < limit ? least : (near.at(-1)?.weight ?? least);
        if ((held.weights[i] ?? 0) < enough) continue;
        const document = held.documents[i] ?? 0;
        const weight = this.#weigh(packedOf(document), held.anchors(i, enough));
        if (weight >= enough) insert(near, { document, weight }, limit);
      }
    for (const word of this.#words) this.#places[word] = 0;
    return near.map(({ document }) => document);
  }

  #prepare({ wanted, width }: Nearness): void {
    this.#words = [...wanted.keys()];
    const highest = Math.max(-1, ...this.#words);
    if (highest >= this.#places.length) this.#places = new Uint16Array(2 * highest);
    this.#words.forEach((word, i) => {
      this.#places[word] = i + 1;
    });
    this.#weights = new Uint32Array([0, ...wanted.values()]);
    this.#counts = new Uint16Array(wanted.size + 1);
    this.#ring = new Uint16Array(width);
  }

  /** What the heaviest stretch weighs that holds one of `anchors`. */
  #weigh(packed: Uint8Array, anchors: readonly number[]): number {
    let weight = 0;
    for (const anchor of anchors)
      weight = Math.max(weight, this.#heaviestAround(this.#words[anchor] ?? 0, packed));
    return weight;
  }

  /** The stretches around one place reach up to the next, where the pass goes on, so that no word is passed twice as often. */
  #heaviestAround(word: number, packed: Uint8Array): number {
    const width = this.#ring.length;
    let heaviest = 0;
    let at = findPacked(packed, word, 0);
    while (at >= 0) {
      const start = movedBy(packed, at, width - 1);
      let end = movedBy(packed, at, -width);
      at = findPacked(packed, word, at + 1);
      for (; at >= 0 && at < end; at = findPacked(packed, word, at + 1)) end = movedBy(packed, at, -width);
      heaviest = Math.max(heaviest, this.#heaviestIn(packed, start, end));
    }
    return heaviest;
  }

  /** One pass with a ring of the last words; place 0, all other words, weighs nothing. */
  #heaviestIn(packed: Uint8Array, start: number, end: number): number {
    const [places, weights, counts, ring] = [
      this.#places,
      this.#weights,
      this.#counts.fill(0),
      this.#ring.fill(0),
    ];
    let [weight, heaviest, slot, at] = [0, 0, 0, start];
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
      if (counts[enters] === 0) weight += weights[enters] ?? 0;
      counts[enters] = (counts[enters] ?? 0) + 1;
      counts[leaves] = (counts[leaves] ?? 0) - 1;
      if (counts[leaves] === 0) weight -= weights[leaves] ?? 0;
      if (weight > heaviest) heaviest = weight;
    }
    return heaviest;
  }
}

/** The places in `held`, those that hold most first where not all may be wanted. */
function heaviestFirst({ documents, weights }: Held, limit: number): Uint32Array {
  const places = documents.map((_, i) => i);
  if (places.length <= limit) return places;
  return places.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}

/** Puts a text in its place among the heaviest so far, and the last one out where there are too many. */
function insert(near: Near[], text: Near, limit: number): void {
  const at = near.findLastIndex((each) => isBefore(each, text)) + 1;
  near.splice(at, 0, text);
  if (near.length > limit) near.pop();
}

function isBefore(a: Near, b: Near): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.document < b.document);
}
