import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOnce } from '../../support/editor/installOnce';

describe('installOnce', () => {
  let home = '';
  let folder = '';
  let said: string[] = [];
  const { log } = console;
  const install = (recipe: string) =>
    installOnce(folder, recipe, async (stage) => writeFileSync(join(stage, 'program'), recipe));

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'verbatim-install-'));
    folder = join(home, 'server');
    said = [];
    console.log = (line: string) => said.push(line);
  });
  afterEach(() => {
    console.log = log;
    rmSync(home, { recursive: true });
  });

  it('installs once for a recipe, and anew for another', async () => {
    await install('v1');
    writeFileSync(join(folder, 'trace'), '');
    await install('v1');
    assert.ok(existsSync(join(folder, 'trace')));
    await install('v2');
    assert.equal(readFileSync(join(folder, 'program'), 'utf8'), 'v2');
    assert.ok(!existsSync(join(folder, 'trace')));
    assert.equal(said.length, 4);
  });

  it('does not take a cut-short install for a whole one', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'program'), 'half');
    await install('v1');
    assert.equal(readFileSync(join(folder, 'program'), 'utf8'), 'v1');
  });

  it('leaves nothing behind when it fails, and clears what killed installs left', async () => {
    mkdirSync(`${folder}.999999999`);
    const fails = installOnce(folder, 'v1', () => Promise.reject(new Error('no network')));
    await assert.rejects(fails, /no network/);
    assert.deepEqual(readdirSync(home), []);
  });
});
