import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesUnder } from './filesUnder';
import { project } from './places';
import { untilExit } from './untilExit';

/** A workspace to play in. */
export interface Workspace {
  /** Absolute. */
  readonly folder: string;
  /** Its notes, absolute, sorted. */
  readonly notes: readonly string[];
  /** Removes it; happens by itself when this process ends. */
  remove(): void;
}

/** A copy of the sample workspace in a temporary folder. */
export function copySample(): Workspace {
  const sample = join(project, 'media/sample');
  if (!existsSync(sample)) throw new Error(`The sample workspace is missing: ${sample}`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-sample-')));
  const remove = untilExit(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(sample, folder, { recursive: true });
  return { folder, notes: filesUnder(join(folder, 'notes'), '.md'), remove };
}
