/** When an actor is named: mentions by month, or by year where there are too many months. */

/** Equal steps of time, and how much falls into each. */
export interface Timeline {
  /** First and last date counted, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly step: 'month' | 'year';
  /** One count a step, from the first to the last, empty ones included. */
  readonly counts: readonly number[];
}

/** More bars than this cannot be read at a glance. */
const MOST_MONTHS = 24;

/**
 * The timeline of dated counts; undated ones are left out. `undefined` unless they fall on two days at least.
 *
 * @example timelineOf([{ date: '2024-01-05', count: 2 }, { date: '2024-03-01', count: 1 }]) // counts: [2, 0, 1]
 */
export function timelineOf(
  counted: readonly { readonly date: string | undefined; readonly count: number }[],
): Timeline | undefined {
  const dated = counted.flatMap(({ date, count }) => (date === undefined ? [] : [{ date, count }]));
  const dates = dated.map(({ date }) => date).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const months = monthOf(to) - monthOf(from) + 1;
  const step = months <= MOST_MONTHS ? 'month' : 'year';
  const indexOf = (date: string) =>
    step === 'month' ? monthOf(date) - monthOf(from) : yearOf(date) - yearOf(from);
  const counts = Array.from({ length: indexOf(to) + 1 }, () => 0);
  for (const { date, count } of dated) counts[indexOf(date)] = (counts[indexOf(date)] ?? 0) + count;
  return { from, to, step, counts };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Months since the year 0. */
function monthOf(date: string): number {
  return yearOf(date) * 12 + Number(date.slice(5, 7)) - 1;
}
