import type { NoteAnswer } from '../desk/notes';
import { shownFlags } from './findings';
import type { ResearchFolder } from './researchFolder';

/** How the quotations of a note, or of several, came out. */
export interface Summary {
  readonly quotes: number;
  /** Flagged with a severity that is shown. */
  readonly flagged: number;
  readonly unchecked: number;
}

/** How the quotations of many notes came out. */
export interface AllNotes extends Summary {
  readonly notes: number;
}

/** Nothing yet. */
export const noQuotes: Summary = { quotes: 0, flagged: 0, unchecked: 0 };

/** Counts a note's quotations. */
export function summarise(answer: NoteAnswer, folder: ResearchFolder): Summary {
  const flagged = new Set(shownFlags(answer, folder).flatMap(({ quote }) => quote?.index ?? []));
  return { quotes: answer.quotes, flagged: flagged.size, unchecked: answer.unchecked };
}

/** Both together. */
export function sum(a: Summary, b: Summary): Summary {
  return {
    quotes: a.quotes + b.quotes,
    flagged: a.flagged + b.flagged,
    unchecked: a.unchecked + b.unchecked,
  };
}

/**
 * A number of things, in words.
 *
 * @example count(1, 'quote') → '1 quote'; count(3, 'quote') → '3 quotes'
 */
export function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

/**
 * A summary in one phrase.
 *
 * @example '14 quotes, 2 flagged, 1 not checked'
 */
export function inWords({ quotes, flagged, unchecked }: Summary): string {
  const parts = [count(quotes, 'quote'), flagged > 0 ? `${flagged} flagged` : 'none flagged'];
  return [...parts, ...(unchecked > 0 ? [`${unchecked} not checked`] : [])].join(', ');
}
