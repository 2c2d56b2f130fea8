/** Which names mean something else under another registry, so that only articles that may hold them are read again. */
import { nameKey } from '../words';
import type { Registry } from './registry';
import { keyOf } from './registryIndex';

/** The folded forms (`nameKey`) that `before` and `after` do not treat alike. Linear in both. */
export function changedForms(before: Registry, after: Registry): string[] {
  const [old, fresh] = [meanings(before), meanings(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].filter((form) => old.get(form) !== fresh.get(form));
}

/** What every form of a registry means, as one comparable text. */
function meanings({ actors, rejected }: Registry): Map<string, string> {
  const found = new Map<string, string>();
  const add = (form: string, meaning: string): void => {
    const key = nameKey(form);
    found.set(key, `${found.get(key) ?? ''}\n${meaning}`);
  };
  for (const actor of actors)
    for (const form of [actor.name, ...actor.aliases]) add(form, `${keyOf(actor)} ${actor.type} ${form}`);
  for (const rejection of rejected) add(rejection.form, JSON.stringify(rejection));
  return found;
}
