/** Where every thread begins: that of a session, and those that read articles for it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Opening, ReaderOpening } from './protocol';
import { serveReader } from './serveReader';
import { serveSession } from './serveSession';

const opening: Opening | ReaderOpening = workerData;
if (parentPort && opening.kind === 'session') void serveSession(parentPort, opening, __filename);
if (parentPort && opening.kind === 'reader') serveReader(parentPort);
