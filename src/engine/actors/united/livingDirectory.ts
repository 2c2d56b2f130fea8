/**
 * The directory of articles that come, go and change. A local actor belongs to the cluster of its name; clusters are
 * united by surname, acronym, transcription and registry. A change costs the rows of the names that its article holds,
 * and one uniting of all clusters when the directory is next asked for: what did not change keeps its actor.
 */
import type { NamesFound } from '../actor';
import type { ActorDirectory } from '../directory';
import { emptyRegistry, isSameRegistry, type Registry } from '../registry/registry';
import type { RegistryIndex } from '../registry/registryIndex';
import { indexRegistry } from '../registry/registryIndex';
import { type Cluster, compareClusters } from './cluster';
import { Clusters } from './clusters';
import type { CountedImage } from './clustersImage';
import type { ArticleDigest } from './digest';
import { LookUps, type LookUpsImage } from './lookUps';
import { digestsOf } from './rowDigests';
import { DirectoryView } from './view';

/** A directory as plain data, to be kept and restored: strings, typed arrays, and the registry as it is. */
export interface DirectoryImage extends CountedImage {
  readonly registry: Registry;
  readonly lookUps: LookUpsImage;
}

/**
 * Unites the local actors of articles: the same name in any writing, countries by what is known of them, a surname with
 * the one full name that ends with it, an acronym with its expansion; and all that the registry unites. What is ambiguous
 * stays apart. Whatever came and went, the answer is that of a directory that is built of the present articles afresh.
 */
export class LivingDirectory {
  readonly #clusters: Clusters;
  readonly #lookUps: LookUps;
  readonly #namesOf: (file: string) => NamesFound | undefined;
  #registry = indexRegistry(emptyRegistry);
  /** Those with an actor, in the order of the directory. */
  #sorted: readonly Cluster[] = [];
  #current: ActorDirectory | undefined;

  /** @param namesOf the names of an article that is there, for its single mentions */
  constructor(
    namesOf: (file: string) => NamesFound | undefined,
    clusters = new Clusters(),
    lookUps = new LookUps(clusters),
  ) {
    this.#namesOf = namesOf;
    this.#clusters = clusters;
    this.#lookUps = lookUps;
  }

  /** The directory of an image, whose arrays it goes on using; undefined where its parts do not fit. O(image). */
  static from(
    { registry, lookUps, ...counted }: DirectoryImage,
    namesOf: (file: string) => NamesFound | undefined,
  ): LivingDirectory | undefined {
    const index = indexRegistry(registry);
    const restored = Clusters.from(counted, index);
    if (!restored) return undefined;
    const { clusters, sorted } = restored;
    const found = LookUps.from(lookUps, clusters, sorted);
    if (!found) return undefined;
    const directory = new LivingDirectory(namesOf, clusters, found);
    directory.#registry = index;
    directory.#sorted = sorted;
    directory.#current = directory.#view();
    return directory;
  }

  /** Adds an article, in the place of the one of that file. */
  put(digest: ArticleDigest): void {
    this.#clusters.put(digest);
    this.#current = undefined;
  }

  /** Forgets an article. */
  delete(file: string): void {
    this.#clusters.delete(file);
    this.#current = undefined;
  }

  /** Takes another registry. Articles that are read otherwise under it have to be put again. */
  decide(registry: RegistryIndex): void {
    if (isSameRegistry(registry.registry, this.#registry.registry)) return;
    this.#clusters.decide(registry);
    this.#registry = registry;
    this.#current = undefined;
  }

  /** All that was put, as digests: to be kept for the next session. */
  digests(): Iterable<ArticleDigest> {
    return digestsOf(this.#clusters.rows);
  }

  /** All of it as plain data, a copy; first brings it up to date. O(articles). */
  image(): DirectoryImage {
    this.#current ??= this.#settled();
    const places = new Map(this.#sorted.map((cluster, i) => [cluster, i] as const));
    return {
      registry: this.#registry.registry,
      ...this.#clusters.image(this.#sorted),
      lookUps: this.#lookUps.image((cluster) => places.get(cluster) ?? 0),
    };
  }

  /** The directory as it is now; good until the next change. */
  get current(): ActorDirectory {
    this.#current ??= this.#settled();
    return this.#current;
  }

  #settled(): ActorDirectory {
    const { made, gone } = this.#clusters.settle();
    this.#lookUps.change(made, gone);
    const isNew = new Set(made);
    const kept = this.#sorted.filter((cluster) => cluster.actor && !isNew.has(cluster));
    this.#sorted = [...kept, ...made].sort(compareClusters);
    return this.#view();
  }

  #view(): ActorDirectory {
    return new DirectoryView(this.#clusters, this.#sorted, this.#lookUps, this.#registry, this.#namesOf);
  }
}
