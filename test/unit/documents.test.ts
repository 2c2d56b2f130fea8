/** Holds what the project's documents say to what the project is. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { ruleCodes } from '../../src/session/settings';
import { filesUnder } from '../support/filesUnder';
import { project } from '../support/places';
import { withSettingsTable } from '../support/settingsTable';

const read = (name: string) => readFileSync(join(project, name), 'utf8');

describe('README', () => {
  it('lists the settings as package.json has them (npm run readme makes the table anew)', () => {
    assert.equal(read('README.md'), withSettingsTable(read('README.md')));
  });

  it('has a section for every rule', () => {
    const missing = ruleCodes.filter((code) => !read('README.md').includes(`#### \`${code}\``));
    assert.deepEqual(missing, []);
  });

  it('names only pictures that are there', () => {
    const pictures = [...read('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(
      (match) => match[1] ?? '',
    );
    assert.ok(pictures.length > 0);
    assert.deepEqual(
      pictures.filter((path) => !existsSync(join(project, path))),
      [],
    );
  });
});

describe('ARCHITECTURE', () => {
  const text = read('ARCHITECTURE.md');

  it('names only files that are there', () => {
    const named = [...text.matchAll(/`((?:src|test|media|syntaxes)\/[\w./-]*\w)`/g)].map(
      (match) => match[1] ?? '',
    );
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((path) => !existsSync(join(project, path))),
      [],
    );
  });

  it('shows every room of src', () => {
    const rooms = new Set(
      filesUnder(join(project, 'src'), '.ts').map((path) =>
        path
          .slice(join(project, 'src').length + 1)
          .split('/')
          .slice(0, -1)
          .join('/'),
      ),
    );
    const missing = [...rooms]
      .map((room) => room.split('/').slice(0, 2).join('/'))
      .filter((room) => !text.includes(`\`src/${room}\``));
    assert.deepEqual([...new Set(missing)], []);
  });
});

describe('package.json', () => {
  it('has every text in English and in French', () => {
    const keys = (name: string) => Object.keys(JSON.parse(read(name))).sort();
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual(keys('package.nls.fr.json'), keys('package.nls.json'));
    assert.deepEqual([...new Set(used)].sort(), keys('package.nls.json'));
  });
});

describe('the package', () => {
  it('holds what runs and what is read, and nothing else', async () => {
    const files = (await listFiles({ cwd: project, packageManager: PackageManager.None })).map((file) =>
      file.replace(/\\/g, '/'),
    );
    const others = files.filter((file) => !/^(?:media|syntaxes)\//.test(file)).sort();
    assert.deepEqual(others, [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/NOTICES.txt',
      'dist/cli.js',
      'dist/extension.js',
      'dist/worker.js',
      'package.json',
      'package.nls.fr.json',
      'package.nls.json',
    ]);
    assert.ok(files.includes('media/config.schema.json') && files.includes('media/sample/notes/refs.bib'));
  });
});
