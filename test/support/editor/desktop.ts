import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  download,
  resolveCliPathFromVSCodeExecutablePath,
  runTests,
  SilentReporter,
} from '@vscode/test-electron';
import { editorHome } from '../places';
import { untilExit } from '../untilExit';
import { firstThatRuns } from './onPath';
import type { TestRun } from './runTestsInServer';
import { writeSettings } from './settings';
import { versions } from './versions';

/** The desktop VS Code to run tests in, or undefined: the one named by VERBATIM_EDITOR, else a downloaded one. */
export async function testDesktop(): Promise<string | undefined> {
  return process.env.VERBATIM_EDITOR || (await downloadDesktop());
}

/** The desktop VS Code for a person, or undefined: as above, an installed `code` before a download. */
export async function personalDesktop(): Promise<string | undefined> {
  if (process.env.VERBATIM_EDITOR) return process.env.VERBATIM_EDITOR;
  if (!hasDisplay()) return downloadDesktop();
  const installed = firstThatRuns(['code']);
  if (installed !== undefined) return installed;
  const downloaded = await downloadDesktop();
  return downloaded && resolveCliPathFromVSCodeExecutablePath(downloaded);
}

/** Whether a window can appear on this machine. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** VS Code from its makers, kept under `.vscode-test`. Undefined, with one line saying why, if it cannot be had. */
async function downloadDesktop(): Promise<string | undefined> {
  const without = (reason: string) => {
    console.log(`No desktop VS Code (${reason}); taking its server form from npm.`);
    return undefined;
  };
  if (!hasDisplay()) return without('no display');
  try {
    const options = {
      version: versions.desktop,
      cachePath: editorHome,
      timeout: 5000,
      reporter: new SilentReporter(),
    };
    return await download(options);
  } catch (error) {
    return without(error instanceof Error ? error.message : String(error));
  }
}

/** Runs `tests` in a desktop VS Code. `program` must be the program itself, not the `code` script before it. */
export async function runTestsInDesktop(program: string, tests: TestRun): Promise<void> {
  const { workspace, ...paths } = tests;
  await runTests({
    ...paths,
    vscodeExecutablePath: program,
    launchArgs: [workspace, ...freshProfile()],
  }).catch(() => {
    // a failed test ends it with a failure too: the outcome file tells which it was
  });
}

/** Opens `folder` in a desktop VS Code for a person, with the extension running; settles when the window is closed. */
export async function openDesktop(program: string, folder: string, extension: string): Promise<void> {
  const args = [
    '--wait',
    '--new-window',
    `--extensionDevelopmentPath=${extension}`,
    ...freshProfile(),
    folder,
  ];
  const child = spawn(program, args, { stdio: 'ignore', shell: process.platform === 'win32' });
  untilExit(() => child.kill());
  await once(child, 'exit');
}

/** A user profile of its own, so that nobody's settings are read or written. */
function freshProfile(): readonly string[] {
  const home = mkdtempSync(join(tmpdir(), 'verbatim-profile-'));
  untilExit(() => rmSync(home, { recursive: true, force: true, maxRetries: 9, retryDelay: 50 }));
  writeSettings(join(home, 'user'));
  return [
    `--user-data-dir=${join(home, 'user')}`,
    `--extensions-dir=${join(home, 'extensions')}`,
    '--skip-welcome',
  ];
}
