import { foldLine, isCapitalised, wordsOf } from '../../text/foldLine';
import { once } from '../../text/once';
import { SECTION_NAMES } from '../data/sectionNames';

const PARTICLE = /^(?:de|du|des|d|di|da|del|van|von|der|den|le|la|el|al|ben|bin|et|and)$/i;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Names of all states and territories in French and English, folded. */
const countries = once((): ReadonlySet<string> => {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const all = ['fr', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => names.of(code) ?? []);
  });
  return new Set(all.map(foldLine));
});

/**
 * Whether `text` could be the name of one person, or of several joined by "et": two to eight words, all with a
 * capital but for particles, and none of them a country or a section of a newspaper.
 * @example isPersonName('Jeanne van der Elst') // true; 'Culture Belgique' and 'Hier soir' are not
 */
export function isPersonName(text: string): boolean {
  if (/[^\p{L}\p{M}\s.,’'-]|\s\s|[^\p{Lu}]\.(?:\s|$)/u.test(text)) return false;
  const words = wordsOf(text);
  const names = words.filter((word) => !PARTICLE.test(word));
  if (names.length < 2 || words.length > 8 || PARTICLE.test(words.at(-1) ?? '')) return false;
  if (text === text.toUpperCase() && names.length > 3) return false;
  return (
    names.every(isCapitalised) && !names.map(foldLine).some(isNoName) && !countries().has(foldLine(text))
  );
}

function isNoName(folded: string): boolean {
  return SECTION_NAMES.has(folded) || countries().has(folded);
}
