import { type Gender, genderOfName } from '../../actors/gender';
import type { Scene } from '../scene';

const SHE = /(?<!\p{L})(?:mrs|ms|miss|lady|aunt|madam|queen|princess|mme|mlle|madame|mademoiselle)\.?\s+$/iu;
const HE = /(?<!\p{L})(?:mr|sir|lord|captain|colonel|uncle|master|king|prince|monsieur|m)\.?\s+$/iu;
const FARTHEST = 16;

/** What civilities, or a given name, tell of somebody's gender; nothing where they contradict each other. O(mentions). */
export function genderTold({ text, mentions, names, grammar }: Scene, actor: number): Gender | undefined {
  const told = new Set<Gender>();
  for (const named of mentions) {
    if (named.actor !== actor) continue;
    const before = text.slice(Math.max(0, named.start - FARTHEST), named.start);
    if (SHE.test(before)) told.add('f');
    else if (HE.test(before)) told.add('m');
  }
  const given = genderOfName(`${names.actors[actor]?.name ?? ''} -`, grammar.subjectFirst ? 'en' : 'fr');
  if (given) told.add(given);
  return told.size === 1 ? [...told][0] : undefined;
}
