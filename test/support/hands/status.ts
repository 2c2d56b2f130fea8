import type { Page } from 'playwright-core';

/** Waits for a status bar item whose text matches, and returns that text. */
export async function statusItem(page: Page, pattern: RegExp): Promise<string> {
  const item = page.locator('.statusbar-item:visible', { hasText: pattern }).first();
  await item.waitFor({ timeout: 60_000 });
  return (await item.innerText()).replace(/\s+/g, ' ').trim();
}
