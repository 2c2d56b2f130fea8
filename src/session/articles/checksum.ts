/**
 * Tells bytes that were damaged on their way through a disk: MurmurHash3 (Austin Appleby, x86, 32 bits), from its
 * published description. It finds chance damage but for one case in 2^32; it is no protection against anybody.
 * Linear, about a gigabyte a second.
 */

/** Not 0: no bytes at all, where a disk gives zeros for what it has lost, would have the checksum 0. */
const SEED = 0x9747b28c;

/** The checksum of `bytes`, below 2^32. */
export function checksumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  let hash = SEED;
  for (let i = 0; i < whole; i += 4) {
    hash ^= scrambled(view.getUint32(i, true));
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  let rest = 0;
  for (let i = bytes.length - 1; i >= whole; i--) rest = (rest << 8) | (bytes[i] ?? 0);
  return finished(hash ^ scrambled(rest) ^ bytes.length);
}

function scrambled(word: number): number {
  const mixed = Math.imul(word, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}

function finished(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
