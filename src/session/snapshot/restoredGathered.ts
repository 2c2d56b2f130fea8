/** Brings what was gathered from articles in step with the articles that were saved. */
import { isSameRegistry, type Registry } from '../../engine/actors';
import type { Article } from '../../engine/article';
import { Gathered } from '../gathered';
import type { Loaded } from './snapshot';

/** What was gathered, and from how many articles it is not yet, or from another content. */
export interface RestoredGathered {
  readonly gathered: Gathered;
  readonly changed: number;
  /** What the saved image was made under, if there is one. */
  readonly registry: Registry | undefined;
}

/**
 * Articles whose content is not the one that was looked through are opened when somebody asks. Under another registry the
 * same content may name others: then all are. O(image).
 */
export function restoredGathered(
  { files, gathered: found, registry }: Loaded,
  articleOf: (file: string) => Article | undefined,
): RestoredGathered {
  const isOfRegistry = found && isSameRegistry(found.image.directory.registry, registry);
  const saved = isOfRegistry ? found : undefined;
  const gathered = (saved && Gathered.from(saved.image, articleOf)) ?? new Gathered(articleOf);
  const wanted = new Set([...files.articles()].map(({ name }) => name));
  saved?.files.forEach((file, i) => {
    if (files.hashOf(file) === saved.hashes[i]) wanted.delete(file);
    else gathered.delete(file);
  });
  for (const file of wanted) gathered.putLater(file);
  return { gathered, changed: wanted.size, registry: found?.image.directory.registry };
}
