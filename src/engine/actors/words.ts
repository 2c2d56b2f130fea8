/**
 * Cuts prose into the words that names are made of. One pass over the characters, linear in the text. Words are cut at hyphens and apostrophes too (`Jean` + `Paul`, `l` + `OTAN`), so that hyphen
 * and case variants of a name are the same sequence of folded words, and elision needs no rule of its own.
 */
import type { Span } from '../text/span';
import { foldWord } from './folding';
import { type Gap, gapOf, isHardWrapped, isInitial } from './gaps';
import { BEGINS, CAPITAL, GOES_ON, kindAt, widthOf } from './letters';

export { foldWord } from './folding';
export type { Gap } from './gaps';

/** How a word is written: `capital` Durand, `caps` OTAN or G7, `number` 12 or a code with `_`, `lower` all else. */
export type Shape = 'lower' | 'capital' | 'caps' | 'number';

/** A word of the text; offsets are UTF-16 code units. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, without accents: "Élysée" → "elysee". */
  readonly fold: string;
  readonly shape: Shape;
  readonly gap: Gap;
  /** Whether any word would be capitalised here: first of a sentence, a line or a quotation. */
  readonly initial: boolean;
}

/**
 * The words of `text` outside of `skip` (sorted, disjoint).
 *
 * @example wordsOf("l’OTAN") // "l", "OTAN" (gap: elision)
 */
export function wordsOf(text: string, skip: readonly Span[] = []): Word[] {
  const words: Word[] = [];
  const wrapped = isHardWrapped(text);
  let next = 0;
  let previous: Word | undefined;
  for (let start = nextStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    while ((skip[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((skip[next]?.start ?? Number.POSITIVE_INFINITY) < end) previous = undefined;
    else {
      previous = wordAt(text, start, end, previous, wrapped);
      words.push(previous);
    }
    start = nextStart(text, end);
  }
  return words;
}

function wordAt(
  text: string,
  start: number,
  end: number,
  previous: Word | undefined,
  wrapped: boolean,
): Word {
  const word = text.slice(start, end);
  const fold = foldWord(word);
  const gap = previous ? gapOf(text, previous, start, wrapped) : 'stop';
  const initial = previous ? isInitial(gap, text, previous.end, start) : true;
  return { start, end, text: word, fold, shape: shapeOf(word, fold), gap, initial };
}

/** The folded words of a name, one space between: the key under which its writings meet. "Jean-Paul Le Bris" → "jean paul le bris". */
export function nameKey(name: string): string {
  return wordsOf(name)
    .map((word) => word.fold)
    .join(' ');
}

/** Where the first word at or after `from` begins; the length of the text if there is none. */
function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !(kindAt(text, at) & BEGINS)) at++;
  return at;
}

/** The end of the word that begins at `start`: letters, figures and marks, underscores between them, or "U.S.". */
function wordEnd(text: string, start: number): number {
  const dotted = initialsEnd(text, start);
  if (dotted !== undefined) return dotted;
  let at = partEnd(text, start);
  while (text.charAt(at) === '_') {
    let part = at;
    while (text.charAt(part) === '_') part++;
    if (!(kindAt(text, part) & GOES_ON)) break;
    at = partEnd(text, part);
  }
  return at;
}

function partEnd(text: string, start: number): number {
  let at = start;
  for (let kind = kindAt(text, at); kind & GOES_ON; kind = kindAt(text, at)) at += widthOf(kind);
  return at;
}

/** The end of two capitals and more with a dot after each; `undefined` if there are none. */
function initialsEnd(text: string, start: number): number | undefined {
  let at = start;
  let count = 0;
  for (let kind = kindAt(text, at); kind & CAPITAL; kind = kindAt(text, at)) {
    const dot = at + widthOf(kind);
    if (text.charAt(dot) !== '.') break;
    at = dot + 1;
    count++;
  }
  return count > 1 ? at : undefined;
}

function shapeOf(word: string, fold: string): Shape {
  const first = word.charAt(0);
  if ((first >= '0' && first <= '9') || word.includes('_')) return 'number';
  if (word === fold) return 'lower';
  if (first === first.toLowerCase()) return 'lower';
  const bare = word.replace(/\./g, '');
  return bare.length > 1 && bare === bare.toUpperCase() ? 'caps' : 'capital';
}
