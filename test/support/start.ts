import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkWindow } from './checkWindow';
import { printVerify } from './commandLine';
import { hasDisplay, openDesktop, personalDesktop } from './editor/desktop';
import { type Editor, startEditor } from './editor/startEditor';
import { packageExtension } from './packageExtension';
import { project } from './places';
import { copySample } from './sample';
import { exitOnSignals, untilExit } from './untilExit';

const usage = `npm start [-- FOLDER] [-- --check] [-- --port N]
  without FOLDER   a copy of the sample workspace, in a temporary folder
  FOLDER           your own workspace, as it is
  --check          look at the sample in the window, print what it shows, end
  --port N         port of the local address, where VS Code is served on one`;

/** `npm start`: shows what the command line says, then opens a real VS Code with the extension running. */
async function main(): Promise<void> {
  exitOnSignals();
  const { folder, check, port } = readArguments();
  if (check) return checkSample(port);
  const workspace = folder ?? openableSample();
  const desktop = await personalDesktop();
  if (desktop === undefined) return serve(workspace, port);
  console.log(`Opening ${workspace} in ${desktop}. Close its window to end.`);
  await openDesktop(desktop, workspace, project);
}

function readArguments(): {
  readonly folder: string | undefined;
  readonly check: boolean;
  readonly port: number;
} {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, port: { type: 'string', default: '0' } },
  });
  const [given, ...rest] = positionals;
  const folder = given === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', given);
  const port = Number(values.port);
  if (rest.length > 0 || !Number.isInteger(port) || (values.check && folder !== undefined))
    throw new Error(usage);
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(`There is no folder ${folder}`);
  }
  return { folder, check: values.check, port };
}

function openableSample(): string {
  const sample = copySample();
  printVerify(sample);
  return sample.folder;
}

async function checkSample(port: number): Promise<void> {
  const sample = copySample();
  printVerify(sample);
  const editor = await startWithExtension(sample.folder, port);
  try {
    process.exitCode = (await checkWindow(editor, sample)) ? 0 : 1;
  } finally {
    await editor.stop();
  }
}

/** Serves VS Code at a local address until the process is ended. */
async function serve(workspace: string, port: number): Promise<void> {
  const editor = await startWithExtension(workspace, port);
  console.log(`\nVS Code with Verbatim Notes, on ${workspace}:\n  ${editor.url}\nCtrl+C ends it.`);
  if (hasDisplay()) showInBrowser(editor.url);
  await editor.ended;
}

/** The extension as a user installs it: packaged. */
async function startWithExtension(workspace: string, port: number): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-package-'));
  const remove = untilExit(() => rmSync(folder, { recursive: true, force: true }));
  const vsix = join(folder, 'verbatim-notes.vsix');
  await packageExtension(vsix);
  const editor = await startEditor({ workspace, vsix, port });
  remove();
  return editor;
}

function showInBrowser(url: string): void {
  const [program, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[
    process.platform as string
  ] ?? ['xdg-open'];
  const child = spawn(program ?? 'xdg-open', [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // the address stands on the screen
  child.unref();
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
