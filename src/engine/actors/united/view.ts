/** A directory as it stands: answers for actors from the clusters that they are made of. */
import type { NamesFound } from '../actor';
import type { ActorDirectory } from '../directory';
import type { DirectoryIndex } from '../directoryIndex';
import type { Actor, ActorMention, Appearance } from '../knownActor';
import type { RegistryIndex } from '../registry/registryIndex';
import { RoleBook } from '../roleBook';
import { nameKey } from '../words';
import { ALONE, type Cluster, compareClusters, rootOf } from './cluster';
import type { Clusters } from './clusters';
import type { LookUps } from './lookUps';

/** Good until the clusters change. */
export class DirectoryView implements ActorDirectory {
  readonly actors: readonly Actor[];
  readonly index: DirectoryIndex;
  readonly #clusters: Clusters;
  readonly #asked = new WeakMap<Actor, Cluster>();
  readonly #namesOf: (file: string) => NamesFound | undefined;

  /** @param sorted the clusters with an actor, in order */
  constructor(
    clusters: Clusters,
    sorted: readonly Cluster[],
    lookUps: LookUps,
    registry: RegistryIndex,
    namesOf: (file: string) => NamesFound | undefined,
  ) {
    this.#clusters = clusters;
    this.#namesOf = namesOf;
    this.actors = actorsOf(sorted);
    this.index = indexOf(this.actors, clusters, lookUps, registry);
  }

  actorOf(file: string, localIndex: number): Actor | undefined {
    const cluster = this.#clusters.of(file, localIndex);
    return cluster && rootOf(cluster).actor;
  }

  candidatesFor(actor: Actor): readonly Actor[] {
    const { mayBe } = this.#clusterOf(actor) ?? { mayBe: ALONE };
    if (mayBe.length === 0) return NOBODY;
    const bearers = new Set(mayBe.map(rootOf));
    return actorsOf([...bearers].filter((each) => each.actor).sort(compareClusters));
  }

  appearancesOf(actor: Actor): readonly Appearance[] {
    const byFile = new Map<string, Appearance>();
    const cluster = this.#clusterOf(actor);
    const rows = cluster ? this.#clusters.rowsOf([cluster, ...cluster.children]) : [];
    for (const row of rows) {
      const appearance = this.#appearance(row);
      const other = byFile.get(appearance.article);
      byFile.set(appearance.article, other ? together(other, appearance) : appearance);
    }
    return [...byFile.values()].sort((a, b) => (a.article < b.article ? -1 : 1));
  }

  isNamedIn(actor: Actor, files: readonly string[]): boolean {
    const { rows } = this.#clusters;
    return files.some((file) => {
      const { from, to } = rows.of(file);
      for (let row = from; row < to; row++)
        if (rows.mentionsIn(row) > 0 && this.actorOf(file, row - from) === actor) return true;
      return false;
    });
  }

  mentionsIn(file: string, actor: Actor): readonly ActorMention[] {
    const mentions = this.#namesOf(file)?.mentions ?? [];
    return mentions
      .filter((mention) => this.actorOf(file, mention.actor) === actor)
      .map(({ start, end, via }) => ({ article: file, start, end, via }));
  }

  mentionsOf(actor: Actor): readonly ActorMention[] {
    return this.appearancesOf(actor).flatMap(({ article }) => this.mentionsIn(article, actor));
  }

  #appearance(row: number): Appearance {
    const { rows } = this.#clusters;
    const article = rows.fileOf(row);
    return {
      article,
      date: rows.dateOf(article),
      count: rows.mentionsIn(row),
      first: rows.firstIn(row),
      speaks: rows.speaks(row),
      isSpokenOf: rows.isSpokenOf(row),
    };
  }
  /** The cluster whose actor it is; none for a fresh actor of a note. */
  #clusterOf(actor: Actor): Cluster | undefined {
    const known = this.#asked.get(actor);
    if (known) return known;
    const cluster = this.#clusters.byKey(actor.known ?? nameKey(actor.name));
    if (cluster?.actor !== actor) return undefined;
    this.#asked.set(actor, cluster);
    return cluster;
  }
}

const NOBODY: readonly Actor[] = [];

function actorsOf(clusters: readonly Cluster[]): Actor[] {
  const actors: Actor[] = [];
  for (const { actor } of clusters) if (actor) actors.push(actor);
  return actors;
}

/** Two actors of one article that turned out to be one. */
function together(a: Appearance, b: Appearance): Appearance {
  const first = !a.first || (b.first && b.first.start < a.first.start) ? b.first : a.first;
  return {
    ...a,
    count: a.count + b.count,
    first,
    speaks: a.speaks || b.speaks,
    isSpokenOf: a.isSpokenOf || b.isSpokenOf,
  };
}

function indexOf(
  actors: readonly Actor[],
  clusters: Clusters,
  lookUps: LookUps,
  registry: RegistryIndex,
): DirectoryIndex {
  let roles: RoleBook | undefined;
  return {
    forms: lookUps.forms,
    decided: registry.forms,
    isLikely: (fold) => lookUps.isLikely(fold),
    actorsOfKey: (key) => actorsOf(lookUps.ofKey(key)),
    peopleOf: (skeleton) => actorsOf(lookUps.peopleOf(skeleton)),
    get roles() {
      roles ??= new RoleBook(
        actors,
        (file) => clusters.rows.dateOf(file),
        (text) => lookUps.roleKeyOf(text),
      );
      return roles;
    },
  };
}
