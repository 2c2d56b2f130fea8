/** The {@link PackFile} port: a file that stays open, read and written at once at places of one's own. */
import { closeSync, fdatasync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile } from '../../session/ports';
import { attempt } from './attempt';
import { WriteQueue } from './writeQueue';

/** Begins the file `name` in `folder`; undefined if there is one, or the disk refuses. */
export function createPack(folder: string, name: string): PackFile | undefined {
  return attempt(() => packFile(name, openSync(join(folder, name), 'wx+', 0o600)));
}

/** Opens the file `name` in `folder` to read from it; undefined if the disk refuses. */
export function openPack(folder: string, name: string): PackFile | undefined {
  return attempt(() => packFile(name, openSync(join(folder, name), 'r')));
}

function packFile(name: string, file: number): PackFile {
  const queue = new WriteQueue(file, fstatSync(file).size);
  let isOpen = true;
  return {
    name,
    get size() {
      return queue.end ?? 0;
    },
    append: (bytes) => (isOpen ? queue.add(bytes) : undefined),
    read: (offset, length) => {
      if (!isOpen) return undefined;
      queue.write();
      return attempt(() => readAll(file, offset, length));
    },
    flush: async () => {
      if (!isOpen) return;
      queue.write();
      await new Promise<void>((resolve) => fdatasync(file, () => resolve()));
    },
    close: () => {
      if (!isOpen) return;
      queue.write();
      // The system may give the number to another file.
      isOpen = false;
      attempt(() => closeSync(file));
    },
  };
}

function readAll(file: number, offset: number, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, bytes, read, length - read, offset + read);
    if (more === 0) return undefined;
    read += more;
  }
  return bytes;
}
