/** Parts of paths that are written with `/`. */

/** The folder of a file, without the closing `/`. Example: `folderOf('/w/notes/a.md')` is `/w/notes`. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A file's own name. Example: `fileNameOf('/w/notes/a.md')` is `a.md`. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file's own name without its last ending. Example: `stemOf('/w/notes/a.b.md')` is `a.b`. */
export function stemOf(path: string): string {
  return fileNameOf(path).replace(/\.[^.]+$/, '');
}

/** A path without percent-escapes, as it is where they are none. Example: `percentDecoded('a%20b')` is `a b`. */
export function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
