import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { pictures } from '../places';

/** Keeps a picture of the window under `.vscode-test/screenshots`; returns its path. Example name: `hover quote`. */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(pictures, { recursive: true });
  const file = join(pictures, `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`);
  await page.screenshot({ path: file, animations: 'disabled' }); // or cards are caught half faded in
  return file;
}
