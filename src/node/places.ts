import { stat } from 'node:fs/promises';
import * as path from 'node:path';
import { type Found, filesMatching, filesUnder, isGlob } from './glob';

/** One place of a list request, looked up. */
export interface Place extends Found {
  /** As the user wrote it. */
  readonly asked: string;
  readonly kind: 'file' | 'folder' | 'glob' | 'missing';
  /** Absolute path of a file or folder; of a glob and a missing place, the folder that was searched. */
  readonly root: string;
}

/** Node takes `/` on every system and gives `\` on Windows; the product only knows `/`. */
export function slashed(native: string): string {
  return path.sep === '/' ? native : native.replaceAll(path.sep, '/');
}

/** Finds what `asked` means from the absolute folder `base`: what exists under that name, else a glob. */
export async function lookUp(asked: string, base: string, signal?: AbortSignal): Promise<Place> {
  const root = slashed(path.resolve(base, asked));
  const found = await stat(root).catch(() => undefined);
  if (found?.isDirectory()) return { asked, kind: 'folder', root, ...(await filesUnder(root, signal)) };
  if (found?.isFile())
    return { asked, kind: 'file', root, paths: [root], links: new Set([root]), failures: [] };
  if (!isGlob(asked))
    return { asked, kind: 'missing', root: base, paths: [], links: new Set(), failures: [] };
  const matched = await filesMatching(slashed(asked), base, signal);
  const kind = matched.paths.length > 0 ? 'glob' : 'missing';
  return { asked, kind, root: base, ...matched };
}
