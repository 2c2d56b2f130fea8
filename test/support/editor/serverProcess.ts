import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { untilExit } from '../untilExit';
import type { ServerFiles } from './serverFiles';

/** VS Code's server, running and listening. */
export interface ServerProcess {
  readonly port: number;
  /** Settles when the server ends by itself: rejects with the last of its log. */
  readonly ended: Promise<never>;
  /** Ends it and every process it started; happens by itself when this process ends. */
  stop(): Promise<void>;
}

/** Starts the server and waits until it listens. */
export async function startServer(files: ServerFiles, args: readonly string[]): Promise<ServerProcess> {
  // `detached` makes it the head of a group of processes, which can be ended as one
  const child = spawn(files.node, [files.main, ...args], {
    env: serverEnvironment(process.env),
    detached: true,
  });
  const kill = untilExit(() => killGroup(child));
  const stop = async () => {
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    kill();
    await gone;
  };
  const { listening, ended } = watch(child);
  ended.catch(() => {}); // heard by whoever waits for it
  try {
    return { port: await Promise.race([listening, ended]), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Our environment without what an outer VS Code, or a terminal inside one, put there for its own processes; and
 * with no extension gallery, so that the window asks nothing of the network.
 */
export function serverEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}' };
}

/** The port, once the server listens on it; and the server's unasked-for end. */
function watch(child: ChildProcess): { listening: Promise<number>; ended: Promise<never> } {
  let log = '';
  const listening = new Promise<number>((resolve, reject) => {
    const read = (chunk: unknown) => {
      log += chunk;
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (found) resolve(Number(found[1]));
      // the server only notes this, and stays, deaf
      const taken = /EADDRINUSE: .*:(\d+)/.exec(log);
      if (taken) reject(new Error(`Port ${taken[1]} is taken: choose another, or none.`));
      log = log.slice(-4000);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
  });
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      reject(new Error(`VS Code's server ended (${signal ?? code}):\n${log}`));
    });
  });
  return { listening, ended };
}

function killGroup(child: ChildProcess): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it is gone already
  }
}
