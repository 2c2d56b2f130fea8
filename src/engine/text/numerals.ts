/**
 * Numbers spelled out, French and English, as their value: "soixante-dix", "vingt et un", "two hundred and five",
 * "8 millions". A word is added to what it follows, or multiplies it (Wiktionary's composition rules). O(words).
 */
import { looseKey } from './fold';

const UNITS: Readonly<Record<string, number>> = {
  ...{
    zero: 0,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
  },
  ...{
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
  },
  ...{ quarante: 40, cinquante: 50, soixante: 60, septante: 70, octante: 80, huitante: 80, nonante: 90 },
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
  },
  ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};
const SCALES: Readonly<Record<string, number>> = {
  ...{ cent: 1e2, cents: 1e2, hundred: 1e2, mille: 1e3, thousand: 1e3, million: 1e6, millions: 1e6 },
  ...{ milliard: 1e9, milliards: 1e9, billion: 1e9, trillion: 1e12 },
};
const FILLERS: ReadonlySet<string> = new Set(['et', 'and']);

/** The value of all of `words` together, each as printed; undefined where they are no single number. */
export function spelledValue(words: readonly string[]): number | undefined {
  const parts = words.flatMap(partsOf);
  let [total, group, last] = [0, 0, Number.POSITIVE_INFINITY];
  let isEmpty = true;
  for (const [i, part] of parts.entries()) {
    const key = looseKey(part);
    if (FILLERS.has(key) && i > 0 && i < parts.length - 1) continue;
    const unit = UNITS[key] ?? figureOf(part);
    const scale = SCALES[key];
    if (unit !== undefined) {
      const isFourScore = unit === 20 && group % 100 === 4 && last === 4;
      if (isFourScore) group += 76;
      else if (!isEmpty && !mayFollow(unit, last)) return undefined;
      else group += unit;
      last = isFourScore ? 80 : unit;
    } else if (scale === 100) {
      group = group % 100 === 0 ? group + 100 : group - (group % 100) + (group % 100) * 100;
      last = 100;
    } else if (scale !== undefined) {
      total += (group === 0 ? 1 : group) * scale;
      [group, last] = [0, scale];
    } else return undefined;
    isEmpty = false;
  }
  return isEmpty ? undefined : total + group;
}

/** Of a compound, its words; of a figure, all its digits; a figure with its sign. */
function partsOf(word: string): string | string[] {
  if (!/[-–−‐‑\s]/.test(word)) return word;
  return /^[-–−]/.test(word) ? word : word.replace(/(?<=\d)\s+(?=\d)/g, '').split(/[-‐‑\s]/);
}

/** "vingt trois", not "trois vingt"; "soixante douze"; "dix sept", not "dix trois". */
function mayFollow(unit: number, last: number): boolean {
  if (last === 10) return unit >= 7 && unit <= 9;
  if (last === 60 || last === 80) return unit < 20;
  if (last < 20) return false;
  return unit < (last % 100 === 0 ? last : 10);
}

function figureOf(part: string): number | undefined {
  if (!/^\d/.test(part)) return undefined;
  const digits = /^\d{1,3}(?:[.,]\d{3})+$/.test(part) ? part.replace(/[.,]/g, '') : part;
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
}
