/** All clusters, kept up to date article by article: a change costs the rows of the names that the article holds. */
import { addTo } from '../../text/groupBy';
import type { Actor } from '../knownActor';
import type { RegistryIndex } from '../registry/registryIndex';
import { Appearances } from './appearances';
import { ALONE, areInOrder, areSame, Cluster, childrenOf, LAST, rootOf } from './cluster';
import {
  type ClustersImage,
  type CountedImage,
  clustersOf,
  countedAt,
  imageOf,
  madeOf,
  recallSkeletons,
} from './clustersImage';
import { Column } from './column';
import type { ArticleDigest } from './digest';
import { actorWith, makeActor, NO_ROLES, rolesIn } from './making';
import { digestsOf } from './rowDigests';
import { Strings } from './strings';
import { Counter, mostOf } from './tally';
import { unite } from './uniting';

/** An actor that is no more, and the cluster that it was made of. */
export interface Gone {
  readonly cluster: Cluster;
  readonly actor: Actor;
}

/** What the last settling changed. */
export interface Settled {
  /** Those with a new actor. */
  readonly made: readonly Cluster[];
  readonly gone: readonly Gone[];
}

/** Clusters as they were, and those with an actor, in the order of the directory. */
export interface Restored {
  readonly clusters: Clusters;
  readonly sorted: readonly Cluster[];
}

/** With fewer dead rows than this the rows are not packed anew. */
const FEW_DEAD = 10_000;

/** Clusters and the rows that they are made of. */
export class Clusters {
  #rows = new Appearances(new Strings());
  /** By row: the row before it of the same cluster. */
  #next = new Column();
  readonly #byId = new Map<number, Cluster>();
  readonly #changed = new Set<Cluster>();

  get rows(): Appearances {
    return this.#rows;
  }

  /** Adds an article, in the place of the one of that file. */
  put(digest: ArticleDigest): void {
    this.delete(digest.file);
    const { from, to } = this.#rows.add(digest);
    for (let row = from; row < to; row++) this.#changed.add(this.#link(row));
  }

