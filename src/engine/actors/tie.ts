/** What ties two actors so that words of the one may be given to the other: told to the user where nobody is accused. */
import type { Actor } from './knownActor';
import { isKnownPerson, sharesName } from './relation';
import { roleKeyOf } from './roleKey';
import { speaksFor } from './statedTie';
import { nameKey } from './words';

/**
 * `stated`: the registry says that the one speaks for the other. `spokesman`, `role`: an article prints such a role of the
 * other beside the name. `name`: the two share one. `unknown`: nobody knows the one. `body`: somebody may speak for a body,
 * and bodies may belong together.
 */
export type TieKind = 'stated' | 'spokesman' | 'role' | 'name' | 'unknown' | 'body';

/** A tie from one actor to another. */
export interface Tie {
  readonly kind: TieKind;
  readonly from: Actor;
  readonly to: Actor;
  /** As printed. */
  readonly role?: string;
}

/** What ties two different actors that are not surely apart. */
export function tieOf(a: Actor, b: Actor): Tie {
  if (speaksFor(a, b)) return { kind: 'stated', from: a, to: b };
  if (speaksFor(b, a)) return { kind: 'stated', from: b, to: a };
  const printed = roleTie(a, b) ?? roleTie(b, a);
  if (printed) return printed;
  if (sharesName(a, b)) return { kind: 'name', from: a, to: b };
  if (a.type !== 'person' || b.type !== 'person') return b.type === 'person' ? body(b, a) : body(a, b);
  return isKnownPerson(a) ? { kind: 'unknown', from: b, to: a } : { kind: 'unknown', from: a, to: b };
}

function body(from: Actor, to: Actor): Tie {
  return { kind: 'body', from, to };
}

/** "porte-parole de la Ligue des ports" is a role of the league. */
function roleTie(person: Actor, other: Actor): Tie | undefined {
  if (person.type !== 'person' || other.type === 'person') return undefined;
  const role = person.roles.map(({ text }) => text).find((text) => isOf(text, other));
  if (role === undefined) return undefined;
  const isSpokesman = roleKeyOf(role).rank?.name === 'spokesperson';
  return { kind: isSpokesman ? 'spokesman' : 'role', from: person, to: other, role };
}

function isOf(role: string, { name, aliases, known }: Actor): boolean {
  if (known !== undefined && roleKeyOf(role).topic.has(known)) return true;
  const words = ` ${nameKey(role)} `;
  return [name, ...aliases].some((form) => words.includes(` ${nameKey(form)} `));
}
