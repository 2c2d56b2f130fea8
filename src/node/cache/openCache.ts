/** Caches of research folders, each in a folder of its own below one that the caller names. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache, ContentHash } from '../../session/ports';
import { attempt } from './attempt';
import { nodeCache } from './nodeCache';
import { removeUnused } from './unusedCaches';

/** SHA-256. */
export const sha256: ContentHash = (bytes) => createHash('sha256').update(bytes).digest('base64url');

/**
 * The cache of one research folder, made if there is none; undefined where the disk refuses.
 *
 * @param storage absolute folder for all caches
 * @param research what tells this research folder from others: its path, and whatever else its articles depend on
 * @param program absolute path of the script that runs: what another build has written is not read
 * @param ahead files that will be read first; that goes on while this thread loads its program
 */
export function openCache(
  storage: string,
  research: readonly string[],
  program: string,
  ahead: readonly string[] = [],
): Cache | undefined {
  const key = sha256(Buffer.from(JSON.stringify(research))).slice(0, 16);
  const folder = join(storage, key);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    attempt(() => utimesSync(folder, new Date(), new Date())); // it is used
    void removeUnused(storage);
    return nodeCache(folder, programOf(program), ahead);
  } catch {
    return undefined;
  }
}

/** Stands for a build of the program and the runtime that runs it. Reads the script: a few milliseconds. */
function programOf(script: string): string {
  return `${sha256(readFileSync(script))} ${process.version}`;
}
