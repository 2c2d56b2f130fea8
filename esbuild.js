// Builds everything that runs: the extension, the command line, and the tests with their helpers.
//   node esbuild.js [--watch] [--production]
const { chmodSync } = require('node:fs');
const { globSync } = require('tinyglobby');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');

/** Settings that every bundle shares. `worker` keeps DOM builds of dependencies out (see libraries' docs). */
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  conditions: ['worker'],
  minify: production,
  sourcemap: !production,
  legalComments: production ? 'none' : 'inline',
  metafile: true,
  logLevel: 'warning',
};

/** The product. Only the extension may see `vscode`: a bundle that imports it elsewhere fails to build. */
const product = [
  { ...common, entryPoints: ['src/extension/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
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
    'test/support/{start,package}.ts',
    'test/bench/*.ts',
  ]),
  outdir: 'dist/test',
  outbase: 'test',
  external: ['vscode', 'mocha', 'typescript', 'esbuild', 'playwright-core', '@vscode/test-electron', '@vscode/vsce'],
};

async function main() {
  const configs = production ? product : [...product, tests];
  if (!process.argv.includes('--watch')) {
    await Promise.all(configs.map((config) => esbuild.build(config)));
    chmodSync('dist/cli.js', 0o755);
    return;
  }
  for (const config of configs) await (await esbuild.context({ ...config, logLevel: 'info' })).watch();
}

main().catch(() => process.exit(1));
