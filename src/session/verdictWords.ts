/** What verdicts, their reasons and tolerances are called, in the editor and on the command line. */
import type { Tolerance, UncheckedReason, Verdict } from '../engine/match/verdict';
import type { Tally } from '../engine/rules/tally';

/** Why nothing is said for or against a quotation. */
export const reasonWords: Readonly<Record<UncheckedReason, string>> = {
  term: 'a term or a title, not somebody’s words',
  short: 'too short to tell',
  translated: 'a translation',
  ignored: 'ignored by a comment in the note',
  'source-missing': 'the cited source is not among the articles',
  'own-words': 'given to nobody, and in no article',
  'too-long': 'too long to compare',
};

/** What a quotation may differ in from its source and still be verbatim. */
export const toleranceWords: Readonly<Record<Tolerance, string>> = {
  typography: 'typography',
  space: 'spaces and line ends',
  case: 'a capital letter',
  punctuation: 'punctuation at its edges',
  ellipsis: 'a marked ellipsis',
  brackets: 'words in brackets',
  incise: 'an inserted “he said”',
  emphasis: 'added emphasis',
  hyphenation: 'a hyphen',
  call: 'the call of a note',
  furniture: 'a page header or a time stamp',
  aside: 'an editor’s remark',
};

const FAULTS: readonly (readonly [verdict: Verdict, words: string])[] = [
  ['altered', 'altered'],
  ['not-found', 'not found'],
  ['wrong-source', 'from another source'],
  ['wrong-speaker', 'of another speaker'],
];

/**
 * The quotations at fault in a tally, a phrase for each kind.
 *
 * @example ['2 altered', '1 not found']
 */
export function faultsInWords({ verdicts }: Tally): string[] {
  return FAULTS.flatMap(([verdict, words]) => (verdicts[verdict] ? `${verdicts[verdict]} ${words}` : []));
}

/**
 * Those unchecked, with each reason; none if there are none.
 *
 * @example ['3 not checked (too short to tell: 2; a translation: 1)']
 */
export function uncheckedInWords({ verdicts, reasons }: Tally): string[] {
  const { unchecked = 0 } = verdicts;
  if (unchecked === 0) return [];
  const why = (Object.keys(reasonWords) as UncheckedReason[]).flatMap((reason) =>
    reasons[reason] ? `${reasonWords[reason]}: ${reasons[reason]}` : [],
  );
  return [`${unchecked} not checked${why.length > 0 ? ` (${why.join('; ')})` : ''}`];
}
