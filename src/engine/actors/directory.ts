/** Who is named in all articles: the actors of single texts united into one directory. */
import type { Span } from '../text/span';
import type { ActorType, NamesFound, Via } from './actor';
import { clusterActors } from './clusters';
import { type DirectoryIndex, indexDirectory } from './directoryIndex';

/** A mention of an actor in an article. */
export interface ActorMention extends Span {
  readonly article: string;
  readonly via: Via;
}

/** A role printed beside the name of its holder, and where. */
export interface HeldRole extends Span {
  readonly text: string;
  readonly article: string;
}

/** An actor as all articles together know it. */
export interface Actor {
  readonly name: string;
  readonly type: ActorType;
  /** Printed forms, names and metonyms, the most frequent first; never role phrases. */
  readonly aliases: readonly string[];
  /** Roles as printed; the same words in the same article only once. */
  readonly roles: readonly HeldRole[];
  readonly mentions: readonly ActorMention[];
  /** Key of what was known beforehand: `country:RU`. */
  readonly known?: string;
}

/** An article as the directory needs it. */
export interface DirectoryArticle {
  readonly file: string;
  readonly text: string;
  readonly names: NamesFound;
  /** ISO 8601; for roles that change hands. */
  readonly date: string | undefined;
}

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

/** An actor in the making. */
export interface Draft {
  name: string;
  readonly types: Map<ActorType, number>;
  readonly known: string | undefined;
  readonly forms: Map<string, number>;
  readonly roles: Map<string, HeldRole>;
  readonly mentions: ActorMention[];
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
