import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { errorText } from '../../src/node/errorText';
import { nodeFiles } from '../../src/node/files';
import { slashed } from '../../src/node/places';

const extensions = ['.txt', '.md'];

describe('nodeFiles', () => {
  let base = '';

  before(async () => {
    base = slashed(await mkdtemp(path.join(tmpdir(), 'verbatim-files-')));
    const files = [
      'articles/b.txt',
      'articles/a.MD',
      'articles/2024/deep/c.txt',
      'articles/picture.png',
      'articles/.hidden.txt',
      'articles/.verbatim/cache.txt',
      'articles/node_modules/x/readme.md',
      'press (2024)/[d].txt',
      'year/2023/texts/e.txt',
      'year/2024/texts/f.txt',
      'year/2024/other/g.txt',
      '.secret/h.txt',
    ];
    for (const file of files) {
      await mkdir(path.join(base, path.dirname(file)), { recursive: true });
      await writeFile(path.join(base, file), file);
    }
  });
  after(() => rm(base, { recursive: true }));

  const list = (...places: string[]) => nodeFiles.list({ base, places, extensions });
  const names = async (...places: string[]) => (await list(...places)).files.map(({ name }) => name);

  describe('list', () => {
    it('finds texts in all folders below, by their path from the only folder', async () => {
      assert.deepEqual(await names('articles'), ['2024/deep/c.txt', 'a.MD', 'b.txt']);
      assert.deepEqual(await names('./articles/'), ['2024/deep/c.txt', 'a.MD', 'b.txt']);
      assert.deepEqual(await names(`${base}/articles`), ['2024/deep/c.txt', 'a.MD', 'b.txt']);
    });
    it('tells path, size and time', async () => {
      const { files, missing, problems } = await list('year/2023');
      assert.deepEqual([missing, problems], [[], []]);
      const [{ modified, ...entry } = assert.fail()] = files;
      assert.deepEqual(entry, { path: `${base}/year/2023/texts/e.txt`, name: 'texts/e.txt', size: 21 });
      assert.ok(modified > 1.7e12);
    });
    it('names the files of several folders from the base, each once', async () => {
      const expected = [
        'articles/2024/deep/c.txt',
        'articles/a.MD',
        'articles/b.txt',
        'year/2023/texts/e.txt',
      ];
      assert.deepEqual(await names('year/2023', 'articles', 'articles/2024'), expected);
    });
    it('takes globs of folders and of files', async () => {
      const expected = ['year/2023/texts/e.txt', 'year/2024/texts/f.txt'];
      assert.deepEqual(await names('year/*/texts'), expected);
      assert.deepEqual(await names('year/*/texts/'), expected);
      assert.deepEqual(await names('year/**/{e,f}.txt'), expected);
    });
    it('takes a single file', async () =>
      assert.deepEqual(await names('articles/b.txt'), ['articles/b.txt']));
    it('takes a folder with glob characters by its name', async () => {
      assert.deepEqual(await names('press (2024)'), ['[d].txt']);
    });
    it('takes a hidden folder that is asked for', async () =>
      assert.deepEqual(await names('.secret'), ['h.txt']));
    it('has no files in an empty folder, and no problem', async () => {
      await mkdir(path.join(base, 'empty'));
      assert.deepEqual(await list('empty'), { files: [], missing: [], problems: [] });
    });
    it('says which places are missing, and lists the others', async () => {
      const { files, missing, problems } = await list('articels', 'none/*', 'year/2023');
      assert.deepEqual([files.length, missing], [1, ['articels', 'none/*']]);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [
          `There is no file or folder "articels" in ${base}.`,
          `No file or folder matches "none/*" in ${base}.`,
        ],
      );
    });
    it('says that a file is of another kind', async () => {
      const { files, problems } = await list('articles/picture.png');
      assert.deepEqual(files, []);
      assert.deepEqual(problems, [
        { message: '"articles/picture.png" is not a .txt or .md file; it was left out.' },
      ]);
    });
    it('stops when told to', async () => {
      const signal = AbortSignal.abort(new Error('enough'));
      await assert.rejects(nodeFiles.list({ base, places: ['articles'], extensions }, signal), /enough/);
    });
  });

  describe('list with symbolic links', () => {
    before(async function () {
      if (process.platform === 'win32') this.skip();
      await mkdir(path.join(base, 'linked/sub'), { recursive: true });
      await writeFile(path.join(base, 'linked/z.txt'), 'z');
      await symlink('.', path.join(base, 'linked/a-circle'));
      await symlink('../../linked', path.join(base, 'linked/sub/up'));
      await symlink('z.txt', path.join(base, 'linked/b.txt'));
      await symlink('../articles/b.txt', path.join(base, 'linked/outside.txt'));
      await symlink('nowhere.txt', path.join(base, 'linked/broken.txt'));
      await symlink('nowhere', path.join(base, 'linked/broken-but-unwanted'));
    });

    it('follows links, ends circles, lists each file once and reports broken links', async () => {
      const { files, problems } = await list('linked');
      assert.deepEqual(
        files.map(({ name }) => name),
        ['outside.txt', 'z.txt'],
      );
      assert.deepEqual(problems, [
        { message: 'broken.txt could not be read: it is no longer there. It was left out.' },
      ]);
    });
  });

  describe('read', () => {
    const read = (name: string, signal?: AbortSignal) =>
      nodeFiles.read({ path: `${base}/${name}`, name }, signal);

    it('gives the bytes', async () => {
      const { value, problems } = await read('articles/b.txt');
      assert.deepEqual([new TextDecoder().decode(value), problems], ['articles/b.txt', []]);
    });
    it('says why it cannot', async () => {
      for (const [name, why] of [
        ['gone.txt', 'it is no longer there'],
        ['articles', 'it is a folder'],
        ['articles/b.txt/c.txt', 'a part of its path is a file'],
      ] as const) {
        const message = `${name} could not be read: ${why}. It was left out.`;
        assert.deepEqual(await read(name), { value: undefined, problems: [{ message }] });
      }
    });
    it('stops when told to', async () => {
      await assert.rejects(read('articles/b.txt', AbortSignal.abort(new Error('enough'))), /enough/);
    });
  });

  describe('stat', () => {
    it('knows files, folders and nothing', async () => {
      assert.equal((await nodeFiles.stat(`${base}/articles`))?.kind, 'folder');
      assert.equal((await nodeFiles.stat(`${base}/articles/b.txt`))?.kind, 'file');
      assert.equal((await nodeFiles.stat(`${base}/articles/b.txt`))?.size, 14);
      assert.equal(await nodeFiles.stat(`${base}/none`), undefined);
    });
  });
});

describe('errorText', () => {
  it('speaks of the cause', () => {
    assert.equal(errorText(Object.assign(new Error(), { code: 'EACCES' })), 'permission was denied');
    assert.equal(errorText(Object.assign(new Error(), { code: 'EXDEV' })), 'the system reported EXDEV');
    assert.equal(errorText('?'), 'the system gave no reason');
  });
});
