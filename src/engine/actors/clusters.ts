/** Unites local actors into drafts of global ones. Linear in names and mentions. */
import type { ActorType, LocalActor } from './actor';
import type { DirectoryArticle, Draft } from './knownActor';
import type { RegisteredActor } from './registry/registry';
import { keysAmong, type RegistryIndex } from './registry/registryIndex';
import { nameSkeleton } from './skeleton';
import { nameKey } from './words';

/** The drafts, and which of them a local actor became. */
export interface Clusters {
  readonly drafts: readonly Draft[];
  draftOf(file: string, localIndex: number): Draft | undefined;
}

/** A set of local actors of one name, before sets are united. */
interface Cluster {
  readonly key: string;
  readonly words: readonly string[];
  readonly known: string | undefined;
  readonly draft: Draft;
  parent: Cluster | undefined;
}

/** Clusters by name, unites clusters by surname, acronym and transcription, and fills their drafts. */
export function clusterActors(articles: readonly DirectoryArticle[], registry: RegistryIndex): Clusters {
  const clusters = registeredClusters(registry);
  const local = new Map<string, Cluster[]>();
  for (const { file, names } of articles) {
    const known = new Set(names.actors.map((actor) => actor.known));
    local.set(
      file,
      names.actors.map((actor) => clusterOf(decided(actor, known), clusters)),
    );
  }
  for (const article of articles) count(article, local.get(article.file) ?? []);
  unite([...clusters.values()]);
  tellRegisteredNamesakes(clusters);
  for (const article of articles) fill(article, local.get(article.file) ?? []);
  const drafts = [...clusters.values()].filter((cluster) => !cluster.parent).map((cluster) => cluster.draft);
  return {
    drafts: drafts.filter((draft) => draft.registered || draft.mentions.length > 0 || draft.roles.size > 0),
    draftOf: (file, index) => {
      const cluster = local.get(file)?.[index];
      return cluster && rootOf(cluster).draft;
    },
  };
}

/** Every actor of the registry, named in an article or not. */
function registeredClusters({ byKey }: RegistryIndex): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const [key, actor] of byKey) clusters.set(key, newCluster(key, actor.name, key, actor));
  return clusters;
}

/** An alias that several bear is the one of them whom the article names otherwise too. */
function decided(actor: LocalActor, named: ReadonlySet<string | undefined>): LocalActor {
  const [key, ...more] = keysAmong(actor.known).filter((each) => named.has(each));
  return key === undefined || more.length > 0 ? actor : { ...actor, known: key };
}

function clusterOf(actor: LocalActor, clusters: Map<string, Cluster>): Cluster {
  const key = actor.known ?? nameKey(actor.name);
  const cluster = clusters.get(key) ?? newCluster(key, actor.name, actor.known, undefined);
  clusters.set(key, cluster);
  return cluster;
}

function newCluster(
  key: string,
  name: string,
  known: string | undefined,
  registered: RegisteredActor | undefined,
): Cluster {
  const draft: Draft = {
    name,
    types: new Map(),
    known,
    registered,
    forms: new Map(),
    roles: new Map(),
    mentions: [],
    mayBe: [],
  };
  return { key, words: nameKey(name).split(' '), known, draft, parent: undefined };
}

/** Counts types and forms before clusters are united, for these decide what may be united. */
function count({ names, text }: DirectoryArticle, clusters: readonly Cluster[]): void {
  for (const { actor, start, end, via } of names.mentions) {
    const draft = clusters[actor]?.draft;
    const type = names.actors[actor]?.type;
    if (draft === undefined || type === undefined) continue;
    draft.types.set(type, (draft.types.get(type) ?? 0) + 1);
    if (via === 'role') continue;
    const form = text.slice(start, end).replace(/\s+/g, ' ');
    draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
  }
}

