/** Whether two actors can be told apart as speakers: a minister speaks for a country, a spokesman for a body. What the registry states goes first. */
import { FUNCTION_WORDS } from './data/wordLists';
import type { Actor } from './knownActor';
import { GIVEN } from './lexicon';
import { roleKeyOf } from './roleKey';
import { skeletonOf } from './skeleton';
import { areTied } from './statedTie';
import { nameKey } from './words';

/** `different` only where it is sure; a body and its people, or bodies that may belong together, are `related`. */
export type Relation = 'same' | 'related' | 'different';

/** How two actors stand to each other. Symmetric. */
export function relationOf(a: Actor, b: Actor): Relation {
  if (a === b || (a.known !== undefined && a.known === b.known)) return 'same';
  if (areTied(a, b)) return 'related';
  if (a.type === 'person' && b.type === 'person') return ofPeople(a, b);
  if (a.type === 'country' && b.type === 'country') return 'different';
  if (a.type === 'outlet' && b.type === 'outlet') return sharesName(a, b) ? 'related' : 'different';
  if (a.type === 'person' && isApart(b)) return ofPersonAndBody(a, b);
  if (b.type === 'person' && isApart(a)) return ofPersonAndBody(b, a);
  return 'related';
}

/** Whether the actor is surely a person: named in the articles, or with a given name that is known. */
export function isKnownPerson(actor: Actor): boolean {
  if (actor.type !== 'person') return false;
  return actor.mentionCount > 0 || GIVEN.has(nameKey(actor.name).split(' ')[0] ?? '');
}

/**
 * People who share a name may be one person, or be mixed up by the recognition; two whom the articles name in full, with given
 * names that do not begin alike, are two.
 */
function ofPeople(a: Actor, b: Actor): Relation {
  if (!isKnownPerson(a) || !isKnownPerson(b)) return 'related';
  if (!sharesName(a, b)) return 'different';
  const areNamed = a.mentionCount > 0 && b.mentionCount > 0;
  return areNamed && haveOtherGivenNames(a, b) ? 'different' : 'related';
}

function haveOtherGivenNames(a: Actor, b: Actor): boolean {
  const [first = '', ...rest] = nameKey(a.name).split(' ');
  const [other = '', ...others] = nameKey(b.name).split(' ');
  const areFull = rest.length > 0 && others.length > 0 && GIVEN.has(first) && GIVEN.has(other);
  return areFull && first.charAt(0) !== other.charAt(0);
}

/** Whether two actors have a word of their names in common. */
export function sharesName(a: Actor, b: Actor): boolean {
  const words = new Set(skeletons(a));
  return skeletons(b).some((word) => words.has(word));
}

function skeletons({ name }: Actor): string[] {
  return nameKey(name)
    .split(/[\s-]+/)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map(skeletonOf);
}

/** A country or an outlet: it has no members among the ministers of another country. An organisation may. */
function isApart({ type }: Actor): boolean {
  return type === 'country' || type === 'outlet';
}

/** Somebody whose printed roles are all of other countries speaks neither for this one nor for a newspaper. */
function ofPersonAndBody(person: Actor, body: Actor): Relation {
  const topics = person.roles.flatMap(({ text }) => [...roleKeyOf(text).topic]);
  const isOther = topics.some((topic) => topic.startsWith('country:'));
  const isTheirs =
    topics.includes(body.known ?? '') ||
    person.roles.some(({ text }) => nameKey(text).includes(nameKey(body.name)));
  return isOther && !isTheirs ? 'different' : 'related';
}
