import { LineMap, type LineRange } from '../engine/text/lines';
import type { Problem } from '../engine/text/span';
import { readConfigFile } from '../session/configFile';
import { configPath } from '../session/ownFiles';
import type { SettingsPatch } from '../session/settings';
import type { Call, Desk } from './desk';

/** The settings file of the folder, with its mistakes. */
export interface ConfigAnswer {
  readonly patch: SettingsPatch;
  readonly problems: readonly { readonly message: string; readonly range: LineRange }[];
}

/** Reads the settings file. None sets nothing. */
export async function config({ ports, root }: Desk, _: undefined, { signal }: Call): Promise<ConfigAnswer> {
  const file = { path: `${root}/${configPath}`, name: configPath };
  const { patch, text, problems } = await readConfigFile(ports.files, file, signal);
  const lines = new LineMap(text);
  const placed = problems.map((problem) => ({
    message: problem.message,
    range: lines.rangeOf(problem.span ?? nameIn(text, problem)),
  }));
  return { patch, problems: placed };
}

/** Where the name that a problem speaks of stands in the file, else its beginning. */
function nameIn(text: string, { message }: Problem): { start: number; end: number } {
  const name = /"[^"]+"/.exec(message)?.[0] ?? '';
  const start = name === '' ? -1 : text.indexOf(name);
  return start < 0 ? { start: 0, end: 1 } : { start, end: start + name.length };
}
