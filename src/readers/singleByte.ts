/**
 * The Western 8-bit encodings, by own tables. `TextDecoder` is not used for them: on Node 20 it reads
 * windows-1252 as Latin-1, so that the apostrophe 0x92 becomes the control character U+0092.
 */

/** An encoding of Western European text with one byte a character; ASCII below 0x80. */
export type SingleByteEncoding = 'windows-1252' | 'iso-8859-15' | 'macintosh';

type Exceptions = Readonly<Record<number, string>>;

/** Where windows-1252 differs from Latin-1: 27 of 32 bytes; the other five stay control characters. */
const windows1252: Exceptions = {
  128: '€',
  130: '‚',
  131: 'ƒ',
  132: '„',
  133: '…',
  134: '†',
  135: '‡',
  136: 'ˆ',
  137: '‰',
  138: 'Š',
  139: '‹',
  140: 'Œ',
  142: 'Ž',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
  152: '˜',
  153: '™',
  154: 'š',
  155: '›',
  156: 'œ',
  158: 'ž',
  159: 'Ÿ',
};

/** Where ISO 8859-15 differs from Latin-1. */
const latin9: Exceptions = {
  164: '€',
  166: 'Š',
  168: 'š',
  180: 'Ž',
  184: 'ž',
  188: 'Œ',
  189: 'œ',
  190: 'Ÿ',
};

/** Mac OS Roman, 0x80 to 0xFF. */
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const units: Readonly<Record<SingleByteEncoding, Uint16Array>> = {
  'windows-1252': latin1With(windows1252),
  'iso-8859-15': latin1With(latin9),
  macintosh: latin1With(Object.fromEntries([...macRoman].map((letter, index) => [128 + index, letter]))),
};

function latin1With(exceptions: Exceptions): Uint16Array {
  return Uint16Array.from({ length: 256 }, (_, byte) => exceptions[byte]?.charCodeAt(0) ?? byte);
}

/** Bytes turned into a string at once; more arguments would overflow the stack of some engines. */
const chunk = 8192;

/**
 * Decodes every byte to one UTF-16 unit; total, never lossy for windows-1252 and ISO 8859-15.
 * `decodeSingleByte(Uint8Array.of(0x6c, 0x92), 'windows-1252')` is `l’`. O(n).
 */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const table = units[encoding];
  const decoded = new Uint16Array(chunk);
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += chunk) {
    const length = Math.min(chunk, bytes.length - start);
    for (let index = 0; index < length; index++) decoded[index] = table[bytes[start + index] ?? 0] ?? 0;
    parts.push(Reflect.apply(String.fromCharCode, null, decoded.subarray(0, length)));
  }
  return parts.join('');
}

/** The bytes that `text` would be in an encoding; undefined where it has a letter that the encoding has not. O(text). */
export function singleBytesOf(text: string, encoding: SingleByteEncoding): Uint8Array | undefined {
  const byteOf = new Map([...units[encoding]].map((unit, byte) => [unit, byte]));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf.get(text.charCodeAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
