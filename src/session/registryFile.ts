/** The registry of actors of a research folder, and how it is changed: what the user decides goes before what is found. */
import { emptyRegistry, type Registry } from '../engine/actors';
import type { Problem } from '../engine/text/span';
import { readRegistry, writeRegistry } from '../readers';
import { readOptional } from './optionalFile';
import { registryPath } from './ownFiles';
import type { Files } from './ports';

/** A registry file as read. */
export interface RegistryFile {
  /** `undefined` where the file is no JSON: then what was decided before holds. */
  readonly registry: Registry | undefined;
  /** What a problem's span refers to. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** A folder without a registry. */
export const noRegistry: RegistryFile = { registry: emptyRegistry, text: '', problems: [] };

/** Reads the registry below `root` (absolute, with `/`). None decides nothing. Rejects only when aborted. */
export async function readRegistryFile(
  files: Files,
  root: string,
  signal?: AbortSignal,
): Promise<RegistryFile> {
  const file = { path: `${root}/${registryPath}`, name: registryPath };
  const { text, problems } = await readOptional(files, file, signal);
  if (text === undefined) return { registry: undefined, text: '', problems };
  const read = readRegistry(text);
  return { registry: read.value, text, problems: read.problems };
}

/** One thing that the user does to the registry. */
export type RegistryOperation = (registry: Registry) => Registry;

/**
 * The text of a registry after `operation`, `undefined` where `text` is no JSON, or has no list where one must be, and
 * must be mended first. What the operation does not touch stays as it is laid out.
 */
export function registryTextAfter(text: string, operation: RegistryOperation): string | undefined {
  const { value } = readRegistry(text);
  return value && writeRegistry(text, value, operation(value));
}
