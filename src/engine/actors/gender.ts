/** What a given name tells of who bears it. */
import { ENGLISH_MEN, ENGLISH_WOMEN, FRENCH_MEN, FRENCH_WOMEN } from './data/givenNameGenders';
import { foldWord } from './folding';

export type Gender = 'm' | 'f';

const BY_LANGUAGE = {
  fr: gendersOf(FRENCH_WOMEN, FRENCH_MEN),
  en: gendersOf(ENGLISH_WOMEN, ENGLISH_MEN),
};

/**
 * The gender of whoever bears a full name, as its given name tells in the language of the text, or else in the other one;
 * `undefined` for a surname alone and for names that both bear.
 */
export function genderOfName(name: string, language: 'fr' | 'en'): Gender | undefined {
  const [given = '', surname] = name.split(/[\s-]/);
  if (surname === undefined) return undefined;
  const key = foldWord(given);
  return BY_LANGUAGE[language].get(key) ?? BY_LANGUAGE[language === 'fr' ? 'en' : 'fr'].get(key);
}

function gendersOf(women: string, men: string): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const [names, gender] of [
    [women, 'f'],
    [men, 'm'],
  ] as const) {
    for (const name of names.trim().split(/\s+/)) genders.set(foldWord(name), gender);
  }
  return genders;
}
