/** Actors as an editor's list of symbols wants them: with a label that holds what was typed. */
import { type Actor, nameKey } from '../engine/actors';
import { type ActorForms, wordsAt } from './actorForms';
import type { ActorSearch } from './actorSearch';

/** An actor under the label of one of its forms. */
export interface ActorSymbol {
  readonly actor: Actor;
  readonly label: string;
}

/** How many actors are listed where only slips lead to them. */
const SLIPS = 20;

/**
 * Finds actors for an editor that filters what it is given once more, by the letters of the label in order. So a hit by
 * an alias says the alias ("OTAN — Organisation du traité…"), one by accents left out or by a slip says what was typed
 * ("Stolenburg ≈ Jens Stoltenberg").
 */
export class ActorSymbols {
  readonly #forms: ActorForms;
  readonly #search: ActorSearch;

  constructor(forms: ActorForms, search: ActorSearch) {
    this.#forms = forms;
    this.#search = search;
  }

  /** At most `limit`, the most mentioned first; for a blank query those named most. */
  search(query: string, limit: number): ActorSymbol[] {
    const key = nameKey(query);
    if (key === '') return this.#search.search('', limit).map(named);
    const found = this.#byWords(query, key, limit);
    return found.length > 0 ? found : this.#bySlips(query, limit);
  }

  #byWords(query: string, key: string, limit: number): ActorSymbol[] {
    const found = new Map<Actor, ActorSymbol>();
    for (const { actor, form, key: words } of this.#forms.all()) {
      if (found.has(actor) || wordsAt(words, key) < 0) continue;
      if (found.size >= limit) break;
      found.set(actor, { actor, label: labelled(actor, form, query) });
    }
    return [...found.values()];
  }

  #bySlips(query: string, limit: number): ActorSymbol[] {
    return this.#search.search(query, Math.min(SLIPS, limit)).map((actor) => {
      const form = [actor.name, ...actor.aliases].find((each) => holdsLetters(each, query));
      return { actor, label: labelled(actor, form ?? actor.name, query) };
    });
  }
}

function named(actor: Actor): ActorSymbol {
  return { actor, label: actor.name };
}

function labelled({ name }: Actor, form: string, query: string): string {
  if (!holdsLetters(form, query)) return `${query.trim()} ≈ ${name}`;
  return form === name ? name : `${form} — ${name}`;
}

/** Whether the letters of `query` stand in `text` in their order: what editors ask of a label. */
function holdsLetters(text: string, query: string): boolean {
  let at = 0;
  const lower = text.toLowerCase();
  for (const letter of query.toLowerCase().replace(/\s/g, '')) {
    const next = lower.indexOf(letter, at);
    if (next < 0) return false;
    at = next + letter.length;
  }
  return true;
}
