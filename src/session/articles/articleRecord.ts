/**
 * An article as one run of bytes, so that it can lie outside the heap, on disk, and be handed from thread to thread.
 *
 * Sixteen bytes (checksum of all that follows, length of the figures, of the words, how the text is written), the figures
 * of its facts, their words as JSON, the text as UTF-8; as UTF-16 where it holds half a surrogate pair, which UTF-8 cannot
 * say.
 */
import type { Article } from '../../engine/article';
import { readFacts, writeFacts } from './articleFacts';
import { checksumOf } from './checksum';

const HEADER = 16;
const UTF_8 = 0;
const UTF_16 = 1;
const ENCODER = new TextEncoder();
/** A mark at the beginning of a text is part of it: offsets count it. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The bytes of `article`. Linear.
 *
 * @param utf8 its text in UTF-8, if somebody has it
 */
export function encodeArticle(article: Article, utf8?: Uint8Array): Uint8Array {
  const { text, ...known } = article;
  const { json, figures } = writeFacts(known);
  const words = ENCODER.encode(json);
  const isWhole = utf8 !== undefined || text.isWellFormed();
  const letters = utf8 ?? (isWhole ? ENCODER.encode(text) : utf16Of(text));
  const record = new Uint8Array(HEADER + figures.byteLength + words.length + letters.length);
  record.set(new Uint8Array(figures.buffer), HEADER);
  record.set(words, HEADER + figures.byteLength);
  record.set(letters, HEADER + figures.byteLength + words.length);
  const header = new DataView(record.buffer);
  header.setUint32(4, figures.byteLength, true);
  header.setUint32(8, words.length, true);
  header.setUint32(12, isWhole ? UTF_8 : UTF_16, true);
  header.setUint32(0, checksumOf(record.subarray(4)), true);
  return record;
}

/** The article that a record holds, just as it was; undefined where a byte of it has changed. Linear. */
export function decodeArticle(record: Uint8Array): Article | undefined {
  if (record.length < HEADER) return undefined;
  const header = new DataView(record.buffer, record.byteOffset, record.byteLength);
  if (header.getUint32(0, true) !== checksumOf(record.subarray(4))) return undefined;
  const wordsStart = HEADER + header.getUint32(4, true);
  const textStart = wordsStart + header.getUint32(8, true);
  const isWhole = header.getUint32(12, true) === UTF_8;
  const facts = readFacts({
    json: DECODER.decode(record.subarray(wordsStart, textStart)),
    figures: new Int32Array(record.slice(HEADER, wordsStart).buffer),
  });
  return { ...facts, text: textOf(record.subarray(textStart), isWhole) };
}

function textOf(bytes: Uint8Array, isWhole: boolean): string {
  if (isWhole) return DECODER.decode(bytes);
  const units = new Uint16Array(bytes.length / 2);
  new Uint8Array(units.buffer).set(bytes);
  let text = '';
  for (const unit of units) text += String.fromCharCode(unit);
  return text;
}

function utf16Of(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return new Uint8Array(units.buffer);
}
