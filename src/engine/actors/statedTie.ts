/** Who speaks for whom, as the user says it in the registry. */
import type { Actor } from './knownActor';
import { nameKey } from './words';

/** Whether the registry lets `actor` speak for `other`, by whatever name of theirs. */
export function speaksFor({ registered }: Actor, other: Actor): boolean {
  const stated = registered?.speaksFor;
  if (!stated) return false;
  const names = new Set([other.name, ...other.aliases].map(nameKey));
  return stated.some((name) => names.has(nameKey(name)));
}

/** Whether one of two speaks for the other. Symmetric. */
export function areTied(a: Actor, b: Actor): boolean {
  return speaksFor(a, b) || speaksFor(b, a);
}
