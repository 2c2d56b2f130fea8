/** The time that a sentence names: a day, a month or a year. */
import { withoutAccents } from './fold';
import { once } from './once';
import { printedDate } from './printedDate';

/** A stretch of days, ISO 8601 dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const MONTH_AND_YEAR = /(\p{L}{3,})\.?\s(\d{4})(?!\d)/gu;
const YEAR = /(?<![\d\p{L}.,/-])(1[5-9]\d\d|20\d\d)(?![\d\p{L}%/-]|[.,]\d|\s?\d)/gu;

/**
 * The one time that `text` names; `undefined` if it names none, or several different years.
 *
 * @example printedPeriod('En juin 2024, la maire …', 'fr') // { from: '2024-06-01', to: '2024-06-31' }
 */
export function printedPeriod(text: string, language: 'fr' | 'en'): Period | undefined {
  const years = new Set([...text.matchAll(YEAR)].map(([, year]) => year));
  const [year, ...more] = years;
  if (year === undefined || more.length > 0) return undefined;
  const date = printedDate(text, language)?.iso;
  if (date?.startsWith(year)) return { from: date, to: date };
  const months = [...text.matchAll(MONTH_AND_YEAR)].flatMap(([, word = '', named]) =>
    named === year ? (monthsByName().get(withoutAccents(word.toLowerCase())) ?? []) : [],
  );
  const [month = ''] = months;
  return new Set(months).size === 1
    ? { from: `${year}-${month}-01`, to: `${year}-${month}-31` }
    : { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** "juin", "june" → "06"; the names are those of CLDR. */
const monthsByName = once((): ReadonlyMap<string, string> => new Map(['fr', 'en'].flatMap(monthNames)));

function monthNames(language: string): [string, string][] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => [
    withoutAccents(format.format(Date.UTC(2000, month, 1)).toLowerCase()),
    String(month + 1).padStart(2, '0'),
  ]);
}
