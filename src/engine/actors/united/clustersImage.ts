/** Clusters as plain data: what is counted of each, whom it is united with, and what was made of it. */
import { actorTypes } from '../actor';
import type { AppearancesImage } from './appearancesImage';
import { Cluster, rootOf } from './cluster';
import { areBelow, areLists, areTallies, type Lists, listAt, numbersOf, packed } from './lists';
import type { Counted } from './making';
import type { Strings, StringsImage } from './strings';

/** Clusters by their places; names, keys and dates are numbers of strings. */
export interface ClustersImage {
  /** The key of each. */
  readonly keys: Uint32Array;
  /** The name of each that is not registered, from 1; else 0. */
  readonly names: Uint32Array;
  /** '' where none was asked for. */
  readonly skeletons: readonly string[];
  readonly mentions: Uint32Array;
  readonly types: Lists;
  readonly forms: Lists;
  /** The place of the one that each is part of in the end, perhaps its own. */
  readonly roots: Uint32Array;
  readonly mayBe: Lists;
  /** Places of those with an actor, in the order of the directory. */
  readonly made: Uint32Array;
  /** Of each actor the place of its type among {@link actorTypes}, and its aliases in order. */
  readonly madeTypes: Uint8Array;
  readonly aliases: Lists;
  /** Of each actor in how many articles it is named, and the number of the last date, from 1; 0 for none. */
  readonly articleCounts: Uint32Array;
  readonly latest: Uint32Array;
}

/** What an image holds of articles and clusters. */
export interface CountedImage {
  readonly strings: StringsImage;
  readonly appearances: AppearancesImage;
  readonly clusters: ClustersImage;
}

/** Settled clusters as plain data. May give numbers to strings. */
export function imageOf(
  clusters: readonly Cluster[],
  sorted: readonly Cluster[],
  strings: Strings,
): ClustersImage {
  const places = new Map(clusters.map((cluster, i) => [cluster, i] as const));
  const placeOf = (cluster: Cluster): number => places.get(cluster) ?? 0;
  const numberOf = (text: string): number => (text === '' ? 0 : strings.numberOf(text) + 1);
  return {
    keys: numbersOf(clusters, ({ id }) => id),
    names: numbersOf(clusters, ({ registered, name }) => (registered ? 0 : numberOf(name))),
    skeletons: clusters.map(({ knownSkeleton }) => knownSkeleton ?? ''),
    mentions: numbersOf(clusters, ({ mentions }) => mentions),
    types: packed(clusters.map(({ types }) => types)),
    forms: packed(clusters.map(({ forms }) => forms)),
    roots: numbersOf(clusters, (cluster) => placeOf(rootOf(cluster))),
    mayBe: packed(clusters.map(({ mayBe }) => mayBe.map(placeOf))),
    made: numbersOf(sorted, placeOf),
    madeTypes: Uint8Array.from(sorted, ({ actor }) => (actor ? actorTypes.indexOf(actor.type) : 0)),
    aliases: packed(sorted.map(({ actor }) => (actor?.aliases ?? []).map((form) => strings.numberOf(form)))),
    articleCounts: numbersOf(sorted, ({ actor }) => actor?.articleCount ?? 0),
    latest: numbersOf(sorted, ({ actor }) => numberOf(actor?.latest ?? '')),
  };
}

/** Whether an image read from somewhere is one over so many strings: all that is looked up by it is there. O(image). */
function areClusters(image: ClustersImage, strings: number): boolean {
  const { keys, names, skeletons, mentions, roots, made } = image;
  const count = keys.length;
  if ([names, skeletons, mentions, roots].some(({ length }) => length !== count)) return false;
  if (!areBelow(keys, strings) || !areBelow(names, strings + 1)) return false;
  if (!areTallies(image.types, count, actorTypes.length) || !areTallies(image.forms, count, strings))
    return false;
  if (!areLists(image.mayBe, count) || !areBelow(image.mayBe.numbers, count)) return false;
  return areBelow(roots, count) && areBelow(made, count) && areRoots(roots) && areMade(image, strings);
}

function areMade(
  { made, madeTypes, aliases, articleCounts, latest }: ClustersImage,
  strings: number,
): boolean {
  if ([madeTypes, articleCounts, latest].some(({ length }) => length !== made.length)) return false;
  if (!areLists(aliases, made.length) || !areBelow(aliases.numbers, strings)) return false;
  return areBelow(madeTypes, actorTypes.length) && areBelow(latest, strings + 1);
}

/** Whether what others are part of is part of nothing. */
function areRoots(roots: Uint32Array): boolean {
  for (const root of roots) if (roots[root] !== root) return false;
  return true;
}

/** The clusters of an image, yet without rows, registry and actors; undefined where its parts do not fit. O(image). */
export function clustersOf(image: ClustersImage, strings: Strings): Cluster[] | undefined {
  if (!areClusters(image, strings.size)) return undefined;
  const clusters = Array.from(image.keys, (id) => new Cluster(id, strings.at(id)));
  clusters.forEach((cluster, i) => {
    const name = image.names[i] ?? 0;
    if (name > 0) cluster.call(strings.at(name - 1));
    cluster.mentions = image.mentions[i] ?? 0;
    cluster.keep(image, i);
    const root = clusters[image.roots[i] ?? 0];
    if (root !== cluster) cluster.parent = root;
    const mayBe = listAt(image.mayBe, i);
    if (mayBe.length > 0) cluster.mayBe = mayBe.flatMap((place) => clusters[place] ?? []);
  });
  return clusters;
}

/** Lets clusters know the skeletons of their names again, of which they may have another since they know the registry. */
export function recallSkeletons(clusters: readonly Cluster[], { skeletons }: ClustersImage): void {
  clusters.forEach((cluster, i) => {
    const skeleton = skeletons[i] ?? '';
    if (skeleton !== '') cluster.recall(skeleton);
  });
}

/** What need not be counted again for the actor in place `i` of the order. */
export function countedAt(image: ClustersImage, i: number, strings: Strings): Counted {
  const last = image.latest[i] ?? 0;
  return {
    type: actorTypes[image.madeTypes[i] ?? 0] ?? 'organisation',
    aliases: listAt(image.aliases, i).map((form) => strings.at(form)),
    articleCount: image.articleCounts[i] ?? 0,
    latest: last === 0 ? '' : strings.at(last - 1),
  };
}

/** Those with an actor, in order; undefined where one is part of another. */
export function madeOf({ made }: ClustersImage, clusters: readonly Cluster[]): Cluster[] | undefined {
  const all: Cluster[] = [];
  for (const place of made) {
    const cluster = clusters[place];
    if (!cluster || cluster.parent) return undefined;
    all.push(cluster);
  }
  return all;
}
