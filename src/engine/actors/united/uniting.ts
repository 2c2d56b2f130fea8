/**
 * Unites clusters: transcriptions of one full name, a surname with its one bearer, an acronym with its one expansion.
 * The answer depends on what the clusters are alone, never on the order in which they came. Linear in their names, but
 * for the surnames, which are sorted by their number of words.
 */
import { addTo } from '../../text/groupBy';
import { keysAmong } from '../registry/registryIndex';
import { ALONE, type Cluster, rootOf } from './cluster';

/** What the uniting asks beside the clusters themselves. */
export interface Naming {
  /** The number of the key of a printed form. */
  keyOfForm(form: number): number;
  clusterOf(key: string): Cluster | undefined;
}

/**
 * Sets `parent` and `mayBe` of all `clusters`. Registered ones take others in, and are never taken in themselves; nor are
 * those that are known beforehand.
 */
export function unite(clusters: readonly Cluster[], naming: Naming): void {
  const people: Cluster[] = [];
  const others: Cluster[] = [];
  for (const cluster of clusters) {
    cluster.parent = undefined;
    cluster.mayBe = ALONE;
    if (cluster.type !== 'person') others.push(cluster);
    else if (!cluster.isKnown || cluster.registered) people.push(cluster);
  }
  uniteTranscriptions(people);
  uniteSurnames(people);
  uniteAcronyms(others, naming);
  tellRegisteredNamesakes(clusters, naming);
}

/** All of one skeleton are one: the registered one, else the one named most. */
function uniteTranscriptions(people: readonly Cluster[]): void {
  const bySkeleton = new Map<string, Cluster[]>();
  for (const cluster of people)
    for (const skeleton of [cluster.skeleton, ...cluster.aliasSkeletons])
      if (skeleton !== '') addTo(bySkeleton, skeleton, cluster);
  for (const cluster of people) {
    const same = cluster.registered ? ALONE : (bySkeleton.get(cluster.skeleton) ?? ALONE);
    if (same.length < 2) continue;
    const root = same.reduce((best, each) => (isBefore(each, best) ? each : best));
    if (root !== cluster) cluster.parent = root;
  }
}

/** Whether `a` rather than `b` gives its name to both. */
function isBefore(a: Cluster, b: Cluster): boolean {
  if (!a.registered !== !b.registered) return a.registered !== undefined;
  return a.mentions !== b.mentions ? a.mentions > b.mentions : a.key < b.key;
}

/** Longer names first, so that it is settled whose "von Berg" is before "Berg" is given to him. */
function uniteSurnames(people: readonly Cluster[]): void {
  const bearers = new Map<string, Cluster[]>();
  for (const cluster of people)
    if (!cluster.parent) for (const end of new Set(cluster.ends)) addTo(bearers, end, cluster);
  const open = people.filter(({ registered, parent, key }) => !registered && !parent && bearers.has(key));
  for (const cluster of open.sort((a, b) => b.length - a.length))
    giveToOne(cluster, bearers.get(cluster.key) ?? []);
}

/** One word that stands for an organisation is that of the one longer name under which it is printed too. */
function uniteAcronyms(others: readonly Cluster[], { keyOfForm }: Naming): void {
  const expansions = new Map<number, Cluster[]>();
  for (const cluster of others)
    if (cluster.length > 1)
      for (let i = 0; i < cluster.forms.length; i += 2)
        addTo(expansions, keyOfForm(cluster.forms[i] ?? 0), cluster);
  for (const cluster of others)
    if (!cluster.isKnown && cluster.length === 1) giveToOne(cluster, expansions.get(cluster.id) ?? []);
}

/** Gives a cluster to the one of `owners`; where there are several it stays apart and may be any. */
function giveToOne(cluster: Cluster, owners: readonly Cluster[]): void {
  const roots = new Set(owners.map(rootOf));
  roots.delete(cluster);
  const [root] = roots;
  if (root && roots.size === 1) cluster.parent = root;
  else if (roots.size > 1) cluster.mayBe = [...roots];
}

/** A cluster of an alias that several registered actors bear may be any of them. */
function tellRegisteredNamesakes(clusters: readonly Cluster[], { clusterOf }: Naming): void {
  for (const cluster of clusters) {
    const keys = cluster.isKnown ? keysAmong(cluster.key) : [];
    if (keys.length === 0) continue;
    const bearers = keys.flatMap((key) => clusterOf(key) ?? []);
    cluster.mayBe = [...new Set([...cluster.mayBe, ...bearers])];
  }
}
