/**
 * Cuts prose into the words that names are made of. Words are cut at hyphens and apostrophes too (`Jean` + `Paul`, `l` +
 * `OTAN`), so that hyphen and case variants of a name are the same sequence of folded words, and elision needs no rule
 * of its own. One pass over the characters, linear in the text.
 */

import { CAPITAL, FOLDS, SMALL, UNDERSCORE } from '../text/letters';
import type { Span } from '../text/span';
import { foldWord } from './folding';
import { gapOf, isHardWrapped, isInitial } from './gaps';
import type { Shape, Word } from './word';
import { WordScanner } from './wordScanner';

export { foldWord } from './folding';
export type { Gap, Shape, Word } from './word';

/** Whether a word is written as names are. */
export function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'caps');
}

/**
 * The words of `text` outside of `skip` (sorted, disjoint).
 *
 * @param wrapped whether lines are cut at a width; to be told where `text` is part of another
 * @example wordsOf("l’OTAN") // "l", "OTAN" (gap: elision)
 */
export function wordsOf(text: string, skip: readonly Span[] = [], wrapped = isHardWrapped(text)): Word[] {
  const words: Word[] = [];
  let next = 0;
  let skipped = skip[next];
  let previous: Word | undefined;
  const scanner = new WordScanner(text);
  while (scanner.next()) {
    const { start, end } = scanner;
    while (skipped && skipped.end <= start) skipped = skip[++next];
    if (skipped && skipped.start < end) previous = undefined;
    else {
      previous = wordAt(text, scanner, previous, wrapped);
      words.push(previous);
    }
  }
  return words;
}

function wordAt(
  text: string,
  { start, end, kinds }: WordScanner,
  previous: Word | undefined,
  wrapped: boolean,
): Word {
  const word = text.slice(start, end);
  const fold = kinds & FOLDS ? foldWord(word) : word;
  const gap = previous ? gapOf(text, previous, start, wrapped) : 'stop';
  const initial = previous ? isInitial(gap, text, previous.end, start) : true;
  return { start, end, text: word, fold, shape: shapeOf(word, fold, kinds), gap, initial };
}

/** The folded words of a name, one space between: the key under which its writings meet. "Jean-Paul Le Bris" → "jean paul le bris". */
export function nameKey(name: string): string {
  return wordsOf(name)
    .map((word) => word.fold)
    .join(' ');
}

/** How a word is written, whose characters are together of `kinds`. */
function shapeOf(word: string, fold: string, kinds: number): Shape {
  const code = word.charCodeAt(0);
  if ((code >= 0x30 && code <= 0x39) || kinds & UNDERSCORE) return 'number';
  if (!(kinds & (CAPITAL | FOLDS))) return 'lower';
  const first = word.charAt(0);
  if (word === fold || first === first.toLowerCase()) return 'lower';
  return word.length > 1 && !(kinds & SMALL) ? 'caps' : 'capital';
}
