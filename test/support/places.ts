import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder at or above `from` that holds a package.json: the project, seen from any of its bundles. */
function findProject(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`no package.json at or above ${__dirname}`);
  return findProject(parent);
}

/** The project's folder (absolute). */
export const project = findProject(__dirname);

/** Where editors, browsers and pictures are kept: git-ignored, safe to delete. */
export const editorHome = join(project, '.vscode-test');

/** Where the pictures of test windows go. */
export const pictures = join(editorHome, 'screenshots');

/** The ripgrep that comes with the editor of the tests, if it is here. */
export function ripgrep(): string | undefined {
  const place = 'server/node_modules/code-server/lib/vscode/node_modules/@vscode/ripgrep-universal/bin';
  const path = join(editorHome, place, `${process.platform}-${process.arch}`, 'rg');
  return existsSync(path) ? path : undefined;
}
