import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { OwnReader } from '../../src/session/articles/ownReader';
import { Library } from '../../src/session/library';
import type { ArticleReader, Ports } from '../../src/session/ports';
import { type CachedFiles, memoryCache } from '../support/memoryCache';
import { memoryFiles } from '../support/memoryFiles';

const log = { info: () => {}, warn: () => {}, error: () => {} };
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

/** A folder of articles and a library over it that tells which files it has read. */
function library(count: number, more: Partial<Ports> = {}) {
  const texts = new Map<string, string>();
  const times = new Map<string, number>();
  for (let i = 0; i < count; i++) texts.set(`/w/articles/${i}.txt`, `Le pont ${i} tient.`);
  const files = memoryFiles(texts, times);
  const read: string[] = [];
  const ports: Ports = {
    ...{ log, hash },
    files: {
      ...files,
      read: (file, signal) => {
        read.push(file.name);
        return files.read(file, signal);
      },
    },
    ...more,
  };
  return { texts, times, read, ports, library: new Library(ports) };
}

const sync = (each: Library, signal?: AbortSignal, progress?: (done: number, total: number) => void) =>
  each.sync('/w', ['articles'], signal, progress);

describe('a library that syncs', () => {
  it('takes a thousand new files in batches, and tells how far it is', async () => {
    const { library: held } = library(1000);
    const told: number[] = [];
    const result = await sync(held, undefined, (done, total) => told.push(done, total));
    assert.deepEqual(result, { articles: 1000, changed: 1000, removed: 0, missing: [] });
    const done = told.filter((_, i) => i % 2 === 0);
    assert.deepEqual(
      done,
      done.toSorted((a, b) => a - b),
    );
    assert.ok(done.length > 10 && done.at(-1) === 1000 && told.at(-1) === 1000);
  });

  it('can be stopped between batches; what was read stays, and is not read again', async () => {
    const { library: held, read } = library(1000);
    const stop = new AbortController();
    const syncing = sync(held, stop.signal, (done) => done > 200 && stop.abort(new Error('enough')));
    await assert.rejects(syncing, /enough/);
    const kept = held.corpus.size;
    assert.ok(kept > 200 && kept < 400);
    assert.equal(held.articleAt('/w/articles/0.txt')?.text, 'Le pont 0 tient.');
    assert.equal((await sync(held)).changed, 1000 - kept);
    assert.ok(read.length < 1000 + 100);
  });

  it('reads one article again where one has changed', async () => {
    const { library: held, texts, times, read } = library(50);
    await sync(held);
    read.length = 0;
    texts.set('/w/articles/7.txt', 'Le pont est tombé.');
    texts.delete('/w/articles/8.txt');
    times.set('/w/articles/7.txt', 2);
    assert.deepEqual(await sync(held), { articles: 49, changed: 1, removed: 1, missing: [] });
    assert.deepEqual(read, ['7.txt']);
    assert.equal(held.articleAt('/w/articles/7.txt')?.text, 'Le pont est tombé.');
    assert.equal(held.articleAt('/w/articles/8.txt'), undefined);
  });

  it('keeps all answers where files were written again as they were', async () => {
    const { library: held, texts, times, read } = library(50);
    await sync(held);
    const { epoch, names } = held;
    for (const path of texts.keys()) times.set(path, 2);
    assert.equal((await sync(held)).changed, 0);
    assert.deepEqual([held.epoch, held.names === names, read.length], [epoch, true, 100]);
    await sync(held);
    assert.equal(read.length, 100);
  });

  it('looks once more at a file that had just been written when it was listed', async () => {
    const { library: held, texts, times } = library(1);
    const now = Date.now();
    times.set('/w/articles/0.txt', now);
    await sync(held);
    texts.set('/w/articles/0.txt', 'Le pont 0 ploie.'); // As long, and at the same time.
    await sync(held);
    assert.equal(held.articleAt('/w/articles/0.txt')?.text, 'Le pont 0 ploie.');
  });

  it('takes batches in their order, whichever is read first, and ends with the first that fails', async () => {
    const { ports } = library(300);
    const own = new OwnReader(ports.files, hash);
    let calls = 0;
    const slowFirst: ArticleReader = {
      parallel: 4,
      read: async (batch, registry, signal) => {
        const turn = calls++;
        for (let i = 0; i < 20 - 5 * (turn % 4); i++) await Promise.resolve();
        if (turn === 6) throw new Error('lost a thread');
        return own.read(batch, registry, signal);
      },
    };
    const held = new Library({ ...ports, reader: slowFirst });
    const done: number[] = [];
    await assert.rejects(
      sync(held, undefined, (count) => done.push(count)),
      /lost a thread/,
    );
    assert.deepEqual([done.length, held.corpus.size], [6, done.at(-1)]);
    await sync(held);
    assert.deepEqual(
      held.articles().map(({ file }) => file),
      [...Array(300).keys()].map((i) => `${i}.txt`).sort(),
    );
  });
});

describe('a library with a cache', () => {
  const cached = (): { files: CachedFiles; more: Partial<Ports> } => {
    const files: CachedFiles = new Map();
    return { files, more: { cache: memoryCache(files) } };
  };

  it('answers before it has looked at the disk, and then reads only what has changed', async () => {
    const { files, more } = cached();
    const { library: first, ports, texts, times, read } = library(40, more);
    await sync(first);
    read.length = 0;
    const unseen = () => assert.fail('the disk was looked at');
    const second = new Library({
      ...ports,
      files: { ...ports.files, list: unseen },
      cache: memoryCache(files),
    });
    assert.equal(await second.restore('/w', ['articles']), true);
    assert.equal(second.articleAt('/w/articles/3.txt')?.text, 'Le pont 3 tient.');
    assert.deepEqual([second.corpus.size, read], [40, []]);
    texts.set('/w/articles/3.txt', 'Le pont est tombé.');
    times.set('/w/articles/3.txt', 2);
    const third = new Library({ ...ports, cache: memoryCache(files) });
    await third.restore('/w', ['articles']);
    await sync(third);
    assert.deepEqual(read, ['3.txt']);
  });

  it('takes nothing from another folder, other settings or another build', async () => {
    const { files, more } = cached();
    const { library: first, ports } = library(5, more);
    await sync(first);
    const restored = (cache: Ports['cache'], base: string, place: string) =>
      new Library({ ...ports, ...(cache && { cache }) }).restore(base, [place]);
    assert.equal(await restored(memoryCache(files), '/w', 'articles'), true);
    assert.equal(await restored(memoryCache(files), '/v', 'articles'), false);
    assert.equal(await restored(memoryCache(files), '/w', 'press'), false);
    assert.equal(await restored(memoryCache(files, { program: 'newer' }), '/w', 'articles'), false);
  });

  it('is saved while a long sync goes on', async function () {
    this.timeout(20_000);
    const { files, more } = cached();
    const { library: first, ports, read } = library(1400, more);
    const stop = new AbortController();
    const seen = (done: number) => {
      if (done > 1200) stop.abort(new Error('killed'));
    };
    await assert.rejects(sync(first, stop.signal, seen), /killed/);
    const second = new Library({ ...ports, cache: memoryCache(files) });
    await second.restore('/w', ['articles']);
    assert.ok(second.corpus.size >= 1000);
    read.length = 0;
    await sync(second);
    assert.ok(read.length <= 400);
    assert.equal(second.corpus.size, 1400);
  });
});
