/** What the recognition in notes looks up, kept up to date actor by actor. */
import { SHORTEST_SKELETON, skeletonsOf } from '../actorForms';
import { keysAmong } from '../registry/registryIndex';
import { type RoleKey, roleKeyOf } from '../roleKey';
import { skeletonOf } from '../skeleton';
import { type Cluster, compareClusters } from './cluster';
import type { Clusters, Gone } from './clusters';
import { FormStarts, type FormStartsImage, idsOfKey } from './formStarts';
import { MultiMap, type MultiMapImage } from './multiMap';

/** Look-ups as plain data; clusters are places. */
export interface LookUpsImage {
  readonly forms: FormStartsImage;
  readonly people: MultiMapImage;
}

/** Look-ups from forms and skeletons to clusters that have an actor. */
export class LookUps {
  readonly forms: FormStarts;
  readonly #clusters: Clusters;
  readonly #roleKeys = new Map<string, RoleKey>();
  readonly #people: MultiMap<Cluster>;

  constructor(clusters: Clusters, forms = new FormStarts(compareClusters), people = new MultiMap<Cluster>()) {
    this.#clusters = clusters;
    this.forms = forms;
    this.#people = people;
  }

  /** All of it as plain data, where each cluster has a place. */
  image(placeOf: (cluster: Cluster) => number): LookUpsImage {
    return { forms: this.forms.image(placeOf), people: this.#people.image(placeOf) };
  }

  /** The look-ups of an image over clusters with an actor by their places; undefined where it is none. */
  static from(image: LookUpsImage, clusters: Clusters, sorted: readonly Cluster[]): LookUps | undefined {
    const forms = FormStarts.from(image.forms, sorted, compareClusters);
    const people = MultiMap.from(image.people, sorted);
    return forms && people && new LookUps(clusters, forms, people);
  }

  change(made: readonly Cluster[], gone: readonly Gone[]): void {
    for (const { cluster, actor } of gone) {
      this.forms.delete(cluster, actor);
      for (const skeleton of new Set(skeletonsOf(actor))) this.#people.delete(skeleton, cluster);
    }
    for (const cluster of made) {
      if (!cluster.actor) continue;
      this.forms.add(cluster, cluster.actor);
      for (const skeleton of new Set(skeletonsOf(cluster.actor))) this.#people.add(skeleton, cluster);
    }
  }

  /** Those that the key of a form stands for. */
  ofKey(key: string): readonly Cluster[] {
    const ids = idsOfKey(key);
    if (ids.length > 0) return ids.flatMap((id) => this.#clusters.byId(id) ?? []);
    const among = keysAmong(key);
    return (among.length > 0 ? among : [key]).flatMap((each) => {
      const cluster = this.#clusters.byKey(each);
      return cluster?.isKnown ? cluster : [];
    });
  }

  /** {@link roleKeyOf} for the roles of the directory, of which the same are printed again and again. */
  roleKeyOf(text: string): RoleKey {
    const known = this.#roleKeys.get(text) ?? roleKeyOf(text);
    this.#roleKeys.set(text, known);
    return known;
  }

  peopleOf(skeleton: string): readonly Cluster[] {
    return [...this.#people.of(skeleton)].sort(compareClusters);
  }

  /** Whether a folded word may be the surname of one of them, as transcribed. */
  isLikely(fold: string): boolean {
    return fold.length >= SHORTEST_SKELETON && this.#people.has(skeletonOf(fold));
  }
}
