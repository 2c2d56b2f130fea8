/** Who is named in all articles: the actors of single texts united into one directory. */

import { clusterActors } from './clusters';
import { type DirectoryIndex, indexDirectory } from './directoryIndex';
import type { Actor, DirectoryArticle, Draft } from './knownActor';
import { emptyRegistry } from './registry/registry';
import { indexRegistry, type RegistryIndex } from './registry/registryIndex';
import { nameKey } from './words';

/** All actors of a folder of articles. */
export interface ActorDirectory {
  /** Sorted by number of mentions, most first, then by name. */
  readonly actors: readonly Actor[];
  /** The actor of an article's local actor; `undefined` for an unknown file or index. */
  actorOf(file: string, localIndex: number): Actor | undefined;
  /** Those whom an actor that is only a shared form may be ("Berg": Anna Berg, Otto Berg); none for any other actor. */
  candidatesFor(actor: Actor): readonly Actor[];
  /** Look-ups for the recognition in notes. */
  readonly index: DirectoryIndex;
}

/** The index of a registry in which nothing is decided. */
const UNDECIDED = indexRegistry(emptyRegistry);

/**
 * Unites the local actors of `articles`: the same name in any writing, countries by what is known of them, a surname
 * with the one full name that ends with it, an acronym with its expansion; and all that the registry unites. What is
 * ambiguous stays apart. Linear in the mentions.
 */
export function buildDirectory(
  articles: Iterable<DirectoryArticle>,
  registry: RegistryIndex = UNDECIDED,
): ActorDirectory {
  const list = [...articles];
  const clusters = clusterActors(list, registry);
  const actors = clusters.drafts
    .map(toActor)
    .sort((a, b) => b.actor.mentions.length - a.actor.mentions.length || compareNames(a.actor, b.actor));
  const actorOfDraft = new Map(actors.map(({ draft, actor }) => [draft, actor]));
  const candidates = new Map(
    actors.map(({ draft, actor }) => [actor, draft.mayBe.flatMap((each) => actorOfDraft.get(each) ?? [])]),
  );
  const sorted = actors.map(({ actor }) => actor);
  return {
    actors: sorted,
    actorOf: (file, localIndex) => {
      const draft = clusters.draftOf(file, localIndex);
      return draft && actorOfDraft.get(draft);
    },
    candidatesFor: (actor) => candidates.get(actor) ?? [],
    index: indexDirectory(sorted, list, registry),
  };
}

function toActor(draft: Draft): { readonly draft: Draft; readonly actor: Actor } {
  const { registered, known } = draft;
  const actor = {
    name: registered?.name ?? draft.name,
    type: registered?.type ?? mostFrequent(draft.types) ?? 'organisation',
    aliases: aliasesOf(draft),
    roles: [...draft.roles.values()],
    mentions: draft.mentions,
    ...(known !== undefined && { known }),
    ...(registered !== undefined && { registered }),
  };
  return { draft, actor };
}

function aliasesOf({ forms, registered }: Draft): string[] {
  const printed = [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  if (!registered) return printed;
  const keys = new Set(printed.map(nameKey));
  return [...printed, ...registered.aliases.filter((alias) => !keys.has(nameKey(alias)))];
}

function mostFrequent<K>(counts: ReadonlyMap<K, number>): K | undefined {
  return [...counts].reduce<readonly [K, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
}

function compareNames(a: Actor, b: Actor): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
