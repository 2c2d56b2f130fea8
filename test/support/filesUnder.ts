import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under `folder`, at any depth, whose name ends with `ending`: absolute paths, sorted. */
export function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}
