/** The {@link PackFile} port: a file that stays open, read and written at once at places of one's own. */
import { closeSync, fdatasync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile } from '../../session/ports';

/** Begins the file `name` in `folder`; undefined if there is one, or the disk refuses. */
export function createPack(folder: string, name: string): PackFile | undefined {
  return attempt(() => packFile(name, openSync(join(folder, name), 'wx+', 0o600)));
}

/** Opens the file `name` in `folder` to read from it; undefined if the disk refuses. */
export function openPack(folder: string, name: string): PackFile | undefined {
  return attempt(() => packFile(name, openSync(join(folder, name), 'r')));
}

function packFile(name: string, file: number): PackFile {
  let end: number | undefined = fstatSync(file).size;
  let isOpen = true;
  return {
    name,
    get size() {
      return end ?? 0;
    },
    append: (bytes) => {
      const start = end;
      if (start === undefined) return undefined;
      end = attempt(() => writeAll(file, bytes, start));
      return end === undefined ? undefined : start;
    },
    read: (offset, length) => (isOpen ? attempt(() => readAll(file, offset, length)) : undefined),
    flush: () => new Promise((resolve) => (isOpen ? fdatasync(file, () => resolve()) : resolve())),
    close: () => {
      if (isOpen) attempt(() => closeSync(file));
      // The system may give the number to another file.
      isOpen = false;
      end = undefined;
    },
  };
}

/** Where the next bytes belong. */
function writeAll(file: number, bytes: Uint8Array, start: number): number {
  let written = 0;
  while (written < bytes.length)
    written += writeSync(file, bytes, written, bytes.length - written, start + written);
  return start + written;
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

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
