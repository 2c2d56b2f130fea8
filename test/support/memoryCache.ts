/** A cache in memory that refuses, cuts and loses as a disk may. */
import { randomUUID } from 'node:crypto';
import type { Cache, PackFile } from '../../src/session/ports';

/** What lies in it: name → bytes. Tests may damage them. */
export type CachedFiles = Map<string, Uint8Array>;

/** How the disk under it behaves. */
export interface Disk {
  /** So many bytes go in before it is full: the last file is cut there, and nothing more is written. */
  room?: number | undefined;
  /** How long ago files were written, for {@link Cache.list}. */
  readonly age?: number;
  readonly program?: string;
}

/** The port over `files`. */
export function memoryCache(files: CachedFiles, disk: Disk = {}): Cache {
  const take = (bytes: Uint8Array): Uint8Array => {
    const { room } = disk;
    if (room !== undefined) disk.room = Math.max(0, room - bytes.length);
    return bytes.subarray(0, room);
  };
  const pack = (name: string): PackFile => ({
    name,
    get size() {
      return files.get(name)?.length ?? 0;
    },
    append: (bytes) => {
      const start = files.get(name)?.length ?? 0;
      const taken = take(bytes);
      files.set(name, joined([files.get(name) ?? new Uint8Array(0), taken]));
      return taken.length === bytes.length ? start : undefined;
    },
    read: (offset, length) => {
      const bytes = files.get(name)?.slice(offset, offset + length);
      return bytes?.length === length ? bytes : undefined;
    },
    flush: async () => {},
    close: () => {},
  });
  return {
    program: disk.program ?? 'test',
    read: async (name) => files.get(name)?.slice(),
    write: async (name, parts) => {
      const whole = joined(parts);
      const taken = take(whole);
      const isWhole = taken.length === whole.length;
      files.set(isWhole ? name : `${files.size}.tmp`, taken.slice());
      return isWhole;
    },
    list: async () => [...files.keys()].map((name) => ({ name, age: disk.age ?? 0 })),
    delete: async (name) => {
      files.delete(name);
    },
    createPack: () => {
      if (disk.room === 0) return undefined;
      const name = `${randomUUID()}.pack`;
      files.set(name, new Uint8Array(0));
      return pack(name);
    },
    openPack: (name) => (files.has(name) ? pack(name) : undefined),
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}
