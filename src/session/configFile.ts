/** The settings file of a research folder. */
import type { Problem } from '../engine/text/span';
import { readOptional } from './optionalFile';
import type { FileEntry, Files } from './ports';
import { parseSettings, type SettingsPatch } from './settings';

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
  const { text, problems } = await readOptional(files, file, signal);
  if (text === undefined) return { patch: {}, text: '', problems };
  const settings = parseSettings(text);
  return { patch: settings.value, text, problems: settings.problems };
}
