import * as english from 'chrono-node/en';
import * as french from 'chrono-node/fr';

/** A calendar date printed in full, and where. */
interface PrintedDate {
  /** ISO 8601, `2024-06-21`. */
  readonly iso: string;
  /** Half-open range in the text that was read; a time of day next to the date is inside. */
  readonly start: number;
  readonly end: number;
}

/** Never shows in a result: only dates whose year is printed are kept. */
const REFERENCE = new Date(Date.UTC(2000, 0, 1));
const FRENCH = steady(french.strict);
const ENGLISH = steady(english.strict);
const YEAR_FIRST = /(?<![\p{L}\p{N}])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\p{L}\p{N}])/u;
const ALL_DIGITS = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/;

/**
 * The first date in `text` with day, month and year; `undefined` where one of the three is missing or could be
 * read two ways (3/4/2024 in English). Reads short texts: the parser's cost grows with length times patterns.
 * @example printedDate('Publié le 3 mars 2024 à 10h12', 'fr') // { iso: '2024-03-03', start: 10, end: 29 }
 */
export function printedDate(text: string, language: 'fr' | 'en'): PrintedDate | undefined {
  if (!/\d/.test(text)) return undefined;
  const folded = text.replace(/[’‘]/g, "'").replace(/[\u00a0\u202f]/g, ' ');
  return yearFirst(folded) ?? spelledOut(folded, language);
}

function spelledOut(text: string, language: 'fr' | 'en'): PrintedDate | undefined {
  const order = language === 'fr' ? [FRENCH, ENGLISH] : [ENGLISH, FRENCH];
  for (const chrono of order) {
    for (const { index, text: found, start } of chrono.parse(text, REFERENCE)) {
      const full = start.isCertain('year') && start.isCertain('month') && start.isCertain('day');
      if (!full || (language === 'en' && isAmbiguous(found))) continue;
      const iso = isoDate(start.get('year'), start.get('month'), start.get('day'));
      if (iso) return { iso, start: index, end: index + found.length };
    }
  }
  return undefined;
}

/** The same parser with each pattern built once: of itself it builds some anew for every text, though none ever changes. */
function steady({ parsers, refiners }: french.Chrono): french.Chrono {
  return new french.Chrono({ parsers: parsers.map(steadyParser), refiners });
}

function steadyParser(parser: french.Parser): french.Parser {
  let pattern: RegExp | undefined;
  return {
    pattern: (context) => {
      pattern ??= parser.pattern(context);
      return pattern;
    },
    extract: (context, match) => parser.extract(context, match),
  };
}

/** "2024/04/08" and "2024.04.08", which the parser does not know. */
function yearFirst(text: string): PrintedDate | undefined {
  const match = YEAR_FIRST.exec(text);
  if (!match) return undefined;
  const iso = isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return iso ? { iso, start: match.index, end: match.index + match[0].length } : undefined;
}

/** English prints both day/month and month/day. */
function isAmbiguous(found: string): boolean {
  const [, first, second] = ALL_DIGITS.exec(found) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second;
}

function isoDate(year: number | null, month: number | null, day: number | null): string | undefined {
  if (year === null || month === null || day === null) return undefined;
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
