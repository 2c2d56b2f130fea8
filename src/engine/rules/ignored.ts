/** What the comments of a note silence. */
import type { Verdict } from '../match/verdict';
import type { Ignore } from '../note/ignores';
import { areNamed, wordsIn } from '../note/namedWords';
import type { Note } from '../note/note';
import { overlaps, type Problem, type Span } from '../text/span';
import type { CheckedQuote } from './checkedNote';
import { type FindingCode, findingCodes } from './codes';

/** The code under which a verdict is flagged. */
const FAULTS: Readonly<Partial<Record<Verdict, FindingCode>>> = {
  altered: 'quote.altered',
  'not-found': 'quote.not-found',
  'wrong-source': 'quote.wrong-source',
  'wrong-speaker': 'quote.wrong-speaker',
};

/** Whether a comment silences findings of `code` that stand, wholly or in part, where it counts and begin as it says. */
export function isIgnored({ text, ignores }: IgnoringNote, code: FindingCode, span: Span): boolean {
  return ignores.some(
    ({ codes, words, scope }) =>
      overlaps(scope, span) &&
      (codes.length === 0 || codes.some((each) => each.code === code)) &&
      (words.length === 0 || beginsWithOne(words, text, span)),
  );
}

/** What of a note says what is ignored in it. */
type IgnoringNote = Pick<Note, 'text' | 'ignores'>;

function beginsWithOne(named: Ignore['words'], text: string, { start, end }: Span): boolean {
  const words = wordsIn(text.slice(start, end));
  return named.some((each) => areNamed(words, each));
}

/** A quotation whose fault is silenced is `unchecked`, and leads to its passage as before; any other is as it was. */
export function withIgnores(quote: CheckedQuote, note: IgnoringNote): CheckedQuote {
  const code = FAULTS[quote.verdict];
  if (code === undefined || !isIgnored(note, code, quote)) return quote;
  return { ...quote, verdict: 'unchecked', reason: 'ignored', tolerances: [], changes: [] };
}

/** A problem for every code that does not exist, so that a slip in a comment does not go unnoticed. */
export function unknownCodes(ignores: readonly Ignore[]): Problem[] {
  const known: ReadonlySet<string> = new Set(findingCodes);
  return ignores.flatMap(({ codes }) =>
    codes
      .filter(({ code }) => !known.has(code))
      .map(({ code, start, end }) => ({
        message: `There is no rule “${code}” to ignore; known are ${findingCodes.join(', ')}.`,
        span: { start, end },
      })),
  );
}
