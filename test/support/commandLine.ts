import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { project } from './places';
import type { Workspace } from './sample';

/** What the start script reads of `verbatim verify --format json` (the format promises more). */
export interface VerifyReport {
  readonly notes: readonly NoteReport[];
}

/** Offsets are UTF-16, half-open, into the note without its byte order mark. */
export interface NoteReport {
  /** As it was given: relative to the workspace. */
  readonly file: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly verdict: string;
  }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly actor: string | null;
  }[];
}

/** Lets the built command line check the workspace's notes and print what it finds. */
export function printVerify(workspace: Workspace): void {
  verify(workspace, [], 'inherit');
}

/** The same check as data. */
export function readVerify(workspace: Workspace): VerifyReport {
  return JSON.parse(verify(workspace, ['--format', 'json'], 'pipe'));
}

/** Status 1 only says that something was flagged, as it should be in the sample. */
function verify(
  { folder, notes }: Workspace,
  options: readonly string[],
  output: 'inherit' | 'pipe',
): string {
  const files = notes.map((note) => relative(folder, note).replaceAll('\\', '/'));
  const shared = ['--articles', 'articles', '--no-cache', ...options];
  const args = [join(project, 'dist/cli.js'), 'verify', ...shared, ...files];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', output, 'inherit'],
    maxBuffer: 2 ** 28,
  });
  if (status !== 0 && status !== 1) throw new Error(`verbatim verify could not run (status ${status})`);
  return stdout ?? '';
}
