/** A library of articles in memory, read as those on disk are. */
import { Cards } from '../../src/session/cards';
import { Library } from '../../src/session/library';
import { memoryFiles } from './memoryFiles';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Reads `texts` (file name → text) as the articles of a folder. */
export async function libraryOf(
  texts: Readonly<Record<string, string>>,
): Promise<{ readonly library: Library; readonly cards: Cards }> {
  const entries = Object.entries(texts).map(([name, text]): [string, string] => [
    `/w/articles/${name}`,
    text,
  ]);
  const library = new Library({ files: memoryFiles(new Map(entries)), log: silent });
  await library.sync('/w', ['articles']);
  return { library, cards: new Cards(library) };
}
