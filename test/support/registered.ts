import type { ActorType } from '../../src/engine/actors';
import { type ActorDirectory, buildDirectory, recogniseActors } from '../../src/engine/actors';
import type { RegisteredActor, Registry } from '../../src/engine/actors/registry/registry';
import { indexRegistry, knowledgeFor } from '../../src/engine/actors/registry/registryIndex';

/** A registered actor with nothing but names. */
export function registered(
  name: string,
  aliases: readonly string[] = [],
  type: ActorType = 'person',
): RegisteredActor {
  return { name, type, aliases, roles: [] };
}

/** A directory over texts of the test's own, named a.txt, b.txt …, under a registry; dates in the same order. */
export function directoryUnder(
  registry: Partial<Registry>,
  texts: readonly string[],
  dates: readonly string[] = [],
): ActorDirectory {
  const index = indexRegistry({ actors: [], rejected: [], ...registry });
  const articles = texts.map((text, i) => {
    const file = `${'abcdef'.charAt(i)}.txt`;
    const names = recogniseActors(text, { language: 'fr', knowledge: knowledgeFor(file, index) });
    return { file, text, date: dates[i], names };
  });
  return buildDirectory(articles, index);
}
