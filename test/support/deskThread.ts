/** The session's thread, as the editor starts it. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { defaultSettings } from '../../src/session/settings';
import { DeskClient } from '../../src/worker/deskClient';
import type { Opening } from '../../src/worker/protocol';
import { project } from './places';

const nothing = () => {};

/** Opens the built program over the research folder `root` (absolute, articles in `articles`), its cache in `cache`. */
export function openDeskThread(root: string, cache: string): DeskClient {
  const workerData: Opening = { kind: 'session', root, settings: defaultSettings, cache };
  const fail = (reason: string) => {
    throw new Error(`the session's thread died: ${reason}`);
  };
  return new DeskClient(() => new Worker(join(project, 'dist', 'worker.js'), { workerData }), {
    info: nothing,
    warn: fail,
    error: (message) => console.error(message),
    progress: nothing,
    articles: nothing,
    problems: nothing,
    quoted: nothing,
    restarted: nothing,
    gaveUp: fail,
  });
}
