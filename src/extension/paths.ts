import { Uri } from 'vscode';

/**
 * The absolute path of a file, with `/`, as the session wants it. Drive letters are in lower case, as VS Code has them.
 *
 * @example pathOf(Uri.file('C:\\notes\\a.md')) → 'c:/notes/a.md'
 */
export function pathOf({ authority, path }: Uri): string {
  if (authority !== '') return `//${authority}${path}`;
  return path.replace(/^\/([a-z]):/i, (_, drive: string) => `${drive.toLowerCase()}:`);
}

/** What a place in the settings means from the folder `root`: a file, a folder, or a glob of them. */
export function placeUri(root: Uri, place: string): Uri {
  return /^(?:\/|\\\\|[a-z]:[\\/])/i.test(place) ? Uri.file(place) : Uri.joinPath(root, place);
}

/** Whether `path` is `folder` or lies in it; both absolute, with `/`. */
export function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

const OF_GLOBS = /[*?[\]{}]/;

/** Whether a place of the settings holds characters of a glob. */
export function isGlob(place: string): boolean {
  return OF_GLOBS.test(place);
}

/**
 * The part of a place before any glob in it: all that it names lies there or below.
 *
 * @example globBase('press/20??/*.txt') → 'press'
 */
export function globBase(place: string): string {
  const glob = place.search(OF_GLOBS);
  return glob < 0 ? place : place.slice(0, Math.max(0, place.lastIndexOf('/', glob)));
}
