import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilExit } from '../untilExit';
import { run } from './npm';
import { getServer } from './serverFiles';
import { type ServerProcess, serverEnvironment, startServer } from './serverProcess';
import { writeSettings } from './settings';

/** What to start. All paths are absolute. */
export interface EditorOptions {
  readonly workspace: string;
  /** Folder of an extension to load from its sources' build. */
  readonly extensionDevelopmentPath?: string;
  /** Script exporting `run()`, called in the extension host once a window is open. */
  readonly extensionTestsPath?: string;
  /** A packaged extension to install first. */
  readonly vsix?: string;
  /** Added to the quiet settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /**
   * Lets the window's address name files and extensions to load (the two paths above need it), and keeps
   * notifications from popping up. Without it the editor is exactly what a user sees.
   */
  readonly smokeTestDriver?: boolean;
  /** 0 or absent: any free one. */
  readonly port?: number;
}

/** VS Code in its server form, running. */
export interface Editor extends ServerProcess {
  readonly options: EditorOptions;
  /** Opens the workspace in any browser. Holds the key without which the server answers nobody. */
  readonly url: string;
}

/** Starts VS Code in its server form, installing it first if need be. Its state lives in a temporary folder. */
export async function startEditor(options: EditorOptions): Promise<Editor> {
  const files = await getServer();
  const home = mkdtempSync(join(tmpdir(), 'verbatim-editor-'));
  const removeHome = untilExit(() => {
    rmSync(home, { recursive: true, force: true, maxRetries: 9, retryDelay: 50 });
  });
  try {
    writeSettings(join(home, 'user'), options.settings);
    if (options.vsix !== undefined) {
      const args = [files.main, ...folderArguments(home), '--install-extension', options.vsix];
      await run(files.node, args, { env: serverEnvironment(process.env) });
    }
    const key = randomUUID();
    const server = await startServer(files, [...folderArguments(home), ...serverArguments(options, key)]);
    return {
      ...server,
      options,
      url: `http://127.0.0.1:${server.port}/?tkn=${key}&folder=${encodeURIComponent(options.workspace)}`,
      stop: async () => {
        await server.stop();
        removeHome();
      },
    };
  } catch (error) {
    removeHome();
    throw error;
  }
}

function folderArguments(home: string): readonly string[] {
  return [
    '--accept-server-license-terms',
    ...['--user-data-dir', join(home, 'user')],
    ...['--server-data-dir', join(home, 'server')],
    ...['--extensions-dir', join(home, 'extensions')],
  ];
}

function serverArguments(options: EditorOptions, key: string): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--connection-token', key],
    ...['--telemetry-level', 'off', '--disable-workspace-trust'],
    ...(options.smokeTestDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}
