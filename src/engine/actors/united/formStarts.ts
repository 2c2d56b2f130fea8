/**
 * The forms of all actors as a trie of which only those first words are made that a text has asked for: an archive has
 * tens of thousands of forms, a note a few hundred words.
 */
import { firstWordOf, formsOf } from '../actorForms';
import type { Actor } from '../knownActor';
import type { KnownForm } from '../lexicon';
import { addForm, isLowerStart, newTrie, type Trie, type TrieNode } from '../trie';
import { nameKey } from '../words';
import type { Cluster } from './cluster';
import { MultiMap, type MultiMapImage } from './multiMap';

/** First words as plain data; clusters are places. */
export interface FormStartsImage {
  readonly starts: MultiMapImage;
  readonly lower: readonly string[];
  /** Of each of them how many actors have such a form. */
  readonly lowerCounts: Uint32Array;
}

/** The forms of actors, kept up to date. */
export class FormStarts implements Trie<KnownForm> {
  #starts = new MultiMap<Cluster>();
  /** First words of forms in small letters, and of how many actors. */
  #lower: Map<string, number> = new Map();
  readonly #made = new Map<string, TrieNode<KnownForm> | undefined>();
  readonly #inOrder: (a: Cluster, b: Cluster) => number;

  /** @param inOrder the order of the directory: the first gives a form its name and type */
  constructor(inOrder: (a: Cluster, b: Cluster) => number) {
    this.#inOrder = inOrder;
  }

  readonly root: TrieNode<KnownForm> = {
    values: undefined,
    next: { get: (fold) => this.#startingWith(fold) },
  };

  get lowerStarts(): ReadonlyMap<string, unknown> {
    return this.#lower;
  }

  add(cluster: Cluster, actor: Actor): void {
    const forms = formsOf(actor);
    for (const start of startsOf(forms)) {
      this.#starts.add(start, cluster);
      this.#made.delete(start);
    }
    this.#countLower(forms, 1);
  }

  delete(cluster: Cluster, actor: Actor): void {
    const forms = formsOf(actor);
    for (const start of startsOf(forms)) {
      this.#starts.delete(start, cluster);
      this.#made.delete(start);
    }
    this.#countLower(forms, -1);
  }

  /** All of it as plain data, where each cluster has a place. */
  image(placeOf: (cluster: Cluster) => number): FormStartsImage {
    const lower = [...this.#lower.keys()];
    return {
      starts: this.#starts.image(placeOf),
      lower,
      lowerCounts: Uint32Array.from(this.#lower.values()),
    };
  }

  /** The forms of an image over clusters by their places; undefined where it is none. */
  static from(
    image: FormStartsImage,
    clusters: readonly Cluster[],
    inOrder: (a: Cluster, b: Cluster) => number,
  ): FormStarts | undefined {
    const starts = MultiMap.from(image.starts, clusters);
    if (!starts || image.lower.length !== image.lowerCounts.length) return undefined;
    const restored = new FormStarts(inOrder);
    restored.#starts = starts;
    restored.#lower = new Map(image.lower.map((word, i) => [word, image.lowerCounts[i] ?? 0]));
    return restored;
  }

  #countLower(forms: readonly string[], by: number): void {
    const lower = forms.filter(isLowerStart);
    if (lower.length === 0) return;
    for (const start of startsOf(lower)) {
      const actors = (this.#lower.get(start) ?? 0) + by;
      if (actors > 0) this.#lower.set(start, actors);
      else this.#lower.delete(start);
    }
  }

  #startingWith(fold: string): TrieNode<KnownForm> | undefined {
    if (!this.#starts.has(fold)) return undefined;
    const known = this.#made.get(fold);
    if (known) return known;
    const made = trieOf([...this.#starts.of(fold)].sort(this.#inOrder), fold).root.next?.get(fold);
    this.#made.set(fold, made);
    return made;
  }
}

/** The different first words of forms, folded. */
function startsOf(forms: readonly string[]): ReadonlySet<string> {
  const starts = new Set<string>();
  for (const form of forms) {
    const start = firstWordOf(form);
    if (start !== undefined) starts.add(start);
  }
  return starts;
}

/** The forms of `clusters` that begin with the word `fold`. */
function trieOf(clusters: readonly Cluster[], fold: string): Trie<KnownForm> {
  const owners = new Map<
    string,
    { readonly text: string; readonly actor: Actor; readonly ids: Set<number> }
  >();
  for (const { id, actor } of clusters) {
    for (const text of actor ? formsOf(actor) : []) {
      if (!actor || firstWordOf(text) !== fold) continue;
      const key = nameKey(text);
      const owned = owners.get(key);
      if (owned) owned.ids.add(id);
      else owners.set(key, { text, actor, ids: new Set([id]) });
    }
  }
  const trie = newTrie<KnownForm>();
  for (const { text, actor, ids } of owners.values()) {
    const known = { key: keyOfIds([...ids]), name: actor.name, type: actor.type };
    addForm(trie, text, { known, text, as: 'name', language: undefined });
  }
  return trie;
}

const FORM = 'actors:';

function keyOfIds(ids: readonly number[]): string {
  return FORM + ids.join(',');
}

/** The clusters whose form has this key; none if it is the key of no form of the directory. */
export function idsOfKey(key: string): readonly number[] {
  return key.startsWith(FORM) ? key.slice(FORM.length).split(',').map(Number) : [];
}
