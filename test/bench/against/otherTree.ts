/** Another state of this project, checked out beside it and built, for as long as it is measured. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../../support/places';

/** Of the tests, what the other tree has from this one: what measures, and nothing that knows the engine. */
const OURS = ['test/against', 'test/bench/run'];
/** Of the tests, what it keeps of its own: what knows its engine. */
const THEIRS = 'support';

/**
 * Builds the tree of `ref` with this tree's measures, hands its folder (absolute) to `use`, and takes it away again, also
 * when the run is broken off. Throws where `ref` is none or cannot be built.
 */
export async function withTreeOf<T>(ref: string, use: (folder: string) => Promise<T>): Promise<T> {
  const commit = git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`).trim();
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-against-'));
  const remove = () => removeTree(folder);
  const breakOff = () => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', breakOff);
  try {
    git('worktree', 'add', '--detach', folder, commit);
    build(folder);
    return await use(folder);
  } finally {
    remove();
    process.off('SIGINT', breakOff);
  }
}

/** A tree as old as these files can be built: its `esbuild.js` makes a bundle of every `test/…/run.ts`. */
function build(folder: string): void {
  symlinkSync(realpathSync(join(project, 'node_modules')), join(folder, 'node_modules'), 'dir');
  for (const name of readdirSync(join(folder, 'test')))
    if (name !== THEIRS) rmSync(join(folder, 'test', name), { recursive: true });
  for (const path of OURS) cpSync(join(project, path), join(folder, path), { recursive: true });
  lend(folder);
  execFileSync(process.execPath, ['esbuild.js'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Helpers that the other tree has not yet. */
function lend(folder: string): void {
  const [from, to] = [project, folder].map((each) => join(each, 'test', THEIRS));
  cpSync(from ?? '', to ?? '', { recursive: true, force: false });
}

function removeTree(folder: string): void {
  if (existsSync(join(folder, '.git'))) git('worktree', 'remove', '--force', folder);
  rmSync(folder, { recursive: true, force: true });
}

function git(...args: readonly string[]): string {
  const stdio: ('ignore' | 'pipe')[] = ['ignore', 'pipe', 'pipe'];
  return execFileSync('git', ['-C', project, ...args], { encoding: 'utf8', stdio });
}
