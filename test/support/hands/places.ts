import type { Locator, Page } from 'playwright-core';
import { lineAtCursor, nextFrame, pointOf } from './editorText';
import { leave } from './hover';
import { statusItem } from './status';

/** Where the cursor stands. */
export interface Place {
  /** Title of the tab in front. */
  readonly file: string;
  /** Both from 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** The row of text under the cursor, every space as U+0020. */
  readonly text: string;
}

/** Puts the cursor on the `nth` occurrence (from 0) of `text`. */
export async function clickOn(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await pointOf(page, text, nth);
  await page.mouse.click(x, y);
}

/** Presses F12 on the `nth` occurrence of `text`, waits until another file is in front, and says where that led. */
export async function definitionOf(page: Page, text: string, nth = 0): Promise<Place> {
  const here = await activeTitle(page);
  await clickOn(page, text, nth);
  await leave(page);
  await page.keyboard.press('F12');
  await page.locator(`.tab.active:not([data-resource-name="${here}"])`).waitFor();
  return cursorPlace(page);
}

/** Where the cursor stands now, once tab, text and status bar agree on it: they follow one after the other. */
async function cursorPlace(page: Page): Promise<Place> {
  const deadline = Date.now() + 30_000;
  let before = '';
  for (;;) {
    const place = await readPlace(page);
    const now = JSON.stringify(place);
    if (place && now === before) return place;
    if (Date.now() > deadline) throw new Error(`the editor does not come to rest: ${now}`);
    before = now;
    await nextFrame(page);
  }
}

/** Undefined while the parts of the window contradict each other. */
async function readPlace(page: Page): Promise<Place | undefined> {
  const file = await activeTitle(page);
  const shown = await editor(page).getAttribute('data-uri');
  const [, line, column] = /^Ln (\d+), Col (\d+)/.exec(await statusItem(page, /^Ln \d+, Col \d+/)) ?? [];
  const number = editor(page).locator('.active-line-number');
  const agree =
    decodeURIComponent(shown ?? '').endsWith(`/${file}`) &&
    ((await number.count()) === 0 || (await number.first().innerText()) === line);
  return agree
    ? { file, line: Number(line), column: Number(column), text: await lineAtCursor(page) }
    : undefined;
}

function editor(page: Page): Locator {
  return page.locator('.editor-group-container.active .editor-instance .monaco-editor[data-uri]').first();
}

/** The list that opens inside the editor when there are several answers. */
export function peek(page: Page): Locator {
  return page.locator('.peekview-widget .monaco-list-row');
}

async function activeTitle(page: Page): Promise<string> {
  const tab = page.locator('.editor-group-container.active .tab.active');
  return (await tab.getAttribute('data-resource-name')) ?? '';
}
