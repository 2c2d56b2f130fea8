/** Who is named in all articles: the actors of single texts united into one directory. */
import type { DirectoryIndex } from './directoryIndex';
import type { Actor, ActorMention, Appearance } from './knownActor';
import { emptyRegistry } from './registry/registry';
import { indexRegistry, type RegistryIndex } from './registry/registryIndex';
import { type DirectoryArticle, digestOf } from './united/digest';
import { LivingDirectory } from './united/livingDirectory';

/** All actors of a folder of articles, as they are until the next change. */
export interface ActorDirectory {
  /** Sorted by number of mentions, most first, then by name. */
  readonly actors: readonly Actor[];
  /** The actor of an article's local actor; `undefined` for an unknown file or index. */
  actorOf(file: string, localIndex: number): Actor | undefined;
  /** Those whom an actor that is only a shared form may be ("Berg": Anna Berg, Otto Berg); none for any other actor. */
  candidatesFor(actor: Actor): readonly Actor[];
  /** The articles that name an actor, by file. Opens none of them. */
  appearancesOf(actor: Actor): readonly Appearance[];
  /** Whether one of `files` names an actor. */
  isNamedIn(actor: Actor, files: readonly string[]): boolean;
  /** The mentions of an actor in one article, in the order of its text. Opens the article. */
  mentionsIn(file: string, actor: Actor): readonly ActorMention[];
  /** All mentions of an actor, by file and place. Opens every article that names it: for few articles, or when asked. */
  mentionsOf(actor: Actor): readonly ActorMention[];
  /** Look-ups for the recognition in notes. */
  readonly index: DirectoryIndex;
}

/** The index of a registry in which nothing is decided. */
const UNDECIDED = indexRegistry(emptyRegistry);

/** The directory of `articles` that stay as they are; see {@link LivingDirectory}. */
export function buildDirectory(
  articles: Iterable<DirectoryArticle>,
  registry: RegistryIndex = UNDECIDED,
): ActorDirectory {
  const names = new Map([...articles].map((article) => [article.file, article]));
  const directory = new LivingDirectory((file) => names.get(file)?.names);
  directory.decide(registry);
  for (const article of names.values()) directory.put(digestOf(article));
  return directory.current;
}