/** Registered actors take others in, and are never taken in themselves. */
function unite(clusters: readonly Cluster[]): void {
  const people = clusters.filter(
    (cluster) => (!cluster.known || cluster.draft.registered) && isMostly(cluster, 'person'),
  );
  const full = people.filter(({ words, draft }) => words.length > 1 || draft.registered);
  const open = people.filter(({ draft }) => !draft.registered);
  uniteUnique(full, skeletonsOf, open.filter(isFull), (cluster) => nameSkeleton(cluster.words));
  uniteUnique(
    full.filter((cluster) => !cluster.parent),
    endsOf,
    open,
    (cluster) => cluster.key,
  );
  const others = clusters.filter((cluster) => cluster.words.length > 1 && !isMostly(cluster, 'person'));
  const acronyms = clusters.filter(
    (cluster) => !cluster.known && cluster.words.length === 1 && !isMostly(cluster, 'person'),
  );
  uniteUnique(
    others,
    (cluster) => [...cluster.draft.forms.keys()].map(nameKey),
    acronyms,
    (cluster) => cluster.key,
  );
}

function isFull({ words }: Cluster): boolean {
  return words.length > 1;
}

/** A cluster of an alias that several registered actors bear may be any of them. */
function tellRegisteredNamesakes(clusters: ReadonlyMap<string, Cluster>): void {
  for (const { known, draft } of clusters.values())
    draft.mayBe = [...draft.mayBe, ...keysAmong(known).flatMap((key) => clusters.get(key)?.draft ?? [])];
}

/** Gives each of `shorter` to the one of `fuller` that offers its key; to none if several do. */
function uniteUnique(
  fuller: readonly Cluster[],
  keysOf: (cluster: Cluster) => readonly string[],
  shorter: readonly Cluster[],
  keyOf: (cluster: Cluster) => string,
): void {
  const offers = new Map<string, Set<Cluster>>();
  for (const cluster of fuller) {
    for (const key of keysOf(cluster)) {
      const offered = offers.get(key);
      if (offered) offered.add(cluster);
      else offers.set(key, new Set([cluster]));
    }
  }
  for (const cluster of shorter) {
    if (cluster.parent) continue;
    const roots = new Set([...(offers.get(keyOf(cluster)) ?? [])].map(rootOf));
    roots.delete(cluster);
    const [root] = roots;
    const unique = roots.size === 1 || keysOf(cluster).includes(keyOf(cluster));
    if (root && unique && rootOf(root) !== cluster) absorb(root, cluster);
    else cluster.draft.mayBe = [...roots].map(({ draft }) => draft);
  }
}

/** The names that somebody is known by beforehand, each as folded words: one, or those of the registry. */
function namesOf({ words, draft: { registered } }: Cluster): (readonly string[])[] {
  return [words, ...(registered?.aliases.map((alias) => nameKey(alias).split(' ')) ?? [])];
}

function skeletonsOf(cluster: Cluster): string[] {
  return namesOf(cluster)
    .filter(({ length }) => length > 1)
    .map(nameSkeleton);
}

/** The ends of a full name: "von berg", "berg". */
function endsOf(cluster: Cluster): string[] {
  return namesOf(cluster).flatMap((words) => words.slice(1).map((_, i) => words.slice(i + 1).join(' ')));
}

function isMostly({ draft }: Cluster, type: ActorType): boolean {
  if (draft.registered) return draft.registered.type === type;
  let best = '';
  let most = 0;
  for (const [kind, times] of draft.types) if (times > most) [best, most] = [kind, times];
  return best === type;
}

function absorb(root: Cluster, child: Cluster): void {
  child.parent = root;
  for (const [type, times] of child.draft.types)
    root.draft.types.set(type, (root.draft.types.get(type) ?? 0) + times);
  for (const [form, times] of child.draft.forms)
    root.draft.forms.set(form, (root.draft.forms.get(form) ?? 0) + times);
}

function rootOf(cluster: Cluster): Cluster {
  let root = cluster;
  while (root.parent) root = root.parent;
  return root;
}

function fill({ file, names, text }: DirectoryArticle, clusters: readonly Cluster[]): void {
  for (const { actor, start, end, via } of names.mentions) {
    const cluster = clusters[actor];
    if (cluster) rootOf(cluster).draft.mentions.push({ article: file, start, end, via });
  }
  for (const { actor, start, end } of names.roles) {
    const cluster = clusters[actor];
    if (cluster === undefined) continue;
    const role = { text: text.slice(start, end).replace(/\s+/g, ' '), article: file, start, end };
    const key = `${file}\n${nameKey(role.text)}`;
    const { roles } = rootOf(cluster).draft;
    if (!roles.has(key)) roles.set(key, role);
  }
}
