import * as fs from 'node:fs';
import * as path from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';

// By `require`: bundled from its ES module, the walker inside (fdir) asks for `import.meta.url` at load, which a
// CommonJS bundle does not have.
import tinyglobby = require('tinyglobby');

/** A file or folder that could not be looked into. */
export interface Failure {
  /** Absolute. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly error: NodeJS.ErrnoException;
}

/** What a search of the disk met. */
export interface Found {
  /** Absolute paths of files, unsorted; one file may come twice, through a symbolic link. */
  readonly paths: readonly string[];
  /** Which of the paths, and of the folders above them, are symbolic links. */
  readonly links: ReadonlySet<string>;
  readonly failures: readonly Failure[];
}

/** What a search leaves out. */
const options = { absolute: true, dot: false, expandDirectories: false, ignore: ['**/node_modules/**'] };

/** All files under `folder`. Symbolic links are followed; circles end. Rejects only when aborted. */
export function filesUnder(folder: string, signal?: AbortSignal): Promise<Found> {
  return search(['**/*'], folder, signal);
}

/** The files that `pattern` matches, seen from `base`, and all files under the folders that it matches. */
export function filesMatching(pattern: string, base: string, signal?: AbortSignal): Promise<Found> {
  return search([pattern, `${pattern.replace(/\/$/, '')}/**/*`], base, signal);
}

/** Whether `place` holds characters that make it a glob. */
export function isGlob(place: string): boolean {
  return tinyglobby.isDynamicPattern(place);
}

async function search(patterns: string[], cwd: string, signal?: AbortSignal): Promise<Found> {
  const failures = new Map<string, Failure>();
  const links = new Set<string>();
  const disk = observed(links, (failure) => {
    // The error names the spot itself, the same through whichever links it was reached.
    const spot = failure.error.path ?? failure.path;
    const known = failures.get(spot);
    if (leftOut(path.relative(cwd, failure.path)) || (known && known.path.length <= failure.path.length))
      return;
    failures.set(spot, failure);
  });
  const paths = await tinyglobby.glob(patterns, { ...options, cwd, fs: disk, ...(signal && { signal }) });
  signal?.throwIfAborted();
  return { paths, links, failures: [...failures.values()] };
}

/** Whether a relative path is among those that {@link options} leave out: the walk may look there all the same. */
function leftOut(relative: string): boolean {
  return relative.split(/[\\/]/).some((part) => part === 'node_modules' || /^\.[^.]/.test(part));
}

type Done = (error: NodeJS.ErrnoException | null, result?: unknown) => void;

/**
 * The disk as tinyglobby sees it, with an eye on what it passes over in silence: folders that may not be
 * opened and links that lead nowhere. It looks for the real path of links alone. The casts are for the overloads of `node:fs`; it calls only these.
 */
function observed(links: Set<string>, report: (failure: Failure) => void): FileSystemAdapter {
  const watch = (kind: Failure['kind'], at: string, done: Done): Done => {
    return (error, result) => {
      if (error) report({ path: at, kind, error });
      done(error, result);
    };
  };
  const readdir = (at: string, how: { withFileTypes: true }, done: Done) =>
    fs.readdir(at, how, watch('folder', at, done));
  const realpath = (at: string, done: Done) => {
    links.add(at);
    fs.realpath(at, watch('file', at, done));
  };
  return {
    readdir: readdir as unknown as typeof fs.readdir,
    realpath: realpath as unknown as typeof fs.realpath,
  };
}
