import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { chooseTargets, positionAt, shows, type Target } from './checkTargets';
import { readVerify } from './commandLine';
import { openWindow } from './editor/openWindow';
import type { Editor } from './editor/startEditor';
import { hoverAtCursor, leave } from './hands/hover';
import { takePicture } from './hands/picture';
import { readProblems } from './hands/problems';
import { goTo, openNote } from './hands/quickInput';
import type { Workspace } from './sample';

/**
 * Looks at the extension as a user does: opens the window, rests the mouse on a quotation and on an actor, reads
 * the Problems view, prints all three and keeps pictures. False if any of them is missing.
 */
export async function checkWindow(editor: Editor, workspace: Workspace): Promise<boolean> {
  const { quotation, actor, faulty } = chooseTargets(readVerify(workspace));
  const window = await openWindow(editor);
  const { page } = window;
  const results = [
    await attempt(page, 'hover on a quotation', () => readCard(page, workspace, quotation)),
    await attempt(page, 'hover on an actor', () => readCard(page, workspace, actor)),
    await attempt(page, 'diagnostics', () => readDiagnostics(page, faulty)),
  ];
  await window.close();
  return results.every(Boolean);
}

async function attempt(page: Page, what: string, read: () => Promise<string>): Promise<boolean> {
  const outcome = await read().then(
    (text) => ({ found: true, text }),
    (error) => ({ found: false, text: `MISSING: ${error instanceof Error ? error.message : error}` }),
  );
  const picture = await takePicture(page, `check ${what}`);
  console.log(`\n── ${what} ──\n${outcome.text}\n(picture: ${picture})`);
  return outcome.found;
}

async function readCard(page: Page, { folder }: Workspace, target: Target | undefined): Promise<string> {
  if (!target) throw new Error('`verbatim verify` reports none in the sample');
  const text = readFileSync(join(folder, target.file), 'utf8').replace(/^\uFEFF/, '');
  const { line, column } = positionAt(text, target.offset);
  await openNote(page, target.file);
  await goTo(page, line, column);
  const card = await hoverAtCursor(page, (text) => shows(text, target.words));
  return `${target.file}:${line}:${column}\n${card}`;
}

async function readDiagnostics(page: Page, note: string | undefined): Promise<string> {
  if (note === undefined) throw new Error('`verbatim verify` finds no fault in the sample');
  await openNote(page, note);
  await leave(page);
  const problems = (await readProblems(page)).filter(({ code }) => code.startsWith('quote.'));
  if (problems.length === 0) throw new Error('the Problems view lists none of ours');
  return problems
    .map(
      ({ file, line, column, severity, code, message }) =>
        `${file}:${line}:${column}  ${severity}  ${code}  ${message}`,
    )
    .join('\n');
}
