/** A file of `.verbatim/` that may be there or not. */
import type { Problem } from '../engine/text/span';
import { readSource } from '../readers';
import type { FileEntry, Files } from './ports';

/** Its text, `undefined` if it is there and cannot be read; blank if it is not there. */
export interface OptionalText {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a file (`path` absolute, with `/`; `name` as the user knows it). Rejects only when aborted. */
export async function readOptional(
  files: Files,
  file: Pick<FileEntry, 'path' | 'name'>,
  signal?: AbortSignal,
): Promise<OptionalText> {
  if ((await files.stat(file.path, signal))?.kind !== 'file') return { text: '', problems: [] };
  const bytes = await files.read(file, signal);
  if (!bytes.value) return { text: undefined, problems: bytes.problems };
  const source = readSource(file.name, bytes.value);
  return { text: source.value?.text, problems: source.value ? [] : source.problems };
}
