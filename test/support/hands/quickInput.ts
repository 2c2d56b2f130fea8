import type { Locator, Page } from 'playwright-core';
import { nextFrame } from './editorText';

/** The box at the top: command palette, quick open, any extension's quick pick. */
function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget');
}

/** Its entries in sight. Example: `["Verbatim: Verify Quotes in This Note"]`. */
export function quickEntries(page: Page): Locator {
  return quickInput(page).locator('.quick-input-list .monaco-list-row');
}

/**
 * Opens the box. What is typed then decides its use: `>` a command, `:` a line, else a file. Ctrl+P and Ctrl+G would
 * do, but Control makes a link of the word that the mouse was last on, which stays in the picture.
 */
const openBox = 'F1';

/** Runs the command of this title (with or without its category) as a person does: palette, title, Enter. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press(openBox);
  await choose(page, `>${title}`, title);
}

/** Opens a file of the workspace by name, or by the end of its path, through Quick Open. */
export async function openNote(page: Page, file: string): Promise<void> {
  await page.keyboard.press(openBox);
  await choose(page, file, file.split('/').at(-1) ?? file);
  await page.locator('.tab.active', { hasText: file.split('/').at(-1) ?? file }).waitFor();
}

/** Puts the cursor at a line and column (both from 1, UTF-16 columns) and brings it into sight. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press(openBox);
  await choose(page, `:${line}:${column}`, `line ${line} at column ${column}`);
  const position = new RegExp(`^Ln ${line}, Col ${column}$`);
  await page.locator('[id="status.editor.selection"]', { hasText: position }).waitFor();
}

/**
 * Types into the open box and takes the first entry that shows `label`. The list is drawn anew as results come in,
 * and a click on an entry that has just moved is lost: so it is repeated until the box has let go of what was typed.
 */
async function choose(page: Page, typed: string, label: string): Promise<void> {
  await quickInput(page).waitFor();
  await input(page).fill(typed);
  const entry = quickEntries(page).filter({ hasText: label }).first();
  await entry.waitFor();
  const deadline = Date.now() + 30_000;
  while (await holds(page, typed)) {
    if (Date.now() > deadline) throw new Error(`the entry cannot be chosen: ${label}`);
    await entry.click({ timeout: 1000 }).catch(() => {}); // gone already, or about to be drawn anew
    await nextFrame(page);
  }
}

/** Whether the box is open on `typed`. A command may have opened it anew, for a question of its own. */
async function holds(page: Page, typed: string): Promise<boolean> {
  return (await quickInput(page).isVisible()) && (await input(page).inputValue()) === typed;
}

function input(page: Page): Locator {
  return quickInput(page).locator('.quick-input-filter input').first();
}
