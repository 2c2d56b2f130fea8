/**
 * Where every thread begins: that of a session, and those that read articles for it. The program of each is loaded when
 * it is known which; what a session has kept is read from the disk meanwhile.
 */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { openCache } from '../node/cache/openCache';
import { READ_FIRST } from '../session/snapshot/fileNames';
import type { Opening, ReaderOpening } from './protocol';

async function begin(port: MessagePort, opening: Opening | ReaderOpening): Promise<void> {
  if (opening.kind === 'reader') {
    const { serveReader } = await import('./serveReader');
    return serveReader(port);
  }
  const { cache: storage, root } = opening;
  const cache = storage === undefined ? undefined : openCache(storage, [root], __filename, READ_FIRST);
  const { serveSession } = await import('./serveSession');
  serveSession(port, opening, cache, __filename);
}

if (parentPort) void begin(parentPort, workerData);
