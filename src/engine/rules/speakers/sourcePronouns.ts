/** Whom a pronoun of an article may mean, by its gender. */
import { type Actor, genderOfName } from '../../actors';
import type { Article } from '../../article/article';

const MASCULINE = /^-?(?:t-)?(?:il|lui|he|him)$/i;
const FEMININE = /^-?(?:t-)?(?:elle|she|her)$/i;

/** Whether a pronoun may mean another, since its like and its opposite stand near and no name tells which is whose. */
export function mayMeanAnother(
  pronoun: string,
  speakers: readonly Actor[],
  { language }: Article,
  before: string,
): boolean {
  const opposite = MASCULINE.test(pronoun) ? SHE : FEMININE.test(pronoun) ? HE : undefined;
  const isTold = speakers.every(({ name }) => genderOfName(name, language) !== undefined);
  return opposite !== undefined && !isTold && opposite.test(before);
}

const SHE = /(?<!\p{L})(?:elle|she)(?!\p{L})/iu;
const HE = /(?<!\p{L})(?:he|him)(?!\p{L})/iu;

/** Whether a pronoun may mean somebody, as far as a given name tells. */
export function mayMean({ name, type }: Actor, pronoun: string, { language }: Article): boolean {
  const gender = MASCULINE.test(pronoun) ? 'm' : FEMININE.test(pronoun) ? 'f' : undefined;
  if (!gender || type !== 'person') return true;
  return (genderOfName(name, language) ?? gender) === gender;
}
