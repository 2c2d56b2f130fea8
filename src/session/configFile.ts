/** The settings file of a research folder. */
import type { Problem } from '../engine/text/span';
import { readSource } from '../readers';
import type { FileEntry, Files } from './ports';
import { parseSettings, type SettingsPatch } from './settings';

/** Where it lies, below the folder that its settings are for. */
export const configPath = '.verbatim/config.json';

/** A settings file as read. */
export interface ConfigFile {
  readonly patch: SettingsPatch;
  /** What a problem's span refers to. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Reads a settings file (`path` absolute, with `/`; `name` as the user knows it). None sets nothing.
 * Rejects only when aborted.
 */
export async function readConfigFile(
  files: Files,
  file: Pick<FileEntry, 'path' | 'name'>,
  signal?: AbortSignal,
): Promise<ConfigFile> {
  if ((await files.stat(file.path, signal))?.kind !== 'file') return { patch: {}, text: '', problems: [] };
  const bytes = await files.read(file, signal);
  const source = bytes.value
    ? readSource(file.name, bytes.value)
    : { value: undefined, problems: bytes.problems };
  const text = source.value?.text ?? '';
  const settings = parseSettings(text);
  return { patch: settings.value, text, problems: source.value ? settings.problems : source.problems };
}
