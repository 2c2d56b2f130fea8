import * as assert from 'node:assert/strict';
import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  type DocumentHighlight,
  type Location,
  type LocationLink,
  type Position,
  type Range,
  type SymbolInformation,
  type TextDocument,
  workspace,
} from 'vscode';
import { askEditor, eventually, find, open, ready, remove, removeNew, within, write } from './window';

const ARTICLE = 'articles/port-veran-greve.txt';
const NOTE = 'notes/02-greve-port-veran.md';

describe('An article', () => {
  before(ready);
  after(removeNew);

  it('shows above its lines which passages are quoted, altered ones too', async () => {
    const { document } = await open(ARTICLE);
    const titles = (await lensesOf(document)).map(({ title }) => title);
    assert.ok(
      titles.some((title) => /quoted in 02-greve-port-veran\.md$/i.test(title)),
      titles.join('\n'),
    );
    assert.ok(
      titles.some((title) => /altered in 02-greve-port-veran\.md$/i.test(title)),
      titles.join('\n'),
    );
  });

  it('has the lens where the passage begins', async () => {
    const { document } = await open(ARTICLE);
    const passage = find(document, 'Nous ne refusons pas les machines');
    const starts = (await lensesOf(document)).map(({ range }) => range.start);
    assert.ok(starts.some((start) => start.isEqual(passage.start)));
  });

  it('has one lens for a line, of all passages in it', async () => {
    const { document } = await open(ARTICLE);
    const lenses = await lensesOf(document);
    const lines = lenses.map(({ range }) => range.start.line);
    assert.equal(new Set(lines).size, lines.length);
    const { line } = find(document, 'brutal et sans préavis').start;
    assert.equal(
      lenses.find(({ range }) => range.start.line === line)?.title,
      'Quoted in 02-greve-port-veran.md · altered in 02-greve-port-veran.md',
    );
  });

  it('follows a note that nobody has open, until it is deleted', async () => {
    const { document } = await open(ARTICLE);
    const passage = "Il n'y aura pas de médiation sans calendrier";
    const before = (await usesIn(document, passage)).length;
    await write('notes/closed.md', `« ${passage} » (port-veran-greve.txt)\n`);
    await eventually(async () => (await usesIn(document, passage)).length === before + 1);
    await remove('notes/closed.md');
    await eventually(async () => (await usesIn(document, passage)).length === before);
  });

  it('says nothing while it has unsaved changes', async () => {
    const editor = await open(ARTICLE);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'x'));
    assert.deepEqual(await lensesOf(editor.document), []);
    await commands.executeCommand('undo');
    assert.ok((await lensesOf(editor.document)).length > 0);
    await editor.document.save();
  });

  it('has no lens where the setting forbids it', async () => {
    const { document } = await open(ARTICLE);
    const set = (value: boolean | undefined) =>
      workspace
        .getConfiguration('verbatim', document.uri)
        .update('articleLens', value, ConfigurationTarget.Workspace);
    await set(false);
    await eventually(async () => (await lensesOf(document)).length === 0);
    await set(undefined);
    await eventually(async () => (await lensesOf(document)).length > 0);
  });

  it('leads from a quoted passage to the notes, with F12 and with Shift+F12', async () => {
    const { document } = await open(ARTICLE);
    const at = within(document, 'refusons pas les machines');
    const links: LocationLink[] = await askEditor('vscode.executeDefinitionProvider', document.uri, at);
    const [link] = links;
    assert.ok(link);
    assert.ok(link.targetUri.path.endsWith(NOTE));
    const note = await workspace.openTextDocument(link.targetUri);
    assert.match(note.getText(link.targetRange), /^"Nous ne refusons pas les machines.*machines"$/s);
    assert.match(document.getText(link.originSelectionRange), /^Nous ne refusons pas/);
    const places: Location[] = await askEditor('vscode.executeReferenceProvider', document.uri, at);
    assert.deepEqual(
      places.map(({ uri }) => workspace.asRelativePath(uri)),
      [NOTE],
    );
  });
});

describe('Marking an actor', () => {
  before(ready);

  it('marks every form in a note', async () => {
    const { document } = await open('notes/01-traite-arandel.md');
    const marked = await highlightsAt(document, within(document, 'Beatriz Sarmelo'));
    assert.deepEqual(
      marked.map(({ range }) => document.getText(range)),
      ['Beatriz Sarmelo', 'Sarmelo'],
    );
  });

  it('marks every form in an article', async () => {
    const { document } = await open('articles/meridian-dry-spring.txt');
    const marked = await highlightsAt(document, within(document, 'Lucía Andrade'));
    const forms = marked.map(({ range }) => document.getText(range));
    assert.deepEqual(forms, ['Lucía Andrade', 'Andrade']);
  });
});

describe('Go to Symbol in Workspace', () => {
  before(ready);

  const asked = [
    ['Sarmelo', 'Beatriz Sarmelo'],
    ['Sarmello', 'Sarmello ≈ Beatriz Sarmelo'],
    ['Lucia', 'Lucia ≈ Lucía Andrade'],
  ] as const;
  for (const [query, name] of asked) {
    it(`finds ${name} by “${query}”, at the first mention`, async () => {
      const symbols: SymbolInformation[] = await askEditor('vscode.executeWorkspaceSymbolProvider', query);
      const symbol = symbols.find((each) => each.name === name);
      assert.ok(symbol, symbols.map((each) => each.name).join());
      assert.match(symbol.containerName, /^person · \d+ mentions?$/);
      const { uri, range } = symbol.location;
      const named = (await workspace.openTextDocument(uri)).getText(range);
      assert.ok(name.endsWith(named), named);
    });
  }
});

/** The lenses of Verbatim, resolved. */
async function lensesOf(
  document: TextDocument,
): Promise<{ title: string; range: Range; arguments: unknown[] }[]> {
  const lenses: CodeLens[] = await askEditor('vscode.executeCodeLensProvider', document.uri, 100);
  return lenses.flatMap(({ range, command }) =>
    command ? [{ range, title: command.title, arguments: command.arguments ?? [] }] : [],
  );
}

async function usesIn(document: TextDocument, passage: string): Promise<Location[]> {
  return askEditor('vscode.executeReferenceProvider', document.uri, within(document, passage));
}

async function highlightsAt(document: TextDocument, position: Position): Promise<DocumentHighlight[]> {
  const found: DocumentHighlight[] = await askEditor(
    'vscode.executeDocumentHighlights',
    document.uri,
    position,
  );
  return found.sort((a, b) => a.range.start.compareTo(b.range.start));
}
