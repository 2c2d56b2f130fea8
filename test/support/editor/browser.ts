import { join } from 'node:path';
import { editorHome } from '../places';
import { bundledBrowser } from './bundledBrowser';
import { firstThatRuns } from './onPath';

/** A Chromium that can be started. */
export interface BrowserProgram {
  readonly executable: string;
  /** What it needs in its environment beyond ours. */
  readonly env?: Readonly<Record<string, string>>;
}

const installed = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The browser named by CHROME_PATH, else an installed one, else one installed from npm. */
export async function getBrowser(): Promise<BrowserProgram> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (firstThatRuns([named]) === undefined)
      throw new Error(`CHROME_PATH names no working browser: ${named}`);
    return { executable: named };
  }
  const executable = firstThatRuns(installed);
  return executable === undefined ? bundledBrowser(join(editorHome, 'browser')) : { executable };
}
