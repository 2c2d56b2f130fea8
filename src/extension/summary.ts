import type { NoteAnswer } from '../desk/notes';
import { addTallies, emptyTally, type Tally } from '../engine/rules/tally';
import { faultsInWords, uncheckedInWords } from '../session/verdictWords';
import { shownFlags } from './findings';
import type { ResearchFolder } from './researchFolder';

/** How the quotations of a note, or of several, came out. */
export interface Summary extends Tally {
  /** Flagged with a severity that is shown. */
  readonly flagged: number;
  readonly unchecked: number;
}

/** How the quotations of many notes came out. */
export interface AllNotes extends Summary {
  readonly notes: number;
}

/** Nothing yet. */
export const noQuotes: Summary = { ...emptyTally, flagged: 0, unchecked: 0 };

/** Counts a note's quotations. */
export function summarise(answer: NoteAnswer, folder: ResearchFolder): Summary {
  const flagged = new Set(shownFlags(answer, folder).flatMap(({ quote }) => quote?.index ?? []));
  const { quotes, verdicts, reasons } = answer;
  return { quotes, verdicts, reasons, flagged: flagged.size, unchecked: verdicts.unchecked ?? 0 };
}

/** Both together. */
export function sum(a: Summary, b: Summary): Summary {
  return { ...addTallies(a, b), flagged: a.flagged + b.flagged, unchecked: a.unchecked + b.unchecked };
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
 * How many quotations are borne out by a source, of how many there are.
 *
 * @example '14 of 17 verified'
 */
export function verified({ quotes, verdicts }: Summary): string {
  return quotes === 0 ? 'no quotes' : `${verdicts.verbatim ?? 0} of ${quotes} verified`;
}

/**
 * A summary in one phrase.
 *
 * @example '14 of 17 verified, 1 altered, 2 not checked (a translation: 2)'
 */
export function inWords(summary: Summary): string {
  return [verified(summary), ...faultsInWords(summary), ...uncheckedInWords(summary)].join(', ');
}
