import type { NameMention, NamesFound } from '../../actors/actor';
import { type Gender, genderOfName } from '../../actors/gender';

const SHE = /(?<!\p{L})(?:mrs|ms|miss|lady|aunt|madam|queen|princess|mme|mlle|madame|mademoiselle)\.?\s+$/iu;
const HE = /(?<!\p{L})(?:mr|sir|lord|captain|colonel|uncle|master|king|prince|monsieur|m)\.?\s+$/iu;
const FARTHEST = 16;

/** Where civilities are looked for. */
export interface NamedText {
  readonly text: string;
  readonly mentions: readonly NameMention[];
  readonly names: NamesFound;
  readonly language: 'fr' | 'en';
}

/**
 * What civilities, or a given name, tell of the gender of people, by their index; nobody of whom they contradict each other.
 * O(mentions).
 */
export function gendersTold({ text, mentions, names, language }: NamedText): ReadonlyMap<number, Gender> {
  const told = new Map<number, Gender | undefined>();
  const add = (actor: number, gender: Gender): void => {
    told.set(actor, told.has(actor) && told.get(actor) !== gender ? undefined : gender);
  };
  for (const { actor, start } of mentions) {
    const before = text.slice(Math.max(0, start - FARTHEST), start);
    if (SHE.test(before)) add(actor, 'f');
    else if (HE.test(before)) add(actor, 'm');
  }
  for (const actor of new Set(mentions.map((mention) => mention.actor))) {
    const given = genderOfName(`${names.actors[actor]?.name ?? ''} -`, language);
    if (given) add(actor, given);
  }
  return new Map([...told].flatMap(([actor, gender]) => (gender ? [[actor, gender] as const] : [])));
}
