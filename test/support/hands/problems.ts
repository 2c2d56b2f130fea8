import type { Page } from 'playwright-core';
import { runCommand } from './quickInput';

/** One line of the Problems view, as a reader sees it. */
export interface Problem {
  /** Base name of the file. */
  readonly file: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly source: string;
  readonly code: string;
  /** Both from 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

/** Opens the Problems view, waits until it lists one, and returns those in sight. */
export async function readProblems(page: Page): Promise<readonly Problem[]> {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel-container .marker-message').first().waitFor({ timeout: 60_000 });
  return (await page.locator('.markers-panel-container .monaco-list-rows').evaluate(readRows)).map(toProblem);
}

/** Waits until text in the editor in front is underlined as wrong, and counts the underlined pieces in sight. */
export async function countSquiggles(page: Page, kind: 'error' | 'warning' | 'info'): Promise<number> {
  const marks = page.locator(`.editor-group-container.active .editor-instance .squiggly-${kind}`);
  await marks.first().waitFor({ timeout: 60_000 });
  return marks.count();
}

interface Row {
  readonly file: string;
  readonly icon: string;
  readonly message: string;
  readonly source: string;
  readonly code: string;
  readonly position: string;
}

function toProblem({ file, icon, message, source, code, position }: Row): Problem {
  const [, line, column] = /Ln (\d+), Col (\d+)/.exec(position) ?? [];
  const severity = (['error', 'warning'] as const).find((name) => icon.split(' ').includes(name)) ?? 'info';
  return { file, severity, message, source, code, line: Number(line), column: Number(column) };
}

// Runs inside the window: see editorText.ts.

interface Element {
  readonly textContent: string | null;
  readonly className: string;
  readonly children: Iterable<Element>;
  querySelector(selector: string): Element | null;
  getAttribute(name: string): string | null;
}

function readRows(list: Element): Row[] {
  const rows = [...list.children].sort(
    (a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')),
  );
  const read = (row: Element, part: string) => row.querySelector(part)?.textContent ?? '';
  const found: Row[] = [];
  let file = '';
  for (const row of rows) {
    if (row.querySelector('.resource-label-container')) file = read(row, '.label-name');
    if (!row.querySelector('.marker-message')) continue;
    found.push({
      file,
      icon: row.querySelector('.marker-icon')?.className ?? '',
      message: read(row, '.marker-message'),
      source: read(row, '.marker-source'),
      code: read(row, '.marker-code'),
      position: read(row, '.marker-line'),
    });
  }
  return found;
}
