import assert from 'node:assert/strict';
import { wornPacks } from '../../src/session/articles/wornPacks';
import { Library } from '../../src/session/library';
import { type CachedFiles, memoryCache } from '../support/memoryCache';
import { memoryFiles } from '../support/memoryFiles';

describe('wornPacks', () => {
  const worn = (...packs: readonly (readonly [used: number, size: number])[]) => [
    ...wornPacks(packs.map(([used, size], pack) => ({ pack, used, size }))),
  ];

  it('leaves packs alone that are used', () => assert.deepEqual(worn([100, 100], [50, 100], [1, 1]), []));
  it('gives up those less than half used', () => assert.deepEqual(worn([100, 100], [49, 100]), [1]));
  it('gives up the small ones of many', () => {
    const small = Array.from({ length: 8 }, () => [1, 1] as const);
    assert.deepEqual(worn([100, 100], ...small), [1, 2, 3, 4, 5, 6, 7, 8]);
    assert.deepEqual(worn([100, 100], ...small.slice(1)), []);
  });
});

describe('a library that is opened and changed again and again', () => {
  it('keeps to a few packs', async () => {
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const [texts, times] = [new Map<string, string>(), new Map<string, number>()];
    const files: CachedFiles = new Map();
    for (let i = 0; i < 40; i++) {
      texts.set(`/w/articles/${i}.txt`, `Le pont ${i} tient.`);
      texts.set('/w/articles/0.txt', `Le pont est tombé ${i} fois.`);
      times.set('/w/articles/0.txt', i);
      const cache = memoryCache(files, { age: 1e9 });
      const library = new Library({ files: memoryFiles(texts, times), log, cache, hash: String });
      await library.restore('/w', ['articles']);
      await library.sync('/w', ['articles']);
      assert.equal(library.articleAt('/w/articles/0.txt')?.text, `Le pont est tombé ${i} fois.`);
      assert.equal(library.articles().length, i + 1);
      assert.ok([...files.keys()].filter((name) => name.endsWith('.pack')).length <= 10);
    }
  });
});
