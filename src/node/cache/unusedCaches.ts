/** Caches of research folders that nobody has opened for long: a folder that was moved or deleted leaves one behind. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** After so long without use a cache is removed, in ms: 90 days. Whoever comes back later has the articles read again. */
const UNUSED = 90 * 24 * 60 * 60 * 1000;

/**
 * Removes them; what the disk refuses stays.
 *
 * @param storage absolute folder of all caches
 * @param isCache whether a folder of this name is one: nothing else is touched
 */
export async function removeUnused(storage: string, isCache: (name: string) => boolean): Promise<void> {
  const names = (await readdir(storage).catch(() => [])).filter(isCache);
  for (const name of names) {
    const folder = join(storage, name);
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory() || Date.now() - found.mtimeMs < UNUSED) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
