import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  commands,
  extensions,
  type Hover,
  languages,
  Position,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { killThreads } from './killThreads';
import { standstillDuring, TICK } from './standstill';

/** Long enough for what V8 puts off until a thread is idle, in ms: it collects again 8 s after it was made to. */
const IDLE = 15_000;
const KEYSTROKES = 60;
/** How long a note must be quiet before it is checked, in ms. */
const QUIET = 250;
const HOVERS = 200;

type Row = [what: string, value: string | number];

/** Called by the editor inside its extension host. */
export async function run(): Promise<void> {
  const root = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(root && process.env.VERBATIM_OUTCOME);
  await new Promise((resolve) => setTimeout(resolve, 5000)); // the editor's own beginnings are not ours
  const rows: Row[] = [
    ...(await idle()),
    ...(await activation()),
    ...(await indexing()),
    ...(await working(await window.showTextDocument(Uri.joinPath(root, 'note.md')))),
    ...(await killThreads(root.fsPath)),
  ];
  writeFileSync(process.env.VERBATIM_OUTCOME, JSON.stringify(Object.fromEntries(rows)));
}

let bare = { rss: 0, heap: 0 };

async function idle(): Promise<Row[]> {
  bare = memory();
  const standstill = await standstillDuring(() => new Promise((resolve) => setTimeout(resolve, IDLE)));
  return [
    ['host idle: longest standstill, ms', round(standstill.longest)],
    ['host idle: longest work of its thread, ms', round(standstill.work)],
    ['host before: resident, MB', bare.rss],
    ['host before: heap of the main thread, MB', bare.heap],
  ];
}

async function activation(): Promise<Row[]> {
  const extension = extensions.getExtension('verbatim-notes.verbatim-notes');
  assert.ok(extension && !extension.isActive, 'it is measured from its beginning');
  const begun = performance.now();
  await extension.activate();
  return [['activation, with loading, ms', round(performance.now() - begun)]];
}

/** The thread of the session gives memory back after 4 s of quiet; V8 keeps the pages of it for 8 s more. In ms. */
const SETTLED = 15_000;

async function indexing(): Promise<Row[]> {
  const begun = performance.now();
  let [seconds, highest] = [0, 0];
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, 100);
  const standstill = await standstillDuring(async () => {
    await commands.executeCommand('verbatim.verifyAll');
    seconds = (performance.now() - begun) / 1000;
    await new Promise((resolve) => setTimeout(resolve, SETTLED)); // what could not be read is still being told
  });
  clearInterval(watch);
  const after = memory();
  return [
    ['full index and all notes, s', round(seconds)],
    ['host while indexing: longest standstill, ms', round(standstill.longest)],
    ['host while indexing: longest work of its thread, ms', round(standstill.work)],
    ['host while indexing: 99.9 % of delays below, ms', round(standstill.p999)],
    ['growth: resident, MB', after.rss - bare.rss],
    ['growth while indexing, at its highest: resident, MB', Math.round(highest / 1e6) - bare.rss],
    ['growth: heap of the main thread, MB', after.heap - bare.heap],
  ];
}

async function working(editor: TextEditor): Promise<Row[]> {
  const { document } = editor;
  await hover(document, 0); // the first reading of a note may take longer
  const strokes: number[] = [];
  for (let i = 0; i < KEYSTROKES; i++) strokes.push(await keystroke(editor, i));
  const hovers: number[] = [];
  for (let i = 0; i < HOVERS; i++) hovers.push(await hover(document, i));
  return [
    [
      `keystroke to diagnostic (${Math.round(document.getText().length / 1000)} KB, 200 quotations), ms p50`,
      at(strokes, 0.5),
    ],
    ['keystroke to diagnostic, ms p95', at(strokes, 0.95)],
    ['keystroke to diagnostic, ms, the first', round(strokes[0] ?? 0)],
    ['hover on a quotation, ms p50', at(hovers, 0.5)],
    ['hover on a quotation, ms p95', at(hovers, 0.95)],
  ];
}

/**
 * Breaks a verbatim quotation; from when the host hears of it until it has the diagnostic, in ms. The time that the note
 * must be quiet is left out.
 */
async function keystroke({ document, edit }: TextEditor, i: number): Promise<number> {
  const half = document.getText().length / 2; // the quotations behind it are altered already
  const line = document.positionAt(
    document.getText().indexOf('« ', Math.floor((i * half) / (KEYSTROKES + 1))),
  );
  const before = flagsOf(document);
  const heard = whenChanged(document);
  await edit((change) => change.insert(line.translate(0, 4), 'zzz '));
  while (flagsOf(document) === before) await new Promise((resolve) => setTimeout(resolve, TICK));
  return performance.now() - (await heard) - QUIET;
}

function whenChanged(document: TextDocument): Promise<number> {
  return new Promise((resolve) => {
    const listener = workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document) return;
      listener.dispose();
      resolve(performance.now());
    });
  });
}

function flagsOf({ uri }: TextDocument): string {
  return JSON.stringify(languages.getDiagnostics(uri).map(({ message }) => message));
}

async function hover(document: TextDocument, i: number): Promise<number> {
  const place = document.positionAt(
    document.getText().indexOf('« ', Math.floor((i * document.getText().length) / (HOVERS + 1))),
  );
  const begun = performance.now();
  const found: Hover[] = await commands.executeCommand(
    'vscode.executeHoverProvider',
    document.uri,
    new Position(place.line, place.character + 8),
  );
  assert.ok(found.length > 0, `no hover at line ${place.line + 1}`);
  return performance.now() - begun;
}

/** After the garbage is gone. */
function memory(): { rss: number; heap: number } {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') for (let i = 0; i < 3; i++) collect();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: Math.round(rss / 1e6), heap: Math.round(heapUsed / 1e6) };
}

function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
