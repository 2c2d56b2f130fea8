/** The local actors of one name, over all articles: what is united with others, or stays an actor of its own. */
import { addTo } from '../../text/groupBy';
import { type ActorType, actorTypes } from '../actor';
import type { Actor } from '../knownActor';
import type { RegisteredActor } from '../registry/registry';
import { nameSkeleton } from '../skeleton';
import { nameKey } from '../words';
import { type Lists, listAt } from './lists';
import { mostOf, NOTHING, type Tally } from './tally';

/** No row follows. */
export const LAST = -1;

/** Tallies of many clusters. */
interface KeptTallies {
  readonly types: Lists;
  readonly forms: Lists;
}

/** What is known of a cluster by itself, and whom it was united with last. */
export class Cluster {
  /** Number of its key. */
  readonly id: number;
  readonly key: string;
  /** Its last row; the others follow from there. */
  head = LAST;
  registered: RegisteredActor | undefined;
  /** As most articles have it. */
  name = '';
  mentions = 0;
  /** The one that it is part of. */
  parent: Cluster | undefined;
  /** Those that are part of it. */
  children: readonly Cluster[] = ALONE;
  /** Those whom its form may mean, where nothing decides between them. */
  mayBe: readonly Cluster[] = ALONE;
  /** What was made of it and its children; `undefined` if that is to be made anew. */
  actor: Actor | undefined;
  /** Whether it is known beforehand, from the tables or the registry; the key of a mere name has no colon. */
  readonly isKnown: boolean;
  #types: Tally | undefined;
  #forms: Tally | undefined;
  #kept: KeptTallies | undefined;
  #place = 0;
  #folded: string | undefined;
  #skeleton: string | undefined;
  #aliases: readonly string[] = NONE;
  #aliasSkeletons: readonly string[] | undefined;

  constructor(id: number, key: string) {
    this.id = id;
    this.key = key;
    this.isKnown = key.includes(':');
  }

  /** How many mentions are of the types in these places. */
  get types(): Tally {
    this.#types ??= this.#kept ? listAt(this.#kept.types, this.#place) : NOTHING;
    return this.#types;
  }

  /** How often printed forms of these numbers stand. */
  get forms(): Tally {
    this.#forms ??= this.#kept ? listAt(this.#kept.forms, this.#place) : NOTHING;
    return this.#forms;
  }

  count(types: Tally, forms: Tally): void {
    this.#types = types;
    this.#forms = forms;
    this.#kept = undefined;
  }

  /** Takes what was counted, as list `place` of each; it is unpacked when somebody asks. */
  keep(kept: KeptTallies, place: number): void {
    this.#kept = kept;
    this.#place = place;
  }

  /** The type that most mentions have; `undefined` where there are none. */
  get type(): ActorType | undefined {
    return this.registered?.type ?? typeIn(this.types);
  }

  get isEmpty(): boolean {
    return this.head === LAST && !this.registered;
  }

  /** Takes what the registry says, perhaps nothing. */
  register(actor: RegisteredActor | undefined): void {
    this.registered = actor;
    this.#aliases = actor?.aliases.map(nameKey) ?? NONE;
    this.#aliasSkeletons = undefined;
    this.call(actor?.name ?? this.name);
  }

  /** Takes a name; all names of a cluster that is not known beforehand have the same words. */
  call(name: string): void {
    if (this.isKnown && name !== this.name) {
      this.#folded = undefined;
      this.#skeleton = undefined;
    }
    this.name = name;
  }

  /** How many words its name has. */
  get length(): number {
    let words = 1;
    for (let at = this.#words.indexOf(' '); at >= 0; at = this.#words.indexOf(' ', at + 1)) words++;
    return words;
  }

  /** The folded words of its name. */
  get #words(): string {
    if (!this.isKnown) return this.key;
    this.#folded ??= nameKey(this.name);
    return this.#folded;
  }

  /** The ends of its full names: "von berg", "berg". */
  get ends(): readonly string[] {
    const ends: string[] = [];
    for (const name of [this.#words, ...this.#aliases])
      for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) ends.push(name.slice(at + 1));
    return ends;
  }

  /** The skeleton of its name, '' if it is no full name. */
  get skeleton(): string {
    this.#skeleton ??= fullSkeleton(this.#words);
    return this.#skeleton;
  }

  /** {@link skeleton} if it was asked for. */
  get knownSkeleton(): string | undefined {
    return this.#skeleton;
  }

  /** Takes the skeleton of its name from one who knows it. */
  recall(skeleton: string): void {
    this.#skeleton = skeleton;
  }

  /** Those of its other names in the registry. */
  get aliasSkeletons(): readonly string[] {
    this.#aliasSkeletons ??= this.#aliases.map(fullSkeleton);
    return this.#aliasSkeletons;
  }
}

/** No other clusters; held once. */
export const ALONE: readonly Cluster[] = [];
const NONE: readonly string[] = [];

function fullSkeleton(name: string): string {
  return name.includes(' ') ? nameSkeleton(name.split(' ')) : '';
}

/** The cluster that `cluster` is part of in the end. */
export function rootOf(cluster: Cluster): Cluster {
  let root = cluster;
  while (root.parent) root = root.parent;
  return root;
}

/** The order of the directory: most mentions first, then by name. Of clusters that have an actor. */
export function compareClusters(a: Cluster, b: Cluster): number {
  const one = a.actor;
  const other = b.actor;
  if (!one || !other) return 0;
  if (one.mentionCount !== other.mentionCount) return other.mentionCount - one.mentionCount;
  return one.name !== other.name ? (one.name < other.name ? -1 : 1) : a.key < b.key ? -1 : 1;
}

/** Whether each stands before the next in that order; then none is there twice. */
export function areInOrder(clusters: readonly Cluster[]): boolean {
  return clusters.every((each, i) => {
    const before = clusters[i - 1];
    return !before || compareClusters(before, each) < 0;
  });
}

/** The type counted most in a tally of the places of types. */
export function typeIn(types: Tally): ActorType | undefined {
  const place = mostOf(types, (a, b) => a < b);
  return place === undefined ? undefined : actorTypes[place];
}

/** Those that are part of others, by whom they are part of in the end. */
export function childrenOf(clusters: readonly Cluster[]): Map<Cluster, Cluster[]> {
  const children = new Map<Cluster, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.parent) addTo(children, rootOf(cluster), cluster);
  }
  return children;
}

/** Whether both are the same in the same order. */
export function areSame(a: readonly Cluster[], b: readonly Cluster[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
