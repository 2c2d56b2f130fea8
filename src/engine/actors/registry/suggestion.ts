/** What the registry would hold of an actor that was only recognised so far. */
import type { Actor } from '../knownActor';
import { nameKey } from '../words';
import type { RegisteredActor } from './registry';
import { isOwnKey } from './registryIndex';

/**
 * The registered actor, or what to register of it: its name, and those printed forms that no rule would lead to it. The
 * parts of a person's name are left out, since another person may bear them; so are the forms that the tables know.
 */
export function registeredFrom({ registered, name, type, aliases, known }: Actor): RegisteredActor {
  if (registered) return registered;
  const isInTables = known !== undefined && !isOwnKey(known);
  const words = new Set(nameKey(name).split(' '));
  const isPart = (alias: string) =>
    nameKey(alias)
      .split(' ')
      .every((word) => words.has(word));
  const others = isInTables ? [] : aliases.filter((alias) => !isPart(alias));
  return { name, type, aliases: others, roles: [] };
}
