/** Character references of HTML (`&nbsp;`, `&#8217;`) as the characters they stand for. The one file that imports their table. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Span } from './span';

/** Stands after a character for the rest of its reference, so that no offset moves: a word joiner, which parts no word. */
export const FILLER = '\u2060';

/** `text` without fillers: as it is shown, or written elsewhere. */
export function withoutFillers(text: string): string {
  return text.replaceAll(FILLER, '');
}

/** A text whose references are replaced, of the same length, and where its fillers stand. */
export interface Decoded {
  readonly text: string;
  /** Sorted, disjoint. */
  readonly fillers: readonly Span[];
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;

/**
 * Replaces the references in `text`; what is none stays as it is. O(text).
 *
 * @example decodeReferences('a &lt; b').text // 'a <⁠⁠⁠ b'
 */
export function decodeReferences(text: string): Decoded {
  if (!text.includes('&')) return { text, fillers: [] };
  const fillers: Span[] = [];
  const decoded = text.replace(REFERENCE, (whole, decimal, hexadecimal, name, start: number) => {
    const character = characterOf(decimal, hexadecimal, name);
    if (character === '' || character.length >= whole.length) return whole;
    fillers.push({ start: start + character.length, end: start + whole.length });
    return character + FILLER.repeat(whole.length - character.length);
  });
  return { text: decoded, fillers };
}

function characterOf(decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || '';
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}
