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
