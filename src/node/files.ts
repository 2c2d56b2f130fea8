import { readFile } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import * as path from 'node:path';
import type { Parsed, Problem } from '../engine/text/span';
import type { FileEntry, FileStat, Files, Listing, ListRequest } from '../session/ports';
import { entriesOf, identityOf } from './entries';
import { errorText } from './errorText';
import { isGlob } from './glob';
import { lookUp, type Place, slashed } from './places';

/** The {@link Files} port over the local disk. */
export const nodeFiles: Files = { list, read, stat: statOf, identify };

async function list(request: ListRequest, signal?: AbortSignal): Promise<Listing> {
  const base = slashed(path.resolve(request.base));
  const places = await Promise.all(request.places.map((place) => lookUp(place, base, signal)));
  const [first] = places;
  const namedFrom = places.length === 1 && first?.kind === 'folder' ? first.root : base;
  const { extensions } = request;
  const wanted = places
    .flatMap(({ paths }) => paths.map(slashed))
    .filter((file) => hasExtension(file, extensions));
  const links = new Set(places.flatMap((place) => [...place.links].map(slashed)));
  const seen = await entriesOf([...new Set(wanted)], links, (file) => nameOf(file, namedFrom));
  signal?.throwIfAborted();
  return {
    files: seen.files,
    missing: places.filter(({ kind }) => kind === 'missing').map(({ asked }) => asked),
    problems: [
      ...places.flatMap((place) => placeProblem(place, extensions)),
      ...places.flatMap((place) => walkProblems(place, namedFrom, extensions)),
      ...seen.refused.map(({ name, error }) => unreadable(name, error)),
    ],
  };
}

function placeProblem({ kind, asked, root }: Place, extensions: readonly string[]): Problem[] {
  if (kind === 'file' && !hasExtension(root, extensions)) {
    return [{ message: `"${asked}" is not a ${extensions.join(' or ')} file; it was left out.` }];
  }
  if (kind !== 'missing') return [];
  const what = isGlob(asked)
    ? `No file or folder matches "${asked}"`
    : `There is no file or folder "${asked}"`;
  return [{ message: `${what} in ${root}.` }];
}

/** What the walk below a place could not enter: folders, and links with a wanted name that lead nowhere. */
function walkProblems(
  { kind: place, failures }: Place,
  from: string,
  extensions: readonly string[],
): Problem[] {
  if (place === 'missing') return [];
  return failures
    .filter(({ kind, path: at }) => kind === 'folder' || hasExtension(at, extensions))
    .map(({ path: at, error }) => unreadable(nameOf(slashed(at), from), error));
}

/** One file, whole; see {@link Files.read}. */
async function read(
  file: Pick<FileEntry, 'path' | 'name'>,
  signal?: AbortSignal,
): Promise<Parsed<Uint8Array | undefined>> {
  try {
    return { value: await readWhole(file.path, signal), problems: [] };
  } catch (error) {
    signal?.throwIfAborted();
    return { value: undefined, problems: [unreadable(file.name, error)] };
  }
}

/** With a callback, which costs half of what a promise of the disk's would: of 40,000 files, a second of processor time. */
function readWhole(file: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    readFile(file, { signal }, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

async function statOf(file: string, signal?: AbortSignal): Promise<FileStat | undefined> {
  const found = await stat(file).catch(() => undefined);
  signal?.throwIfAborted();
  if (!found?.isFile() && !found?.isDirectory()) return undefined;
  return { kind: found.isFile() ? 'file' : 'folder', size: found.size, modified: found.mtimeMs };
}

async function identify(file: string): Promise<string> {
  try {
    const [target, found] = await Promise.all([realpath(file), stat(file)]);
    return identityOf(slashed(target), found);
  } catch {
    return file;
  }
}

function unreadable(name: string, error: unknown): Problem {
  return { message: `${name} could not be read: ${errorText(error)}. It was left out.` };
}

function nameOf(file: string, from: string): string {
  if (file.startsWith(`${from}/`)) return file.slice(from.length + 1);
  return slashed(path.relative(from, file)) || path.basename(file);
}

function hasExtension(file: string, extensions: readonly string[]): boolean {
  const name = file.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
}
