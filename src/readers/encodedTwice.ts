/** UTF-8 that a program took for windows-1252 and wrote as UTF-8 once more: "Ã©tÃ©" for "été". */
import { singleBytesOf } from './singleByte';
import { strictUtf8 } from './unicode';

/** The first letters of two bytes of UTF-8 as windows-1252 shows them, each with what may follow. */
const SIGN =
  /[\u00c2-\u00c5\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]/g;
/** So many signs are no accident. */
const FEWEST = 2;

/**
 * The text as it was before it was encoded for the second time; undefined where it was encoded once, as any text is in which
 * one letter above ASCII is itself. O(text).
 */
export function decodedTwice(text: string): string | undefined {
  if ((text.match(SIGN)?.length ?? 0) < FEWEST) return undefined;
  const bytes = singleBytesOf(text, 'windows-1252');
  return bytes && strictUtf8(bytes);
}
