import type { Locator, Page } from 'playwright-core';
import { nextFrame } from './editorText';
import { clickOn } from './places';

/** The list of fixes that opens at the cursor. */
function fixList(page: Page): Locator {
  return page.locator('.action-widget .monaco-list-row.action');
}

/**
 * Opens the list of fixes by keyboard at the `nth` occurrence of `text`, waits until it shows `title`, and returns all
 * titles, top to bottom. The editor asks its extensions once: so the list is opened again until the fix is there.
 */
export async function openFixes(
  page: Page,
  text: string,
  title: string,
  nth = 0,
): Promise<readonly string[]> {
  await clickOn(page, text, nth);
  const deadline = Date.now() + 40_000;
  for (;;) {
    await page.keyboard.press('Control+.');
    const shown = fixList(page).filter({ hasText: title }).first();
    const found = await shown.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (found) return (await fixList(page).allInnerTexts()).map((each) => each.trim());
    if (Date.now() > deadline) throw new Error(`not offered: ${title}`);
    await page.keyboard.press('Escape');
    await nextFrame(page);
  }
}

/** Goes down the open list to the entry that begins with `title`, and takes it: arrow keys and Enter. */
export async function takeFix(page: Page, title: string): Promise<void> {
  const focused = page.locator('.action-widget .monaco-list-row.action.focused');
  const entries = await fixList(page).count();
  for (let i = 0; i < entries; i++) {
    if ((await focused.innerText()).trim().startsWith(title)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await fixList(page).first().waitFor({ state: 'hidden' });
}
