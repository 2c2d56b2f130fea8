import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve as absolute } from 'node:path';

const cases = 'test/fixtures/grammar';
const { resolve } = createRequire(absolute('package.json'));

/** VS Code's own grammars that ours is injected into and includes. */
const hosts = ['markdown', 'html', 'html-derivative', 'yaml'];

/** Runs the cases of one file against the hosts and the grammars that `manifest` contributes. */
function run(file: string, manifest: string): { readonly passed: boolean; readonly output: string } {
  const tool = resolve('vscode-tmgrammar-test/dist/unit.js');
  const grammars = hosts.flatMap((host) => ['--grammar', resolve(`tm-grammars/grammars/${host}.json`)]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool, '--compact', '--config', manifest, ...grammars, `${cases}/${file}`],
    { encoding: 'utf8' },
  );
  return { passed: status === 0, output: stdout + stderr };
}

describe('grammar of quotations and citations', () => {
  const files = readdirSync(cases);

  for (const file of files) {
    it(`colours ${file}`, () => {
      const { passed, output } = run(file, 'package.json');
      assert.ok(passed, output);
    });
  }

  it('is what colours them: without it every file fails', () => {
    const { output } = run('*.md', 'no-manifest.json');
    assert.deepEqual(
      files.filter((file) => !output.includes(`ERROR ${cases}/${file}`)),
      [],
    );
  });
});
