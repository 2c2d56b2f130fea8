import { join } from 'node:path';
import { editorHome } from '../places';
import { installOnce } from './installOnce';
import { npmInstall } from './npm';
import { versions } from './versions';

/** VS Code in its server form, installed. */
export interface ServerFiles {
  /** The Node that it runs on. */
  readonly node: string;
  /** Its main script. */
  readonly main: string;
}

const folder = join(editorHome, 'server');
const system = process.platform === 'win32' ? 'win' : process.platform;
const nodePackage = `node-${system}-${process.arch}`;
const nodeBin = `node_modules/${nodePackage}/bin`;
const vscode = 'node_modules/code-server/lib/vscode';

/**
 * Installs VS Code's server form from npm, unless it is there (about 15 s and 780 MB, once).
 * `code-server` carries VS Code with its dependencies listed but not installed: its own install script would do
 * that, refuses root and builds what is not needed here; so scripts stay off and the second install is ours.
 */
export async function getServer(): Promise<ServerFiles> {
  const node = `${nodePackage}@${versions.node}`;
  await installOnce(folder, `VS Code (${versions.server} on ${node})`, async (stage) => {
    await npmInstall(stage, [versions.server, node]);
    await npmInstall(join(stage, vscode), [], join(stage, nodeBin));
  });
  return {
    node: join(folder, nodeBin, process.platform === 'win32' ? 'node.exe' : 'node'),
    main: join(folder, vscode, 'out/server-main.js'),
  };
}
