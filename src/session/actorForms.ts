/** Every form under which the articles or the registry know an actor, folded once for all look-ups. */
import { type Actor, nameKey } from '../engine/actors';
import type { Library } from './library';
import { PerEpoch } from './perEpoch';

/** One form of one actor. */
export interface ActorForm {
  readonly actor: Actor;
  readonly form: string;
  /** Its words folded: no accents, no case, hyphens as spaces. */
  readonly key: string;
}

/** Answers from the library as it is; forms are folded once an actor, whatever comes and goes beside it. */
export class ActorForms {
  readonly #forms: PerEpoch<readonly ActorForm[]>;

  constructor(library: Library) {
    const known = new WeakMap<Actor, readonly ActorForm[]>();
    const formsOnce = (actor: Actor): readonly ActorForm[] => {
      const forms = known.get(actor) ?? formsOf(actor);
      known.set(actor, forms);
      return forms;
    };
    this.#forms = new PerEpoch(library, () => library.directory.actors.flatMap(formsOnce));
  }

  /** The most mentioned actor first; of each its name, then its aliases; two writings with one key only once. */
  all(): readonly ActorForm[] {
    return this.#forms.current;
  }
}

/**
 * Where `words` begin in `key`, the last of them perhaps cut short; -1 if it does not hold them. Both folded.
 *
 * @example wordsAt('ursula von der leyen', 'von der l') → 7
 */
export function wordsAt(key: string, words: string): number {
  if (key.startsWith(words)) return 0;
  const space = key.indexOf(` ${words}`);
  return space < 0 ? -1 : space + 1;
}

function formsOf(actor: Actor): ActorForm[] {
  const seen = new Set<string>();
  return [actor.name, ...actor.aliases].flatMap((form) => {
    const key = nameKey(form);
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ actor, form, key }];
  });
}
