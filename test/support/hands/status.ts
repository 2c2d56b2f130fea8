import type { Page } from 'playwright-core';

/** What the status bar says, left to right. Example: `["main", "3 unverified", "Ln 1, Col 1"]`. */
export async function statusItems(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('.statusbar-item:visible').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Waits for a status bar item whose text matches, and returns that text. */
export async function statusItem(page: Page, pattern: RegExp): Promise<string> {
  const item = page.locator('.statusbar-item:visible', { hasText: pattern }).first();
  await item.waitFor({ timeout: 60_000 });
  return (await item.innerText()).replace(/\s+/g, ' ').trim();
}
