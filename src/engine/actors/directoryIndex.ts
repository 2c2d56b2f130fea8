/** Look-ups over a directory: forms to actors, articles to roles, transcriptions to people. */
import { addTo } from '../text/groupBy';
import type { Knowledge } from './context';
import { ARTICLES } from './data/wordLists';
import type { Actor, DirectoryArticle } from './knownActor';
import { GIVEN, type KnownForm } from './lexicon';
import { isOwnKey, keysAmong, type RegistryIndex } from './registry/registryIndex';
import { RoleBook } from './roleBook';
import { nameSkeleton, skeletonOf } from './skeleton';
import { addForm, newTrie, type Trie } from './trie';
import { nameKey, wordsOf } from './words';

/** What the recognition in notes looks up; numbers are indices into the directory's actors. */
export interface DirectoryIndex extends Knowledge {
  /** Forms of actors; the key of a {@link KnownForm} is read by {@link DirectoryIndex.actorsOf}. */
  readonly forms: Trie<KnownForm>;
  /** Actors by the key of what was known beforehand. */
  readonly byKnown: ReadonlyMap<string, number>;
  readonly roles: RoleBook;
  /** People by the skeleton of their full name, and of their surname. */
  readonly bySkeleton: ReadonlyMap<string, readonly number[]>;
}

const SHORTEST_SURNAME = 3;
const SHORTEST_SKELETON = 4;

/** Indexes `actors`. Linear in their aliases and roles. */
export function indexDirectory(
  actors: readonly Actor[],
  articles: readonly DirectoryArticle[],
  registry: RegistryIndex,
): DirectoryIndex {
  const byKnown = new Map<string, number>();
  const bySkeleton = new Map<string, number[]>();
  actors.forEach((actor, holder) => {
    if (actor.known) byKnown.set(actor.known, holder);
    if (actor.type === 'person')
      for (const skeleton of skeletonsOf(actor.name)) addTo(bySkeleton, skeleton, holder);
  });
  const isLikely = (fold: string) => fold.length >= SHORTEST_SKELETON && bySkeleton.has(skeletonOf(fold));
  const dates = new Map(articles.map(({ file, date }) => [file, date]));
  const roles = new RoleBook(actors, (article) => dates.get(article));
  return { forms: formTrie(actors), decided: registry.forms, byKnown, roles, bySkeleton, isLikely };
}

/**
 * The actors that the key of a form stands for, as indices into the directory: several if it is ambiguous, none if no
 * article and no registry knows it.
 */
export function actorsOfKey(key: string, { byKnown }: DirectoryIndex): readonly number[] {
  if (key.startsWith(FORM)) return key.slice(FORM.length).split(',').map(Number);
  const among = keysAmong(key);
  return (among.length > 0 ? among : [key]).flatMap((each) => byKnown.get(each) ?? []);
}

const FORM = 'actors:';

function formTrie(actors: readonly Actor[]): Trie<KnownForm> {
  const owners = new Map<string, { readonly text: string; readonly indices: Set<number> }>();
  actors.forEach((actor, i) => {
    if (actor.known && !isOwnKey(actor.known)) return;
    for (const text of [...actor.aliases, actor.name, ...shortForms(actor)]) {
      const key = nameKey(text);
      const owned = owners.get(key);
      if (owned) owned.indices.add(i);
      else owners.set(key, { text, indices: new Set([i]) });
    }
  });
  const trie = newTrie<KnownForm>();
  for (const { text, indices } of owners.values()) {
    const [first = 0] = indices;
    const type = actors[first]?.type ?? 'person';
    const known = { key: FORM + [...indices].join(','), name: actors[first]?.name ?? text, type };
    addForm(trie, text, { known, text, as: 'name', language: undefined });
  }
  return trie;
}

/** "von Berg" and "Berg" of "Anna von Berg"; also "Park" of "Park Min-soo", whose first word is no given name. */
function shortForms({ name, type }: Actor): string[] {
  const words = wordsOf(name);
  const [first, second] = words;
  if (type !== 'person' || first === undefined || second === undefined) return [];
  const starts = words.filter((word, i) => {
    if (i === 0 || word.gap === 'hyphen' || word.gap === 'elision') return false;
    return word.shape === 'lower' || ARTICLES.has(word.fold) || i === words.length - 1;
  });
  const ends = starts.map((word) => name.slice(word.start)).filter((form) => form.length >= SHORTEST_SURNAME);
  const isSurnameFirst = second.gap === 'space' && !GIVEN.has(first.fold) && first.text.length > 1;
  return isSurnameFirst ? [first.text, ...ends] : ends;
}

function skeletonsOf(name: string): string[] {
  const words = wordsOf(name).map((word) => word.fold);
  const surname = skeletonOf(words[words.length - 1] ?? '');
  if (words.length < 2) return [surname];
  return surname.length < SHORTEST_SKELETON ? [nameSkeleton(words)] : [nameSkeleton(words), surname];
}
