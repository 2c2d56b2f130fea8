import assert from 'node:assert/strict';
import {
  chmodSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { nodeCache } from '../../src/node/cache/nodeCache';
import { openCache, sha256 } from '../../src/node/cache/openCache';
import { removeUnused } from '../../src/node/cache/unusedCaches';
import { userCacheFolder } from '../../src/node/cache/userCache';
import { WriteQueue } from '../../src/node/cache/writeQueue';
import { withFolder } from '../support/tempFolder';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (read: Uint8Array | undefined) => read && new TextDecoder().decode(read);

describe('nodeCache', () => {
  it('replaces a file as a whole, and leaves nothing beside it', () =>
    withFolder({}, async (folder) => {
      const cache = nodeCache(folder, 'p');
      assert.equal(await cache.read('a'), undefined);
      assert.equal(await cache.write('a', [bytes('one '), bytes('two')]), true);
      assert.equal(await cache.write('a', [bytes('three')]), true);
      assert.equal(text(await cache.read('a')), 'three');
      assert.deepEqual(readdirSync(folder), ['a']);
    }));

  it('reads ahead what it is told to, once, and nothing that was written since', () =>
    withFolder({ a: 'old', b: 'old', c: '' }, async (folder) => {
      const cache = nodeCache(folder, 'p', ['a', 'b', 'c', 'missing']);
      await cache.write('b', [bytes('new')]);
      const read = await Promise.all(['a', 'b', 'c', 'missing'].map((name) => cache.read(name)));
      assert.deepEqual(read.map(text), ['old', 'new', '', undefined]);
      writeFileSync(join(folder, 'a'), 'newer');
      assert.equal(text(await cache.read('a')), 'newer');
    }));

  it('keeps the old file where the new one cannot be written', function () {
    if (process.getuid?.() === 0) this.skip(); // Nothing is forbidden to root.
    return withFolder({ a: 'old' }, async (folder) => {
      chmodSync(folder, 0o500);
      const cache = nodeCache(folder, 'p');
      assert.equal(await cache.write('a', [bytes('new')]), false);
      assert.equal(cache.createPack(), undefined);
      assert.equal(text(await cache.read('a')), 'old');
      chmodSync(folder, 0o700);
    });
  });

  it('refuses in words of its own where there is no folder', async () => {
    const cache = nodeCache('/nowhere/at all', 'p');
    assert.equal(await cache.write('a', [bytes('x')]), false);
    assert.deepEqual(await cache.list(), []);
    assert.equal(cache.createPack(), undefined);
    assert.equal(cache.openPack('a.pack'), undefined);
    await cache.delete('a');
  });

  it('tells how long ago files were written, and deletes them', () =>
    withFolder({ old: 'x', young: 'y' }, async (folder) => {
      const cache = nodeCache(folder, 'p');
      utimesSync(join(folder, 'old'), 1e9, 1e9);
      const ages = new Map((await cache.list()).map(({ name, age }) => [name, age]));
      assert.ok((ages.get('old') ?? 0) > 1e11 && (ages.get('young') ?? 1e9) < 60_000);
      await cache.delete('old');
      assert.deepEqual(readdirSync(folder), ['young']);
    }));

  it('adds to packs and reads them at any place, in this process and the next', () =>
    withFolder({}, async (folder) => {
      const cache = nodeCache(folder, 'p');
      const [pack, other] = [cache.createPack(), cache.createPack()];
      assert.ok(pack && other && pack.name !== other.name);
      assert.deepEqual(
        [pack.append(bytes('abc')), pack.append(bytes('')), pack.append(bytes('défg'))],
        [0, 3, 3],
      );
      assert.equal(text(pack.read(3, 5)), 'défg');
      await pack.flush();
      const again = cache.openPack(pack.name);
      assert.equal(text(again?.read(1, 2)), 'bc');
      assert.equal(again?.read(4, 5), undefined, 'past the end');
      truncateSync(join(folder, pack.name), 2);
      assert.equal(again?.read(1, 2), undefined, 'cut short');
      for (const each of [pack, other, again]) each?.close();
      assert.equal(pack.read(0, 1), undefined, 'closed');
      assert.equal(pack.append(bytes('x')), undefined, 'closed');
    }));
});

describe('WriteQueue', () => {
  const large = new Uint8Array(1 << 20).fill(7);

  it('says where bytes lie, and writes them when there are many or when it is told to', () =>
    withFolder({ a: 'ab' }, (folder) => {
      const path = join(folder, 'a');
      const file = openSync(path, 'r+');
      const queue = new WriteQueue(file, 2);
      assert.deepEqual([queue.add(bytes('cd')), queue.end, statSync(path).size], [2, 4, 2]);
      assert.deepEqual([queue.add(large), statSync(path).size], [4, 4 + large.length]);
      assert.equal(queue.add(bytes('e')), 4 + large.length);
      queue.write();
      queue.write();
      const written = readFileSync(path);
      assert.deepEqual([written.subarray(0, 5), written.at(-1)], [Buffer.from('abcd\u0007'), 0x65]);
      closeSync(file);
    }));

  it('takes nothing more once the disk has refused', function () {
    if (!existsSync('/dev/full')) this.skip(); // Only Linux has a disk that is always full.
    const file = openSync('/dev/full', 'w');
    const queue = new WriteQueue(file, 0);
    assert.equal(queue.add(bytes('a')), 0);
    assert.deepEqual([queue.add(large), queue.end, queue.add(bytes('b'))], [undefined, undefined, undefined]);
    closeSync(file);
  });
});

describe('openCache', () => {
  it('gives each research folder and each build of the program its own', () =>
    withFolder({ 'a.js': 'one', 'b.js': 'two' }, async (folder) => {
      const open = (research: string, script: string) =>
        openCache(join(folder, 'storage'), [research], join(folder, script));
      const [a, same, other] = [open('/w', 'a.js'), open('/w', 'a.js'), open('/v', 'a.js')];
      const built = open('/w', 'b.js');
      assert.equal(a?.program, same?.program);
      assert.notEqual(a?.program, built?.program);
      await a?.write('x', [bytes('here')]);
      assert.equal(text(await same?.read('x')), 'here');
      assert.equal(await other?.read('x'), undefined);
    }));

  it('does without where a file is in the way', () =>
    withFolder({ storage: '' }, (folder) => {
      writeFileSync(join(folder, 'a.js'), '');
      assert.equal(openCache(join(folder, 'storage'), ['/w'], join(folder, 'a.js')), undefined);
    }));
});

describe('removeUnused', () => {
  const makeOld = (...paths: string[]) => {
    for (const path of paths) utimesSync(path, 0, 0);
  };
  const cache = (name: string) => ({ [`${name}/manifest`]: '', [`${name}/x.pack`]: '' });

  it('takes caches that nobody has opened for a season, and nothing else', () =>
    withFolder(
      {
        ...cache('old'),
        ...cache('new'),
        ...cache('mixed'),
        'mixed/mine.txt': '',
        'notes/a.md': '',
        file: '',
      },
      async (folder) => {
        for (const name of ['old', 'mixed', 'notes'])
          makeOld(
            ...readdirSync(join(folder, name)).map((each) => join(folder, name, each)),
            join(folder, name),
          );
        makeOld(join(folder, 'file'), join(folder, 'new/manifest'));
        await removeUnused(folder);
        assert.deepEqual(readdirSync(folder).sort(), ['file', 'mixed', 'new', 'notes']);
        await removeUnused(join(folder, 'nowhere'));
      },
    ));

  it('takes none that has been opened since', () =>
    withFolder({ 'a.js': '' }, async (folder) => {
      const storage = join(folder, 'storage');
      const open = () => openCache(storage, ['/w'], join(folder, 'a.js'));
      await open()?.write('manifest', [bytes('here')]);
      const [kept = ''] = readdirSync(storage);
      makeOld(join(storage, kept, 'manifest'), join(storage, kept));
      const again = open();
      await removeUnused(storage);
      assert.equal(text(await again?.read('manifest')), 'here');
    }));
});

describe('userCacheFolder', () => {
  const cases: readonly [NodeJS.Platform, NodeJS.ProcessEnv, string, string | undefined][] = [
    ['linux', { XDG_CACHE_HOME: '/x/cache' }, '/home/u', '/x/cache/verbatim'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/u', '/home/u/.cache/verbatim'],
    ['linux', {}, '/home/u', '/home/u/.cache/verbatim'],
    ['darwin', {}, '/Users/u', '/Users/u/Library/Caches/verbatim'],
    ['win32', { LOCALAPPDATA: '/local' }, '/u', '/local/verbatim'],
    ['win32', {}, '/u', '/u/AppData/Local/verbatim'],
    ['linux', {}, '', undefined],
  ];
  for (const [platform, environment, home, expected] of cases) {
    it(`on ${platform} with ${JSON.stringify(environment)} is ${expected}`, () => {
      const found = userCacheFolder(platform, environment, home);
      assert.equal(found?.replaceAll('\\', '/'), expected);
    });
  }
});

describe('sha256', () => {
  it('is SHA-256', () => {
    const expected = 'ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0';
    assert.equal(sha256(bytes('abc')), expected);
  });
});