  delete(file: string): void {
    const { from, to } = this.#rows.of(file);
    for (let row = from; row < to; row++) this.#changed.add(this.#clusterWith(this.#rows.keyOf(row)));
    this.#rows.remove(file);
    if (this.#rows.dead > FEW_DEAD && 2 * this.#rows.dead > this.#rows.rows) this.#repack();
  }

  /** Takes another registry. Articles that it reads otherwise have to be put again. */
  decide({ byKey }: RegistryIndex): void {
    for (const cluster of this.#byId.values())
      if (cluster.registered && byKey.get(cluster.key) !== cluster.registered)
        this.#register(cluster, undefined);
    for (const [key, actor] of byKey) {
      const cluster = this.#clusterWith(this.#rows.strings.numberOf(key));
      if (cluster.registered !== actor) this.#register(cluster, actor);
    }
  }

  /** The cluster of an article's local actor. */
  of(file: string, local: number): Cluster | undefined {
    const { from, to } = this.#rows.of(file);
    const row = from + local;
    return local >= 0 && row < to ? this.#byId.get(this.#rows.keyOf(row)) : undefined;
  }

  byId(id: number): Cluster | undefined {
    return this.#byId.get(id);
  }

  byKey(key: string): Cluster | undefined {
    const id = this.#rows.strings.find(key);
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** The living rows of `clusters`, each cluster's together. */
  rowsOf(clusters: readonly Cluster[]): number[] {
    const rows: number[] = [];
    for (const { head } of clusters)
      for (let row = head; row !== LAST; row = this.#next.at(row))
        if (!this.#rows.isDead(row)) rows.push(row);
    return rows;
  }

  /** Unites anew what has changed since. Linear in the clusters, but only those that changed are counted and made. */
  settle(): Settled {
    const stale = new Set<Cluster>();
    const gone: Gone[] = [];
    for (const cluster of this.#changed) {
      stale.add(cluster).add(rootOf(cluster));
      this.#count(cluster);
      if (!cluster.isEmpty) continue;
      this.#byId.delete(cluster.id);
      this.#drop(cluster, gone);
    }
    this.#changed.clear();
    const clusters = [...this.#byId.values()];
    unite(clusters, {
      keyOfForm: (form) => this.#rows.strings.keyOf(form),
      clusterOf: (key) => this.byKey(key),
    });
    return this.#make(clusters, stale, gone);
  }

  /** All of it as plain data, a copy; it must be settled. `sorted` are those with an actor, in order. */
  image(sorted: readonly Cluster[]): CountedImage {
    const { strings } = this.#rows;
    const appearances = this.#rows.image();
    const clusters = imageOf([...this.#byId.values()], sorted, strings);
    return { appearances, clusters, strings: strings.image() };
  }

  /** The clusters of an image, and those with an actor in order; undefined where its parts do not fit. O(image). */
  static from(image: CountedImage, registry: RegistryIndex): Restored | undefined {
    const strings = Strings.from(image.strings);
    const rows = strings && Appearances.from(image.appearances, strings);
    const all = rows && clustersOf(image.clusters, strings);
    const sorted = all && madeOf(image.clusters, all);
    if (!sorted) return undefined;
    const clusters = new Clusters();
    clusters.#rows = rows;
    if (!clusters.#take(all, registry)) return undefined;
    recallSkeletons(all, image.clusters);
    for (const [root, children] of childrenOf(all)) root.children = children;
    clusters.#remake(sorted, image.clusters);
    return areInOrder(sorted) ? { clusters, sorted } : undefined;
  }

  /** Takes the clusters of its rows and of a registry; whether those are all. */
  #take(all: readonly Cluster[], registry: RegistryIndex): boolean {
    for (const cluster of all) this.#byId.set(cluster.id, cluster);
    this.#linkAll();
    this.decide(registry);
    this.#changed.clear();
    return this.#byId.size === all.length;
  }

  /** Makes actors as they were. */
  #remake(sorted: readonly Cluster[], image: ClustersImage): void {
    const withRoles = new Map<Cluster, number[]>();
    for (const row of this.#rows.rowsWithRoles()) {
      const cluster = this.#byId.get(this.#rows.keyOf(row));
      if (cluster) addTo(withRoles, rootOf(cluster), row);
    }
    sorted.forEach((cluster, i) => {
      const rows = withRoles.get(cluster);
      const roles = rows ? rolesIn(rows, this) : NO_ROLES;
      cluster.actor = actorWith(cluster, countedAt(image, i, this.#rows.strings), roles);
    });
  }

  #make(clusters: readonly Cluster[], stale: ReadonlySet<Cluster>, gone: Gone[]): Settled {
    const children = childrenOf(clusters);
    const made: Cluster[] = [];
    for (const cluster of clusters) {
      const own = children.get(cluster) ?? ALONE;
      const isKept = !stale.has(cluster) && areSame(own, cluster.children) && !own.some((e) => stale.has(e));
      cluster.children = own;
      if (isKept && (cluster.actor === undefined) === (cluster.parent !== undefined)) continue;
      this.#drop(cluster, gone);
      cluster.actor = cluster.parent ? undefined : makeActor(cluster, this);
      if (cluster.actor) made.push(cluster);
    }
    return { made, gone };
  }

  #drop(cluster: Cluster, gone: Gone[]): void {
    if (cluster.actor) gone.push({ cluster, actor: cluster.actor });
    cluster.actor = undefined;
  }

  /** {@link #link} for all rows at once. */
  #linkAll(): void {
    const next = new Int32Array(this.#rows.rows);
    const heads = new Int32Array(this.#rows.strings.size).fill(LAST);
    for (let row = 0; row < next.length; row++) {
      const key = this.#rows.keyOf(row);
      next[row] = heads[key] ?? LAST;
      heads[key] = row;
    }
    this.#next = Column.from(new Uint32Array(next.buffer));
    heads.forEach((row, key) => {
      if (row !== LAST) this.#clusterWith(key).head = row;
    });
  }

  #link(row: number): Cluster {
    const cluster = this.#clusterWith(this.#rows.keyOf(row));
    this.#next.push(cluster.head);
    cluster.head = row;
    return cluster;
  }

  #clusterWith(id: number): Cluster {
    const known = this.#byId.get(id);
    if (known) return known;
    const cluster = new Cluster(id, this.#rows.strings.at(id));
    this.#byId.set(id, cluster);
    return cluster;
  }

  #register(cluster: Cluster, actor: Cluster['registered']): void {
    cluster.register(actor);
    this.#changed.add(cluster);
  }

  /** Counts what the cluster's rows say, and lets go of dead ones. */
  #count(cluster: Cluster): void {
    const [names, types, forms] = [new Counter(), new Counter(), new Counter()];
    const rows = this.rowsOf([cluster]);
    cluster.head = LAST;
    cluster.mentions = 0;
    for (const row of rows.reverse()) {
      this.#next.set(row, cluster.head);
      cluster.head = row;
      const mentions = this.#rows.mentionsIn(row);
      cluster.mentions += mentions;
      names.add(this.#rows.nameOf(row));
      if (mentions > 0) types.add(this.#rows.typeOf(row), mentions);
      this.#rows.eachForm(row, (form, times) => forms.add(form, times));
    }
    cluster.count(types.tally(), forms.tally());
    const name = mostOf(names.tally(), (a, b) => this.#isLater(a, b));
    if (!cluster.registered && name !== undefined) cluster.call(this.#rows.strings.at(name));
  }

  /** Of equals the later in code order: accents and small letters go before plain ones and capitals. */
  #isLater(a: number, b: number): boolean {
    return this.#rows.strings.at(a) > this.#rows.strings.at(b);
  }

  /** Leaves the dead rows behind. */
  #repack(): void {
    const old = this.#rows;
    this.#rows = new Appearances(old.strings);
    this.#next = new Column();
    for (const cluster of this.#byId.values()) cluster.head = LAST;
    for (const digest of digestsOf(old)) {
      const { from, to } = this.#rows.add(digest);
      for (let row = from; row < to; row++) this.#link(row);
    }
  }
}
