// Builds everything that runs: the extension, the command line, and the tests with their helpers.
//   node esbuild.js [--watch] [--production]
const { chmodSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { globSync } = require('tinyglobby');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');

/** Settings that every bundle shares. The condition `worker` keeps DOM builds of dependencies out. */
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  /** Node 20 knows `\p{…}`; else esbuild makes each such pattern anew wherever it is used. */
  supported: { 'regexp-unicode-property-escapes': true },
  conditions: ['worker'],
  mainFields: ['module', 'main'],
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** The product. Only the extension may see `vscode`: a bundle that imports it elsewhere fails to build. */
const product = [
  {
    ...common,
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: ['src/worker/main.ts'],
    outfile: 'dist/worker.js',
  },
  {
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** Every test file and every script under test/, found by glob, one bundle each. */
const tests = {
  ...common,
  minify: false,
  sourcemap: true,
  entryPoints: globSync([
    'test/**/*.test.ts',
    'test/*/{suite,run}.ts',
    'test/support/{start,package,readme}.ts',
    'test/bench/{bench,killed,recognition,verdicts}.ts',
    'test/training/train.ts',
  ]),
  outdir: 'dist/test',
  outbase: 'test',
  external: [
    'vscode',
    'mocha',
    'typescript',
    'esbuild',
    'playwright-core',
    '@vscode/test-electron',
    '@vscode/vsce',
  ],
};

/** The licences of every package that is bundled into the product, as those licences ask. */
function writeNotices(results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const [file] = globSync('*', { cwd: folder }).filter((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync('dist/NOTICES.txt', notices.join(`\n${'-'.repeat(72)}\n\n`));
}

async function main() {
  const configs = production ? product : [...product, tests];
  if (!production) rmSync('dist/test', { recursive: true, force: true }); // no test outlives its source
  if (process.argv.includes('--watch')) {
    for (const config of configs) await (await esbuild.context({ ...config, logLevel: 'info' })).watch();
    return;
  }
  const results = await Promise.all(configs.map((config) => esbuild.build(config)));
  writeNotices(results.slice(0, product.length));
  chmodSync('dist/cli.js', 0o755);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
