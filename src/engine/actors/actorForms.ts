/** Under which forms a text may name an actor of the directory. */

import { ARTICLES, FUNCTION_WORDS } from './data/wordLists';
import { foldWord } from './folding';
import type { Actor } from './knownActor';
import { GIVEN } from './lexicon';
import { isOwnKey } from './registry/registryIndex';
import { nameSkeleton, skeletonOf } from './skeleton';
import { WordScanner } from './wordScanner';
import { wordsOf } from './words';

const SHORTEST_SURNAME = 3;
/** Shorter skeletons are shared by too many names. */
export const SHORTEST_SKELETON = 4;

/** Its forms, and for a person the shorter ones; none of what the tables know, since they know its forms too. */
export function formsOf(actor: Actor): readonly string[] {
  if (actor.known && !isOwnKey(actor.known)) return [];
  return [...actor.aliases, actor.name, ...shortForms(actor), ...withoutSuffix(actor)];
}

/** "Orle Crossings" of "Orle Crossings Ltd". */
function withoutSuffix({ name, type }: Actor): string[] {
  const bare = type === 'organisation' ? name.replace(COMPANY_SUFFIX, '') : name;
  return bare !== name && bare.includes(' ') ? [bare] : [];
}

const COMPANY_SUFFIX =
  /,?\s(?:Ltd|Limited|plc|PLC|Inc|LLC|LLP|Corp|Corporation|GmbH|AG|SA|SAS|SARL|SE|NV|BV)\.?$/;

/** "von Berg" and "Berg" of "Anna von Berg"; also "Park" of "Park Min-soo", whose first word is no given name. */
function shortForms({ name, type }: Actor): string[] {
  if (type !== 'person' || !SEVERAL_WORDS.test(name)) return [];
  const words = wordsOf(name);
  const [first, second] = words;
  if (first === undefined || second === undefined) return [];
  const starts = words.filter((word, i) => {
    if (i === 0 || word.gap === 'hyphen' || word.gap === 'elision') return false;
    return word.shape === 'lower' || ARTICLES.has(word.fold) || i === words.length - 1;
  });
  const ends = starts.map((word) => name.slice(word.start)).filter((form) => form.length >= SHORTEST_SURNAME);
  const initial = GIVEN.has(first.fold) ? ends.map((end) => `${first.text.charAt(0)}. ${end}`) : [];
  const isName = !GIVEN.has(first.fold) && !FUNCTION_WORDS.has(first.fold);
  const isSurnameFirst = second.gap === 'space' && isName && first.text.length > 1;
  return isSurnameFirst ? [first.text, ...ends] : [...ends, ...initial];
}

const SEVERAL_WORDS = /[^\p{L}\p{N}\p{M}_]/u;

/** The first word of a form, folded; `undefined` if it has none. */
export function firstWordOf(form: string): string | undefined {
  const scanner = new WordScanner(form);
  return scanner.next() ? foldWord(form.slice(scanner.start, scanner.end)) : undefined;
}

/** The skeletons of a person's full name and surname, under which transcriptions meet; none for others. */
export function skeletonsOf({ name, type }: Actor): readonly string[] {
  if (type !== 'person') return [];
  const words = wordsOf(name).map((word) => word.fold);
  const surname = skeletonOf(words[words.length - 1] ?? '');
  if (words.length < 2) return [surname];
  return surname.length < SHORTEST_SKELETON ? [nameSkeleton(words)] : [nameSkeleton(words), surname];
}
