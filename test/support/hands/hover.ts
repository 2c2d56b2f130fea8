import type { Locator, Page } from 'playwright-core';
import { cursorPoint, nextFrame, type Point, pointOf } from './editorText';
import { runCommand } from './quickInput';

/** The card that the editor shows over its text. */
function hoverCard(page: Page): Locator {
  return page.locator('.monaco-editor .monaco-hover:visible').first();
}

/**
 * Whether a card is complete. A card is put together from several sources (a diagnostic is there at once, the
 * extension's answer comes after it): say what it must show in the end.
 */
export type Complete = (card: string) => boolean;

const anything: Complete = (card) => card !== '';

/** Rests the mouse on the `nth` occurrence (from 0) of `text` and returns what the card says once complete. */
export async function hoverOver(page: Page, text: string, complete?: Complete, nth = 0): Promise<string> {
  return hoverAt(page, await pointOf(page, text, nth), complete);
}

/** Rests the mouse where the cursor stands and returns what the card says once complete. */
export async function hoverAtCursor(page: Page, complete?: Complete): Promise<string> {
  return hoverAt(page, await cursorPoint(page), complete);
}

/**
 * Rests the mouse on a point until the card is complete, and returns its text. While the extension still starts,
 * the editor finds nothing to show and does not ask again: so the mouse leaves and comes back, as a person's would.
 */
async function hoverAt(page: Page, point: Point, complete: Complete = anything): Promise<string> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    await leave(page);
    await page.mouse.move(point.x - 8, point.y, { steps: 3 });
    await page.mouse.move(point.x, point.y, { steps: 4 });
    const { text, done } = await readCard(page, complete, Math.min(deadline, Date.now() + 4000));
    if (done) return text;
    if (Date.now() > deadline) throw incomplete(text);
  }
}

/** The keyboard's way to the same card: the cursor's place, and the editor's own command. */
export async function hoverByKeyboard(page: Page, complete: Complete = anything): Promise<string> {
  await leave(page);
  await runCommand(page, 'Show or Focus Hover');
  const { text, done } = await readCard(page, complete, Date.now() + 20_000);
  if (!done) throw incomplete(text);
  return text;
}

function incomplete(text: string): Error {
  return new Error(text === '' ? 'no card appeared' : `the card never became complete:\n${text}`);
}

/** Takes the mouse and the keyboard off any card, and waits until none is shown. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  if (await hoverCard(page).isVisible()) await page.keyboard.press('Escape');
  await hoverCard(page).waitFor({ state: 'hidden' });
}

/** The card's text, as soon as it is complete and no longer says that it loads; else as it is at `deadline`. */
async function readCard(
  page: Page,
  complete: Complete,
  deadline: number,
): Promise<{ readonly text: string; readonly done: boolean }> {
  for (;;) {
    const text = await cardText(page);
    const done = complete(text) && !/(^|\n)Loading\.{3}/.test(text);
    if (done || Date.now() > deadline) return { text, done };
    await nextFrame(page);
  }
}

/** What the card says now, or nothing if there is none (it may go while we read it). */
async function cardText(page: Page): Promise<string> {
  const card = hoverCard(page);
  if (!(await card.isVisible())) return '';
  return (await card.innerText({ timeout: 1000 }).catch(() => '')).trim();
}
