/**
 * The words of a text as variable-length numbers, seven bits a byte: about two bytes a word, since words that are met
 * early have low numbers. A byte below 128 ends a word, so that one can go from word to word either way.
 */

/**
 * Packs texts one after the other into large blocks: a piece of memory for each of forty thousand texts would leave what
 * lies between them in shreds, 250 MB that are never given back.
 */
export class WordPacker {
  #block = new Uint8Array(0);
  #end = 0;

  /** Packs word numbers below 2^28. O(words). */
  pack(words: Uint32Array): Uint8Array {
    this.#makeRoom(MOST_BYTES * words.length + 1);
    const bytes = this.#block;
    const start = this.#end;
    let end = start;
    for (let i = 0; i < words.length; i++) {
      let rest = words[i] ?? 0;
      for (; rest >= 1 << 14; rest >>>= 7) bytes[end++] = (rest & 127) | 128;
      const more = (127 - rest) >>> 31; // 1 above 127: which of two lengths comes next no processor could foretell
      bytes[end] = (rest & 127) | (more << 7);
      bytes[end + 1] = rest >>> 7;
      end += 1 + more;
    }
    this.#end = end;
    return bytes.subarray(start, end);
  }

  #makeRoom(most: number): void {
    if (most <= this.#block.length - this.#end) return;
    this.#block = new Uint8Array(Math.max(BLOCK, most));
    this.#end = 0;
  }
}

/** Size of a block, in bytes. */
const BLOCK = 1 << 20;

/** Bytes of the longest packed word. */
const MOST_BYTES = 4;

/** The word numbers again. O(bytes). */
export function unpackWords(packed: Uint8Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < packed.length; at++) if ((packed[at] ?? 0) < 128) count++;
  const words = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let byte = packed[at++] ?? 0;
    let word = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = packed[at++] ?? 0;
      word |= (byte & 127) << shift;
    }
    words[i] = word;
  }
  return words;
}

/**
 * Whether each text of those packed in `packed`, which end at `offsets`, ends with a word. What the words are is not looked
 * at, which would take longer than all the rest of a restoring: bytes from a disk are known by their checksum. O(texts).
 */
export function endWithWords(packed: Uint8Array, offsets: Uint32Array): boolean {
  return offsets.every((offset) => offset === 0 || (packed[offset - 1] ?? 0) < 128);
}

/** Where `word` begins in packed words from `from` on, or -1. From 128 on, words begin with a byte that few others have. */
export function findPacked(packed: Uint8Array, word: number, from: number): number {
  const first = word > 127 ? (word & 127) | 128 : word;
  for (let at = packed.indexOf(first, from); at >= 0; at = packed.indexOf(first, at + 1))
    if ((at === 0 || (packed[at - 1] ?? 0) < 128) && wordAt(packed, at) === word) return at;
  return -1;
}

function wordAt(packed: Uint8Array, at: number): number {
  let byte = packed[at] ?? 0;
  let word = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = packed[++at] ?? 0;
    word |= (byte & 127) << shift;
  }
  return word;
}

/** The offset of the word that stands `count` words before, or (negative) after, the one at `at`; of the end at most. */
export function movedBy(packed: Uint8Array, at: number, count: number): number {
  for (; count < 0 && at < packed.length; at++) if ((packed[at] ?? 0) < 128) count++;
  for (; count > 0 && at > 0; count--) {
    at--;
    while (at > 0 && (packed[at - 1] ?? 0) > 127) at--;
  }
  return at;
}
