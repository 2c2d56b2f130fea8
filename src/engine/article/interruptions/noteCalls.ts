/** The calls of notes in running text: what refers to a note and is none of its words. */
import type { Span } from '../../text/span';
import { type Candidate, candidateCalls } from './callForms';

/** The next number of a series is at most so much higher: one call may have been lost. */
const NEXT = 2;

/**
 * Where notes are called in `text`: `digue²`, `digue[3]`, `digue2`, `[citation needed]`. What is a call by its form alone is
 * one; what might be anything is one where calls ascend in the text, or the note of its number stands further down. Sorted.
 * Linear.
 */
export function noteCalls(text: string): readonly Span[] {
  const candidates = candidateCalls(text);
  if (candidates.length === 0) return [];
  const notes = notesIn(text);
  const ascending = inSeries(candidates);
  const names = numberedNames(candidates);
  return candidates.filter((each) => {
    if (each.kind === 'sure') return true;
    if (each.word !== '' && names.has(each.word)) return false;
    return ascending.has(each) || (notes.get(each.number) ?? -1) > each.end;
  });
}

/** Those of which the number before comes before them, or the number after comes after them; gaps of one are passed over. */
function inSeries(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const found = new Set<Candidate>();
  const pass = (ordered: readonly Candidate[], step: number): void => {
    const seen = new Set<number>();
    for (const each of ordered) {
      for (let i = 1; i <= NEXT; i++) if (seen.has(each.number - i * step)) found.add(each);
      seen.add(each.number);
    }
  };
  pass(candidates, 1);
  pass(candidates.toReversed(), -1);
  return found;
}

const NOTE = /^[ \t]*(?:[[(]\^?(\d{1,3})[\])]:?|\^?(\d{1,3})(?:[.)\]]|(?=[ \t]+\p{Lu})))[ \t]+\S/gmu;

/** Where the last line begins that has each number before its text, as notes have. */
function notesIn(text: string): ReadonlyMap<number, number> {
  return new Map([...text.matchAll(NOTE)].map(({ index, 1: a, 2: b }) => [Number(a ?? b), index]));
}

/** Words that stand with several numbers, as names of series do (`lot3`, `lot4`). */
function numberedNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  const numbers = new Map<string, number>();
  const names = new Set<string>();
  for (const { word, number, kind } of candidates) {
    if (kind !== 'glued') continue;
    const known = numbers.get(word);
    if (known !== undefined && known !== number) names.add(word);
    numbers.set(word, number);
  }
  return names;
}
