import { decodedTwice } from './encodedTwice';
import { guessForeign } from './foreignEncoding';
import { sampleOf } from './sample';
import { decodeSingleByte } from './singleByte';
import { damagedUtf8, decodeUnicode, encodingOfMark, strictUtf8, utf16ByNuls } from './unicode';
import { guessWestern } from './westernEncoding';

/** A text and how it was written. */
export interface Decoded {
  /** Without byte order mark; line ends as they are. */
  readonly text: string;
  /** `utf-8`, `utf-16le`, `windows-1252` …: a label in lower case. */
  readonly encoding: string;
  /** Whether the encoding is known or well supported; otherwise the reader should be told. */
  readonly certain: boolean;
  /** Whether the bytes are the text in UTF-8, no more and no less. */
  readonly isPlainUtf8: boolean;
  /** Whether it was UTF-8 within UTF-8. */
  readonly isEncodedTwice?: boolean;
}

/** Share of odd characters above which no Western encoding fits well; good fits stay below 0.01. */
const oddnessTolerated = 0.1;

/**
 * Finds the encoding and decodes; never throws, always a text. In this order, surest first: byte order mark,
 * UTF-16 by its NULs (before UTF-8, since a NUL is right UTF-8 too), strict UTF-8, UTF-8 with some damage,
 * another script or language by statistics, else the Western encoding that reads best.
 * `decode(Uint8Array.of(0x6c, 0x92, 0xe9, 0x74, 0xe9)).text` is `l’été`.
 */
export function decode(bytes: Uint8Array): Decoded {
  const unicode = encodingOfMark(bytes) ?? utf16ByNuls(bytes);
  if (unicode) return sure(decodeUnicode(bytes, unicode), unicode);
  const strict = strictUtf8(bytes);
  if (strict !== undefined) return decodeStrict(strict);
  const sample = sampleOf(bytes);
  const damaged = damagedUtf8(bytes, sample);
  if (damaged !== undefined) return sure(damaged, 'utf-8');
  return decodeLegacy(bytes, sample);
}

function decodeStrict(text: string): Decoded {
  const once = decodedTwice(text);
  return once === undefined
    ? { ...sure(text, 'utf-8'), isPlainUtf8: true }
    : { ...sure(once, 'utf-8'), isEncodedTwice: true };
}

function decodeLegacy(bytes: Uint8Array, sample: Uint8Array): Decoded {
  const { encoding, oddness, accented } = guessWestern(sample);
  const foreign = guessForeign(sample, accented);
  if (foreign) return sure(new TextDecoder(foreign).decode(bytes), foreign);
  return { ...sure(decodeSingleByte(bytes, encoding), encoding), certain: oddness <= oddnessTolerated };
}

function sure(text: string, encoding: string): Decoded {
  return { text, encoding, certain: true, isPlainUtf8: false };
}
