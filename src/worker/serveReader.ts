/** A thread that reads articles for a session in another. */
import { constants, setPriority } from 'node:os';
import { emptyRegistry, type Registry } from '../engine/actors';
import { sha256 } from '../node/cache/openCache';
import { nodeFiles } from '../node/files';
import { OwnReader } from '../session/articles/ownReader';
import type { ReadRequest } from '../session/ports';
import { Link, type Port } from './link';

/** Reads batches as they are asked for, each with the registry that was told last, until the thread ends. */
export function serveReader(port: Port): void {
  giveWay();
  const reader = new OwnReader(nodeFiles, sha256);
  let registry: Registry = emptyRegistry;
  new Link(
    port,
    (_, batch, signal) => reader.read(batch as readonly ReadRequest[], registry, signal),
    (_, [told]) => {
      registry = told as Registry;
    },
  );
}

/** Lets threads that somebody waits for go first. Only on Linux is that the priority of one thread, not of the process. */
function giveWay(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
