/** What the tests in the real editor share: the sample workspace around them, and waiting for events instead of time. */
import * as assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import {
  commands,
  type Diagnostic,
  type Disposable,
  type Event,
  extensions,
  languages,
  Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** A file of the workspace, by its path within. */
export function file(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests need the sample workspace');
  return Uri.joinPath(folder.uri, path);
}

/** Starts the extension and waits until it has read the articles. */
export async function ready(): Promise<void> {
  const extension = extensions.getExtension('verbatim-notes.verbatim-notes');
  assert.ok(extension);
  await extension.activate();
  await commands.executeCommand('verbatim.verifyAll');
}

/** Opens a file in the editor. */
export async function open(path: string): Promise<TextEditor> {
  return window.showTextDocument(file(path));
}

const probes: string[] = [];

/** Opens a new note with this text, under a name of its own: a name used twice might show what stood there before. */
export async function openNew(text: string): Promise<TextEditor> {
  const path = `notes/probe-${randomUUID()}.md`;
  probes.push(path);
  await write(path, text);
  return open(path);
}

/** Deletes the notes that {@link openNew} made. */
export async function removeNew(): Promise<void> {
  for (const { document } of window.visibleTextEditors) if (document.isDirty) await document.save();
  await commands.executeCommand('workbench.action.closeAllEditors');
  await remove(...probes);
}

/** Writes a file of the workspace on disk. */
export async function write(path: string, text: string): Promise<void> {
  await workspace.fs.writeFile(file(path), Buffer.from(text));
}

/** The text of a file of the workspace on disk. */
export async function read(path: string): Promise<string> {
  return Buffer.from(await workspace.fs.readFile(file(path))).toString();
}

/** Deletes files and folders that are there. */
export async function remove(...paths: readonly string[]): Promise<void> {
  for (const path of paths)
    await workspace.fs.delete(file(path), { recursive: true }).then(undefined, () => {});
}

/** Checks the open note now; counts of its quotations. */
export async function verify(): Promise<{ quotes: number; flagged: number; unchecked: number }> {
  return commands.executeCommand('verbatim.verifyNote');
}

/** Where `text` stands in a document; fails if it does not. */
export function find(document: TextDocument, text: string): Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `the text is not there: ${text}`);
  return new Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** A position inside `text`, after its first letter. */
export function within(document: TextDocument, text: string): Position {
  const { start } = find(document, text);
  return new Position(start.line, start.character + 1);
}

/** What Verbatim says of a file: code and flagged words, in the order of their place. */
export function flags(document: TextDocument): string[] {
  return diagnosticsOf(document.uri).map(({ code, range }) => `${code} ${document.getText(range)}`);
}

/** Verbatim's diagnostics of a file. */
export function diagnosticsOf(uri: Uri): Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Verbatim')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Settles once the diagnostics of a file are as wanted. */
export function untilDiagnostics(uri: Uri, wanted: (found: Diagnostic[]) => boolean): Promise<void> {
  return until(languages.onDidChangeDiagnostics, () => wanted(diagnosticsOf(uri)));
}

/** Settles once `holds`, which is asked now and after every event. */
export function until<T>(event: Event<T>, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    let listener: Disposable | undefined;
    const ask = () => {
      if (!holds()) return;
      listener?.dispose();
      resolve();
    };
    listener = event(ask);
    ask();
  });
}

/**
 * Asks a provider through the editor, again where the editor has given the question up: it does so when another extension
 * registers meanwhile, as Markdown's own does.
 */
export async function askEditor<T>(
  command: `vscode.execute${string}`,
  ...asked: readonly unknown[]
): Promise<T> {
  for (;;)
    try {
      return await commands.executeCommand<T>(command, ...asked);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'Canceled') throw error;
    }
}

/** Settles with the next event. */
export function next<T>(event: Event<T>): Promise<T> {
  return new Promise((resolve) => {
    const listener = event((what) => {
      listener.dispose();
      resolve(what);
    });
  });
}

/** Settles once `holds`, which is asked again and again: for what the editor has no event for. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

/** The words of a text, whatever its typography. */
export function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
