import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The first of `names` (programs on PATH, or absolute paths) that can be started, or undefined. */
export function firstThatRuns(names: readonly string[]): string | undefined {
  return names.flatMap(candidates).find(runs);
}

function candidates(name: string): readonly string[] {
  const paths = isAbsolute(name)
    ? [name]
    : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return paths.filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Some distributions ship a `chromium-browser` or `code` that only tells how to install it: ask, do not trust. */
function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
