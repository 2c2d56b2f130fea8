/** A disk of texts in memory, for sessions that need no real one. */
import type { Files } from '../../src/session/ports';

/**
 * The port over `texts` (absolute path → content); articles lie in `/w/articles`. What is set later is seen at once.
 * `times` says when files were written, 1 if it does not; `links` which file a path leads to, where it is a link.
 */
export function memoryFiles(
  texts: Map<string, string>,
  times = new Map<string, number>(),
  links = new Map<string, string>(),
): Files {
  return {
    list: async ({ base, places, extensions }) => {
      const folders = places.map((place) => `${base}/${place === '.' ? '' : `${place}/`}`);
      const paths = [...texts.keys()].filter(
        (path) =>
          folders.some((folder) => path.startsWith(folder)) &&
          !path.includes('/.') &&
          extensions.some((extension) => path.endsWith(extension)),
      );
      const files = paths.sort().map((path) => {
        const folder = folders.find((each) => path.startsWith(each)) ?? '';
        return {
          path,
          name: path.slice(folder.length),
          size: texts.get(path)?.length ?? 0,
          modified: times.get(path) ?? 1,
          ...(links.has(path) && { identity: links.get(path) ?? path }),
        };
      });
      return { files, missing: [], problems: [] };
    },
    identify: async (path) => links.get(path) ?? path,
    read: async ({ path }) => ({ value: new TextEncoder().encode(texts.get(path) ?? ''), problems: [] }),
    stat: async (path) => {
      const text = texts.get(path);
      return text === undefined
        ? undefined
        : { kind: 'file', size: text.length, modified: times.get(path) ?? 1 };
    },
  };
}
