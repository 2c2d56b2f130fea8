/** Caches of research folders that nobody has opened for long: a folder that was moved or deleted leaves one behind. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST, READ_FIRST } from '../../session/snapshot/fileNames';
import { PACK, UNFINISHED } from './nodeCache';

/** After so long without use a cache is removed, in ms: 90 days. Whoever comes back later has the articles read again. */
const UNUSED = 90 * 24 * 60 * 60 * 1000;

/** Removes them from `storage`, the absolute folder of all caches; what is no cache, and what the disk refuses, stays. */
export async function removeUnused(storage: string): Promise<void> {
  for (const name of await readdir(storage).catch(() => [])) {
    const folder = join(storage, name);
    if (await isUnused(folder)) await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}

/** Whether a folder holds a manifest and nothing but what a cache holds, all of it old. */
async function isUnused(folder: string): Promise<boolean> {
  if (await isYoung(folder)) return false;
  const names = await readdir(folder).catch((): string[] => []); // a file has none
  if (!names.includes(MANIFEST) || !names.every(isOurs)) return false;
  const young = await Promise.all(names.map((name) => isYoung(join(folder, name))));
  return !young.includes(true);
}

function isOurs(name: string): boolean {
  return READ_FIRST.includes(name) || name.endsWith(PACK) || name.endsWith(UNFINISHED);
}

async function isYoung(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return !found || Date.now() - found.mtimeMs < UNUSED;
}
