/** Look-ups over a registry: its forms for the recogniser, its actors by key, what it rejects. */
import type { Span } from '../../text/span';
import type { Knowledge } from '../context';
import { type Known, type KnownForm, LEXICON } from '../lexicon';
import { addForm, longestForm, newTrie, type Trie } from '../trie';
import { nameKey, wordsOf } from '../words';
import type { RegisteredActor, Registry } from './registry';
import { rejectedForms } from './rejectedForms';

/** A registry made ready for reading texts. */
export interface RegistryIndex {
  readonly registry: Registry;
  /** Canonical names and aliases; an alias of several actors has an {@link amongKey}. */
  readonly forms: Trie<KnownForm>;
  /** Registered actors by their key; those with the same name share it and are one. */
  readonly byKey: ReadonlyMap<string, RegisteredActor>;
  /** Whether the user rejects the name that stands at `span` of the text of `file`. */
  rejects(file: string | undefined, text: string, span: Span): boolean;
}

/** Indexes `registry`. Linear in its names. */
export function indexRegistry(registry: Registry): RegistryIndex {
  const byKey = new Map<string, RegisteredActor>();
  for (const actor of registry.actors) {
    const key = keyOf(actor);
    byKey.set(key, withTwin(byKey.get(key), actor));
  }
  return { registry, forms: formsOf(byKey), byKey, rejects: rejectedForms(registry.rejected) };
}

/** What the recogniser is to know when it reads the article of `file`. */
export function knowledgeFor(file: string, { forms, rejects }: RegistryIndex): Knowledge {
  return {
    forms: NONE,
    decided: forms,
    isLikely: () => false,
    rejects: (text, span) => rejects(file, text, span),
  };
}

const NONE = newTrie<KnownForm>();

/** The key of a registered actor: that of what is known of its name beforehand (`country:RU`), else one of its own. */
export function keyOf({ name }: RegisteredActor): string {
  return knownByName(name)?.key ?? OWN + nameKey(name);
}

const OWN = 'actor:';

/** Whether a key is that of a registered actor of whom nothing was known beforehand. */
export function isOwnKey(key: string): boolean {
  return key.startsWith(OWN);
}

function knownByName(name: string): Known | undefined {
  const words = wordsOf(name);
  const match = longestForm(LEXICON, words, 0, ({ as }) => as === 'name');
  return match?.to === words.length ? match.values[0]?.known : undefined;
}

const AMONG = 'among:';

/** The key of a form that several actors bear. */
function amongKey(keys: readonly string[]): string {
  return AMONG + keys.join('\n');
}

/** The keys that an {@link amongKey} holds; none for any other key. */
export function keysAmong(key: string | undefined): readonly string[] {
  return key?.startsWith(AMONG) ? key.slice(AMONG.length).split('\n') : [];
}

/** Two entries of one name say together what each of them says. */
function withTwin(twin: RegisteredActor | undefined, actor: RegisteredActor): RegisteredActor {
  if (!twin) return actor;
  const speaksFor = [...(twin.speaksFor ?? []), ...(actor.speaksFor ?? [])];
  return {
    ...actor,
    ...twin,
    aliases: [...twin.aliases, ...actor.aliases],
    roles: [...twin.roles, ...actor.roles],
    ...(speaksFor.length > 0 && { speaksFor }),
  };
}

function formsOf(byKey: ReadonlyMap<string, RegisteredActor>): Trie<KnownForm> {
  const owners = new Map<string, { readonly text: string; readonly keys: Set<string> }>();
  for (const [key, { name, aliases }] of byKey) {
    for (const text of [name, ...aliases]) {
      const folded = nameKey(text);
      const owned = owners.get(folded);
      if (owned) owned.keys.add(key);
      else owners.set(folded, { text, keys: new Set([key]) });
    }
  }
  const forms = newTrie<KnownForm>();
  for (const { text, keys } of owners.values())
    addForm(forms, text, { known: knownOf(text, [...keys], byKey), text, as: 'name', language: undefined });
  return forms;
}

function knownOf(text: string, keys: readonly string[], byKey: ReadonlyMap<string, RegisteredActor>): Known {
  const [key = ''] = keys;
  const actor = byKey.get(key);
  const type = actor?.type ?? 'person';
  if (keys.length > 1) return { key: amongKey(keys), name: text, type };
  return { key, name: actor?.name ?? text, type };
}
