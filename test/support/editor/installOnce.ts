import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { untilExit } from '../untilExit';

/** Written last into a finished install; holds the recipe, so that a new version is installed anew. */
const marker = 'installed.txt';

/**
 * Makes `folder` hold what `fill` puts there, once for each `recipe` (any text that names the versions).
 * The work is done in a folder beside it and renamed at the end: an install that was cut short is never taken for
 * a whole one, and two processes that install at once do not disturb each other.
 */
export async function installOnce(
  folder: string,
  recipe: string,
  fill: (stage: string) => Promise<void>,
): Promise<void> {
  if (isInstalled(folder, recipe)) return;
  sweep(folder);
  const stage = `${folder}.${process.pid}`;
  const drop = untilExit(() => rmSync(stage, { recursive: true, force: true }));
  const begun = performance.now();
  console.log(`Installing ${recipe} into ${folder} …`);
  try {
    mkdirSync(stage, { recursive: true });
    await fill(stage);
    writeFileSync(join(stage, marker), recipe);
    if (!isInstalled(folder, recipe)) replace(folder, stage);
  } finally {
    drop();
  }
  console.log(`Installed in ${Math.round((performance.now() - begun) / 1000)} s.`);
}

function isInstalled(folder: string, recipe: string): boolean {
  const file = join(folder, marker);
  return existsSync(file) && readFileSync(file, 'utf8') === recipe;
}

function replace(folder: string, stage: string): void {
  rmSync(folder, { recursive: true, force: true });
  renameSync(stage, folder);
}

/** Removes what installs left behind that were killed. */
function sweep(folder: string): void {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(`${basename(folder)}.`)
      ? Number(name.slice(basename(folder).length + 1))
      : Number.NaN;
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
