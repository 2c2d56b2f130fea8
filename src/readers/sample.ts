/** Bytes that a guess at the encoding looks at. */
const sampleSize = 65_536;

/** A stretch of `bytes` with evidence of the encoding: from just before the first byte above ASCII, 64 KB. */
export function sampleOf(bytes: Uint8Array): Uint8Array {
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first++;
  const start = Math.max(0, first - 1);
  return bytes.subarray(start, start + sampleSize);
}
