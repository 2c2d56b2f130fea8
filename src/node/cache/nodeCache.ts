/** The {@link Cache} port over a folder of the local disk. */
import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cache } from '../../session/ports';
import { createPack, openPack } from './packFile';
import { readWhole } from './readWhole';

/** How the names of packs end, and of files that are not whole yet. */
export const PACK = '.pack';
export const UNFINISHED = '.tmp';

/**
 * A cache in `folder`, which must be there (see {@link openCache}).
 *
 * @param program stands for the build that runs: see {@link openCache}
 * @param ahead files that will be read first: that begins now
 */
export function nodeCache(folder: string, program: string, ahead: readonly string[] = []): Cache {
  const begun = new Map(ahead.map((name) => [name, readWhole(join(folder, name))]));
  const taken = (name: string) => {
    const bytes = begun.get(name);
    begun.delete(name);
    return bytes;
  };
  return {
    program,
    read: (name) => taken(name) ?? readWhole(join(folder, name)),
    write: (name, parts) => {
      begun.delete(name);
      return replace(folder, name, parts);
    },
    list: () => filesWithAge(folder),
    delete: (name) => rm(join(folder, name), { force: true }).catch(() => {}),
    createPack: () => createPack(folder, `${randomName()}${PACK}`),
    openPack: (name) => openPack(folder, name),
  };
}

/** Writes beside it, waits until the disk has it, and only then takes the name. */
async function replace(folder: string, name: string, parts: readonly Uint8Array[]): Promise<boolean> {
  const unfinished = join(folder, `${randomName()}${UNFINISHED}`);
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, join(folder, name));
    return true;
  } catch {
    await rm(unfinished, { force: true }).catch(() => {});
    return false;
  }
}

async function filesWithAge(folder: string): Promise<{ name: string; age: number }[]> {
  const names = await readdir(folder).catch(() => []);
  const now = Date.now();
  const found = await Promise.all(
    names.map(async (name) => {
      const file = await stat(join(folder, name)).catch(() => undefined);
      return file?.isFile() ? [{ name, age: now - file.mtimeMs }] : [];
    }),
  );
  return found.flat();
}

function randomName(): string {
  return randomBytes(9).toString('base64url');
}
