import * as assert from 'node:assert/strict';
import { commands, Selection, window, workspace } from 'vscode';
import { file, flags, openNew, ready, removeNew, until, verify } from './window';

const accept = 'workbench.action.acceptSelectedQuickOpenItem';

describe('Search Quotations and Actors', () => {
  before(ready);
  after(removeNew);

  it('writes a quotation with its citation into a French note, verbatim by construction', async () => {
    const editor = await openNew('# Une note\n\nElle l’a dit à la cérémonie : .\n');
    editor.selection = new Selection(2, 30, 2, 30);
    await commands.executeCommand('verbatim.search', 'verites debit sarmelo');
    await commands.executeCommand(accept);
    await until(workspace.onDidChangeTextDocument, () => editor.document.isDirty);
    assert.match(
      editor.document.lineAt(2).text,
      /^Elle l’a dit à la cérémonie : «\u00a0Un fleuve n’a pas deux vérités\s: il a un débit, et un débit se mesure\u00a0» \(\[Partage de l’Arandel\s: [^\]]+\]\(\.\.\/articles\/arandel-01-accord\.txt\)\)\.$/,
    );
    const { quotes, flagged, unchecked } = await verify();
    assert.deepEqual([quotes, flagged, unchecked], [1, 0, 0]);
    assert.deepEqual(flags(editor.document), []);
    await editor.document.save();
  });

  it('uses English marks in an English note', async () => {
    const editor = await openNew('---\nlang: en\n---\n\n');
    editor.selection = new Selection(4, 0, 4, 0);
    await commands.executeCommand('verbatim.search', 'signed treaty rain dance');
    await commands.executeCommand(accept);
    await until(workspace.onDidChangeTextDocument, () => editor.document.isDirty);
    assert.equal(
      editor.document.lineAt(4).text,
      '“We signed a treaty, not a rain dance,” ([Dry spring puts Arandel treaty to its first test](../articles/meridian-dry-spring.txt))',
    );
    await editor.document.save();
  });

  it('shows an actor where the articles name it first', async () => {
    await openNew('Une note.\n');
    await commands.executeCommand('verbatim.search', 'lucia andrade');
    await commands.executeCommand(accept);
    const article = file('articles/meridian-dry-spring.txt').toString();
    await until(
      window.onDidChangeActiveTextEditor,
      () => window.activeTextEditor?.document.uri.toString() === article,
    );
    assert.ok(window.activeTextEditor);
  });
});
