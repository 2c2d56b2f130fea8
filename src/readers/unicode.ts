/** A Unicode encoding as `TextDecoder` names it. */
export type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding that a byte order mark announces, if there is one. */
export function encodingOfMark(bytes: Uint8Array): UnicodeEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The text without its byte order mark; what cannot be read becomes U+FFFD. */
export function decodeUnicode(bytes: Uint8Array, encoding: UnicodeEncoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The text if every byte of it is right UTF-8, without its byte order mark; else `undefined`. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Well-formed characters above ASCII needed for each broken one before a file counts as damaged UTF-8. */
const soundPerBroken = 2;

/**
 * The text of a file that is UTF-8 but for a few bytes (cut off, or pasted from elsewhere), with U+FFFD in
 * their place; `undefined` if it is no UTF-8 at all, judged by `sample`, a stretch of it with bytes above
 * ASCII. In Western 8-bit prose an accented letter is too seldom followed by another byte above ASCII to be
 * taken for UTF-8.
 */
export function damagedUtf8(bytes: Uint8Array, sample: Uint8Array): string | undefined {
  const text = decodeUnicode(sample, 'utf-8');
  const broken = countUnreadable(text);
  const sound = (text.match(/\P{ASCII}/gu)?.length ?? 0) - broken;
  return sound > soundPerBroken * broken ? decodeUnicode(bytes, 'utf-8') : undefined;
}

/** How many characters of `text` stand for bytes that could not be read (U+FFFD). */
export function countUnreadable(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0;
}

/** Bytes looked at for the NUL pattern. */
const sampleSize = 65_536;

/**
 * Of Latin text in UTF-16 every other byte is NUL, of other scripts at least those of spaces, digits and line
 * ends (a tenth). The other half of the bytes hold next to none.
 */
const nulShare = { needed: 0.1, tolerated: 0.01 };

/**
 * Which UTF-16 a file without byte order mark is, by where its NUL bytes lie; `undefined` if it is neither, as a
 * file with an odd number of bytes.
 */
export function utf16ByNuls(bytes: Uint8Array): UnicodeEncoding | undefined {
  if (bytes.length % 2 === 1 || !bytes.subarray(0, sampleSize).includes(0)) return undefined;
  const pairs = Math.min(bytes.length, sampleSize) >> 1;
  const nuls = [0, 0];
  for (let index = 0; index < 2 * pairs; index++) {
    if (bytes[index] === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  if (odd > nulShare.needed * pairs && even <= nulShare.tolerated * pairs) return 'utf-16le';
  if (even > nulShare.needed * pairs && odd <= nulShare.tolerated * pairs) return 'utf-16be';
  return undefined;
}
