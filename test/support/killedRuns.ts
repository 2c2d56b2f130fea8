/** Runs the built command line with a cache of its own, and kills it at a moment of one's choice. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { project } from './places';

/** A research folder, and a folder for the cache of this run. */
export interface RunPlace {
  readonly folder: string;
  readonly cache: string;
}

/** What became of a run. */
export interface Outcome {
  /** 137 if it was killed. */
  readonly status: number;
  readonly out: string;
  /** Wall-clock milliseconds. */
  readonly time: number;
}

/** How far a run has come. */
export interface Moment {
  /** In the cache folder. */
  readonly bytes: number;
  /** Milliseconds since it was started. */
  readonly time: number;
}

/** Runs `verbatim` with `args`; kills it (SIGKILL: it has no say) at the first moment that `isTime` takes. */
export async function run(
  { folder, cache }: RunPlace,
  args: readonly string[],
  isTime?: (moment: Moment) => boolean,
): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(process.execPath, [join(project, 'dist/cli.js'), ...args], {
    cwd: folder,
    env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  let isOver = false;
  const ended = once(child, 'close').finally(() => {
    isOver = true;
  });
  while (isTime && !isOver) {
    if (isTime({ bytes: bytesIn(cache), time: performance.now() - start })) child.kill('SIGKILL');
    await pause(1);
  }
  const [status] = await ended;
  return { status: status ?? 137, out, time: performance.now() - start };
}

/** The size of all files below `folder`; 0 if there is none. Files may come and go meanwhile. */
export function bytesIn(folder: string): number {
  try {
    const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return entries.reduce((sum, entry) => {
      const found = statSync(join(folder, entry), { throwIfNoEntry: false });
      return sum + (found?.isFile() ? found.size : 0);
    }, 0);
  } catch {
    return 0;
  }
}
