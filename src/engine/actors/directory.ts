/** Who is named in all articles: the actors of single texts united into one directory. */

import { clusterActors } from './clusters';
import { type DirectoryIndex, indexDirectory } from './directoryIndex';
import type { Actor, DirectoryArticle, Draft } from './knownActor';

/** All actors of a folder of articles. */
export interface ActorDirectory {
  /** Sorted by number of mentions, most first, then by name. */
  readonly actors: readonly Actor[];
  /** The actor of an article's local actor; `undefined` for an unknown file or index. */
  actorOf(file: string, localIndex: number): Actor | undefined;
  /** Look-ups for the recognition in notes. */
  readonly index: DirectoryIndex;
}

/**
 * Unites the local actors of `articles`: the same name in any writing, countries by what is known of them, a surname
 * with the one full name that ends with it, an acronym with its expansion. What is ambiguous stays apart.
 * Linear in the mentions.
 */
export function buildDirectory(articles: Iterable<DirectoryArticle>): ActorDirectory {
  const list = [...articles];
  const clusters = clusterActors(list);
  const actors = clusters.drafts
    .map(toActor)
    .sort((a, b) => b.actor.mentions.length - a.actor.mentions.length || compareNames(a.actor, b.actor));
  const actorOfDraft = new Map(actors.map(({ draft, actor }) => [draft, actor]));
  const sorted = actors.map(({ actor }) => actor);
  return {
    actors: sorted,
    actorOf: (file, localIndex) => {
      const draft = clusters.draftOf(file, localIndex);
      return draft && actorOfDraft.get(draft);
    },
    index: indexDirectory(sorted),
  };
}

function toActor(draft: Draft): { readonly draft: Draft; readonly actor: Actor } {
  const actor = {
    name: draft.name,
    type: mostFrequent(draft.types) ?? 'organisation',
    aliases: [...draft.forms].sort((a, b) => b[1] - a[1]).map(([form]) => form),
    roles: [...draft.roles.values()],
    mentions: draft.mentions,
  };
  return { draft, actor: draft.known === undefined ? actor : { ...actor, known: draft.known } };
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
