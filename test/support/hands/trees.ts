import type { Locator, Page } from 'playwright-core';
import { nextFrame } from './editorText';
import { runCommand } from './quickInput';

/** The part of the side bar that holds the view of this title. */
function pane(page: Page, view: string): Locator {
  return page.locator('.sidebar .pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) });
}

/** The lines of a view in sight. */
export function treeLines(page: Page, view: string): Locator {
  return pane(page, view).locator('.monaco-list-row');
}

/** What the message over the lines of a view says. */
export function treeMessage(page: Page, view: string): Locator {
  return pane(page, view).locator('.message');
}

/** Puts the keyboard on the first line of a view. A view that is being made may not take it: so it is asked again. */
export async function focusView(page: Page, view: string): Promise<void> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    await runCommand(page, `Focus on ${view} View`);
    await treeLines(page, view).first().waitFor();
    if (await hasKeyboard(page, view, Date.now() + 2000)) break;
    if (Date.now() > deadline) throw new Error(`the view does not take the keyboard: ${view}`);
  }
  await page.keyboard.press('Home');
}

/** Whether what is typed goes to the lines of the view, by `deadline` at the latest. */
export async function hasKeyboard(page: Page, view: string, deadline: number): Promise<boolean> {
  while ((await pane(page, view).locator('.monaco-list:focus').count()) === 0) {
    if (Date.now() > deadline) return false;
    await nextFrame(page);
  }
  return true;
}

/** Goes down with the arrow key to the line that begins with `label`. */
export async function goToLine(page: Page, view: string, label: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  let before = '';
  while (Date.now() < deadline) {
    const text = await lineUnderKeyboard(page, view);
    if (text.startsWith(label)) return;
    if (text !== before) await page.keyboard.press('ArrowDown');
    before = text;
    await nextFrame(page);
  }
  throw new Error(`no such line: ${label}\n${(await treeLines(page, view).allInnerTexts()).join('\n')}`);
}

/** Opens the line that the keyboard is on and goes to the first line below it: the right arrow does one, then the other. */
export async function unfold(page: Page, view: string): Promise<void> {
  const level = await levelUnderKeyboard(page, view);
  const deadline = Date.now() + 30_000;
  while ((await levelUnderKeyboard(page, view)) <= level) {
    if (Date.now() > deadline) throw new Error(`nothing below: ${await lineUnderKeyboard(page, view)}`);
    await page.keyboard.press('ArrowRight');
    await nextFrame(page);
  }
}

function focused(page: Page, view: string): Locator {
  return pane(page, view).locator('.monaco-list-row.focused').first();
}

async function lineUnderKeyboard(page: Page, view: string): Promise<string> {
  const text = await focused(page, view)
    .innerText({ timeout: 2000 })
    .catch(() => ''); // drawn anew just now
  return text.replace(/\s+/g, ' ').trim();
}

async function levelUnderKeyboard(page: Page, view: string): Promise<number> {
  return Number(await focused(page, view).getAttribute('aria-level'));
}
