/** Headings that are capitals throughout, or in English title case: capitals tell no names there. */
import { FUNCTION_WORDS } from './data/wordLists';
import type { Word } from './words';

/** How the words of a line are written. */
interface Writing {
  words: number;
  /** Words of more than three letters, and of these in capitals and in small letters. */
  long: number;
  caps: number;
  lower: number;
  /** Whether all is in capitals. */
  allCaps: boolean;
  /** Whether it has words that only a sentence has: a list of acronyms has none. Told of capitals alone. */
  isSentence: boolean;
  /** Whether commas or "et" join its words. */
  isList: boolean;
}

/**
 * For each word, 1 if its line is capitals throughout, or if nearly all its words are capitalised; but a French line of words
 * like that, joined by commas, is a list of names. One pass.
 */
export function shoutedWords(words: readonly Word[], language: 'fr' | 'en'): Uint8Array {
  const shouted = new Uint8Array(words.length);
  let lineStart = 0;
  let writing = nothing();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    take(writing, word);
    const next = words[i + 1];
    if (next !== undefined && next.gap !== 'stop') continue;
    if (isShouted(writing, language)) shouted.fill(1, lineStart, i + 1);
    lineStart = i + 1;
    writing = nothing();
  }
  return shouted;
}

function nothing(): Writing {
  return { words: 0, long: 0, caps: 0, lower: 0, allCaps: true, isSentence: false, isList: false };
}

function take(writing: Writing, { start, end, shape, text, fold, gap }: Word): void {
  writing.words++;
  if (gap === 'comma' || text === 'et') writing.isList = true;
  if (shape === 'number') return;
  if (shape !== 'caps' && (text.length > 1 || shape === 'lower')) writing.allCaps = false;
  // Asked only where it matters: looking up each word of a text takes a fiftieth of the time to read it.
  if (writing.allCaps && !writing.isSentence && FUNCTION_WORDS.has(fold)) writing.isSentence = true;
  if (end - start <= 3) return;
  writing.long++;
  if (shape === 'caps') writing.caps++;
  else if (shape === 'lower') writing.lower++;
}

/** Judges a line by its words of more than three letters, a short one by all. */
function isShouted(writing: Writing, language: 'fr' | 'en'): boolean {
  const { words, long, caps, lower, allCaps, isSentence, isList } = writing;
  if (long >= 4 && caps >= 0.7 * long) return true;
  if (long >= 5 && lower === 0 && (language === 'en' || !isList)) return true;
  return words >= 4 && long >= 2 && allCaps && isSentence;
}
