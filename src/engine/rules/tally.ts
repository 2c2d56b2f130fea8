/** How many quotations of a note, or of several, came out how. */
import type { UncheckedReason, Verdict } from '../match/verdict';

/** Counts of quotations; what is not named did not occur. */
export interface Tally {
  readonly quotes: number;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** Of those unchecked. */
  readonly reasons: Readonly<Partial<Record<UncheckedReason, number>>>;
}

/** Of no quotations. */
export const emptyTally: Tally = { quotes: 0, verdicts: {}, reasons: {} };

/** What is counted of a quotation. */
interface Counted {
  readonly verdict: Verdict;
  readonly reason?: UncheckedReason | undefined;
}

/** Counts the quotations of a note. */
export function tallyOf(quotes: readonly Counted[]): Tally {
  return {
    quotes: quotes.length,
    verdicts: counts(quotes.map(({ verdict }) => verdict)),
    reasons: counts(quotes.flatMap(({ reason }) => reason ?? [])),
  };
}

/** Both together. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    quotes: a.quotes + b.quotes,
    verdicts: added(a.verdicts, b.verdicts),
    reasons: added(a.reasons, b.reasons),
  };
}

type Counts<K extends string> = Readonly<Partial<Record<K, number>>>;

function counts<K extends string>(keys: readonly K[]): Counts<K> {
  const found: Partial<Record<K, number>> = {};
  for (const key of keys) found[key] = (found[key] ?? 0) + 1;
  return found;
}

function added<K extends string>(a: Counts<K>, b: Counts<K>): Counts<K> {
  const sum: Partial<Record<K, number>> = { ...a };
  for (const key of Object.keys(b) as K[]) sum[key] = (sum[key] ?? 0) + (b[key] ?? 0);
  return sum;
}
