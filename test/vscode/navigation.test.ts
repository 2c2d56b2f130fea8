import * as assert from 'node:assert/strict';
import {
  commands,
  type Location,
  type LocationLink,
  type Position,
  Selection,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import {
  askEditor,
  file,
  find,
  next,
  open,
  openNew,
  ready,
  removeNew,
  verify,
  within,
  words,
} from './window';

describe('Go to Definition', () => {
  before(ready);

  const quotations = [
    [
      'notes/01-traite-arandel.md',
      'Un fleuve n’a pas deux vérités',
      'Un fleuve n’a pas deux vérités : il a un débit, et un débit se mesure',
    ],
    [
      'notes/01-traite-arandel.md',
      'Nous fermerons',
      'Nous ne fermerons pas les vannes en août, même les années sèches',
    ],
    ['notes/02-greve-port-veran.md', 'Chaque jour', "Chaque jour d'arrêt coûte 1 800 000 euros à la région"],
    [
      'notes/03-observatoire.md',
      'toute image',
      'toute image est publiée sous la mention « ciel ouvert », sans délai ni péage',
    ],
    ['notes/04-reading-memo.md', 'Now it is a number', 'Now it is a number, and a number can be checked'],
  ] as const;
  for (const [path, start, source] of quotations) {
    it(`leads from “${start}…” to exactly its passage`, async () => {
      const { document } = await open(path);
      const [link, ...more] = await definitionsAt(document, within(document, start));
      assert.ok(link);
      assert.equal(more.length, 0);
      const article = await workspace.openTextDocument(link.targetUri);
      assert.equal(words(article.getText(link.targetRange)), words(source));
      assert.ok(link.originSelectionRange?.contains(find(document, start)));
    });
  }

  it('leads nowhere from words that stand nowhere', async () => {
    const { document } = await open('notes/03-observatoire.md');
    assert.deepEqual(await definitionsAt(document, within(document, 'Nous l’aurons trouvée')), []);
  });

  it('leads from an actor to the first mention, then to all others', async () => {
    const { document } = await open('notes/04-reading-memo.md');
    const links = await definitionsAt(document, within(document, 'Ramón Iturvela'));
    const named = await Promise.all(
      links.map(async ({ targetUri, targetRange }) =>
        (await workspace.openTextDocument(targetUri)).getText(targetRange),
      ),
    );
    assert.deepEqual(named, ['Ramón Iturvela', 'Iturvela', 'Ramón Iturvela']);
    assert.equal(links[0]?.targetUri.toString(), file('articles/arandel-01-accord.txt').toString());
  });

  it('works from within an article', async () => {
    const { document } = await open('articles/meridian-dry-spring.txt');
    const [first] = await definitionsAt(document, within(document, 'Ramón Iturvela'));
    assert.equal(first?.targetUri.toString(), file('articles/arandel-01-accord.txt').toString());
  });
});

describe('Find All References', () => {
  before(ready);

  it('lists an actor in articles and notes', async () => {
    const { document } = await open('notes/01-traite-arandel.md');
    const places: Location[] = await askEditor(
      'vscode.executeReferenceProvider',
      document.uri,
      within(document, 'Duarte Pescal'),
    );
    const files = new Set(places.map(({ uri }) => workspace.asRelativePath(uri)));
    assert.deepEqual([...files].sort(), [
      'articles/arandel-02-reactions.txt',
      'articles/meridian-dry-spring.txt',
      'notes/01-traite-arandel.md',
      'notes/04-reading-memo.md',
    ]);
    for (const { uri, range } of places) {
      assert.match((await workspace.openTextDocument(uri)).getText(range), /^(?:Duarte )?Pescal$/);
    }
  });
});

describe('Next and Previous Unverified Quote', () => {
  before(ready);
  after(removeNew);

  it('go round the flagged quotations', async () => {
    const editor = await open('notes/02-greve-port-veran.md');
    await verify();
    const number = find(editor.document, 'Chaque jour d’arrêt').start;
    const word = find(editor.document, 'une formation choisie').start;
    const atStart = next(window.onDidChangeTextEditorSelection);
    editor.selection = new Selection(0, 0, 1, 0);
    await atStart;
    const seen: Position[] = [];
    for (const command of ['next', 'next', 'next', 'previous', 'previous']) {
      const told = next(window.onDidChangeTextEditorSelection);
      await commands.executeCommand(`verbatim.${command}Unverified`);
      await told; // or a late word of the step before puts the cursor back
      seen.push(editor.selection.active);
    }
    const places = (list: readonly Position[]) => list.map(({ line, character }) => `${line}:${character}`);
    assert.deepEqual(places(seen), places([number, word, number, word, number]));
  });

  it('leave the cursor where it is if nothing is flagged', async () => {
    const editor = await openNew('Une note.\n\nSans citation.\n');
    editor.selection = new Selection(2, 3, 2, 3);
    await commands.executeCommand('verbatim.nextUnverified');
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [2, 3]);
    assert.equal(window.activeTextEditor, editor);
  });
});

/** Those that lead into articles: Markdown's own links are not of interest. */
async function definitionsAt(document: TextDocument, position: Position): Promise<LocationLink[]> {
  const found: LocationLink[] = await askEditor('vscode.executeDefinitionProvider', document.uri, position);
  return found.filter((link) => link.targetUri?.path.includes('/articles/'));
}
