import type { Registry } from '../engine/actors';
import type { Parsed, Problem } from '../engine/text/span';

/** A file that a {@link Files} port knows of. */
export interface FileEntry {
  /** Absolute, with `/` on every system. */
  readonly path: string;
  /**
   * How the user is told of it and answers name it, with `/`. Listed from one plain folder: relative to that
   * folder (`2024/a.txt`). Listed from several folders or from globs: relative to the base folder, so that the
   * names stay distinct (`press/2024/a.txt`).
   */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970; changes when the file is written. */
  readonly modified: number;
  /** What {@link Files.identify} says of it, where that is not its path: links lead to it. Not kept from run to run. */
  readonly identity?: string;
}

/** Which files are wanted. */
export interface ListRequest {
  /** Absolute folder from which relative places start. */
  readonly base: string;
  /**
   * Folders (read with all they hold), files, or globs of either, relative or absolute. What exists under
   * that very name is no glob: `press (2024)` is a folder.
   */
  readonly places: readonly string[];
  /** With the dot, in lower case: `['.txt', '.md']`. Capitals in file names do not matter. */
  readonly extensions: readonly string[];
}

/** What was found. */
export interface Listing {
  /** Sorted by path, each file once, also where symbolic links show it twice. */
  readonly files: readonly FileEntry[];
  /** The places where nothing exists, as they were asked for: a folder renamed or misspelt. */
  readonly missing: readonly string[];
  /** For the user: one for each missing place, and one for each file or folder that could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * The disk, or what stands for it. Paths come and go with `/`. What a user can mend (gone, forbidden) is a
 * value with a problem. A method rejects only when `signal` is aborted, with its reason.
 */
export interface Files {
  /** Leaves out `node_modules`, and files and folders whose name begins with a dot unless asked for by name. */
  list(request: ListRequest, signal?: AbortSignal): Promise<Listing>;
  /** All bytes of one file; `undefined` with a problem that calls the file by its `name` if it cannot be read. */
  read(file: Pick<FileEntry, 'path' | 'name'>, signal?: AbortSignal): Promise<Parsed<Uint8Array | undefined>>;
  /** What exists under an absolute path, links followed; `undefined` if nothing does or it is out of reach. */
  stat(path: string, signal?: AbortSignal): Promise<FileStat | undefined>;
  /** Which file an absolute path leads to: the same text for every path to it, be it by links or in other letters. */
  identify(path: string): Promise<string>;
}

/** What is known of a path without reading it. */
export interface FileStat {
  readonly kind: 'file' | 'folder';
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Where the program tells its developer what happened; nothing in it is meant for the user. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** `cause` is what was thrown; its stack goes into the log. */
  error(message: string, cause?: unknown): void;
}

/** A digest of the content of a file: equal for equal bytes, and for no others that anybody has met (SHA-256, say). */
export type ContentHash = (bytes: Uint8Array) => string;

/**
 * A folder of the program's own, for one research folder: it saves work and holds nothing that cannot be made again.
 * Whatever lies in it may be gone, cut short or damaged, and another process may use it too: what is read is not to be
 * trusted without a checksum. No method throws or rejects: a disk that refuses is an answer.
 */
export interface Cache {
  /** Stands for this build of the program and what it runs on: what another one wrote may mean something else. */
  readonly program: string;
  /** A whole file. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Puts a file of the bytes of `parts` in the place of `name`, whole or not at all; whether it did. */
  write(name: string, parts: readonly Uint8Array[]): Promise<boolean>;
  /** All files, with how long ago each was last written to, in milliseconds. */
  list(): Promise<readonly { readonly name: string; readonly age: number }[]>;
  delete(name: string): Promise<void>;
  /** Begins a pack under a name that no other has; undefined if the disk refuses. */
  createPack(): PackFile | undefined;
  /** Opens a pack to read from it. */
  openPack(name: string): PackFile | undefined;
}

/** A file that only grows, read here and there. At once, for who asks is in the midst of an answer. */
export interface PackFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Adds `bytes` at the end, where they begin; undefined if the disk refuses, and then for good. */
  append(bytes: Uint8Array): number | undefined;
  /** `length` bytes from `offset`; undefined where there are not as many, or they cannot be read. */
  read(offset: number, length: number): Uint8Array | undefined;
  /** Settles when what was added is on the disk, as far as it can promise. */
  flush(): Promise<void>;
  /** Afterwards nothing can be read. */
  close(): void;
}

/** A file to be read. */
export interface ReadRequest {
  readonly entry: FileEntry;
  /** The hash of its content as it was last read: if it still is, nothing needs to be read. */
  readonly known: string | undefined;
}

/** What became of a file. Plain data, to be handed from thread to thread. */
export interface ReadFile {
  /** As it was listed. A file that is written while it is read differs from it, and is read again by the next sync. */
  readonly entry: FileEntry;
  /** The hash of its content; undefined where the file could not be opened or nobody hashes. */
  readonly hash: string | undefined;
  /** `same`: the content is the one that was known. `none`: it holds no article. Else the record of its article. */
  readonly content: 'same' | 'none' | Uint8Array;
  /** For the user. */
  readonly messages: readonly string[];
}

/** Who reads articles: the thread that asks, or others. */
export interface ArticleReader {
  /** How many batches it can read at a time. */
  readonly parallel: number;
  /** Reads all of `batch`, in its order. Rejects only with the reason of `signal`. */
  read(batch: readonly ReadRequest[], registry: Registry, signal?: AbortSignal): Promise<ReadFile[]>;
}

/** The world as a session sees it. */
export interface Ports {
  readonly files: Files;
  readonly log: Log;
  /** Without it, a file whose time has changed is read again, whatever it holds, and nothing is kept in {@link cache}. */
  readonly hash?: ContentHash;
  /** Where a session leaves what the next one need not do again; without it everything stays in memory. */
  readonly cache?: Cache;
  /** Without it articles are read on the thread of the session. */
  readonly reader?: ArticleReader;
}
