import { basename } from 'node:path';
import { format } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openNote } from '../hands/quickInput';
import { type BrowserProgram, getBrowser } from './browser';
import { payload } from './payload';
import type { Editor } from './startEditor';

/** A window of the editor, seen by nobody, with a keyboard and a mouse. */
export interface EditorWindow {
  readonly page: Page;
  /** Exit code of `extensionTestsPath`, once it has run: 0 if all passed. Rejects when window or server die first. */
  readonly testsEnded: Promise<number>;
  close(): Promise<void>;
}

/** What the window shows first, and who hears the console of a test run. */
export interface WindowOptions {
  /** A file to open, absolute. */
  readonly file?: string;
  readonly log?: (line: string) => void;
}

const quietBrowser = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens the editor's workspace in a headless browser; done when the workbench stands and `file` is shown. */
export async function openWindow(editor: Editor, options: WindowOptions = {}): Promise<EditorWindow> {
  const browser = await launch(await getBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const tests = await listen(page, editor, options.log);
    const address = editor.options.smokeTestDriver
      ? `${editor.url}&payload=${encodeURIComponent(payload(editor.options, editor.port, options.file))}`
      : editor.url;
    await page.goto(address);
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    if (options.file !== undefined) await showFile(page, editor, options.file);
    return { page, testsEnded: tests.ended, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function launch(program: BrowserProgram): Promise<Browser> {
  return chromium.launch({
    executablePath: program.executable,
    args: quietBrowser,
    env: { ...definedOnly(process.env), ...program.env },
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }, // see exitOnSignals
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The payload opens a file by itself; without it the file is opened as a person would. */
async function showFile(page: Page, editor: Editor, file: string): Promise<void> {
  if (!editor.options.smokeTestDriver) await openNote(page, basename(file));
  await page.locator('.tab.active', { hasText: basename(file) }).waitFor({ timeout: 60_000 });
  await page.locator('.editor-instance .view-line').first().waitFor({ timeout: 60_000 });
}

/**
 * Gives the page the two functions by which a test run in the extension host speaks to us. Returns, once they are
 * there, the promise of the exit code (wrapped, since a bare promise would be awaited with its parent).
 */
async function listen(page: Page, editor: Editor, log: WindowOptions['log'] = () => {}) {
  await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) =>
    log(format(...args)),
  );
  let report: (code: number) => void = () => {};
  const exit = new Promise<number>((resolve) => {
    report = resolve;
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => report(code));
  const lost = new Promise<never>((_, reject) => {
    page.on('crash', () => reject(new Error('the window crashed')));
    page.on('close', () => reject(new Error('the window was closed')));
  });
  const ended = Promise.race([exit, lost, editor.ended]);
  ended.catch(() => {}); // heard by whoever waits for it
  return { ended };
}
