import * as assert from 'node:assert/strict';
import { commands, type Range, type Uri, WorkspaceEdit, workspace } from 'vscode';
import {
  diagnosticsOf,
  file,
  find,
  flags,
  open,
  openNew,
  ready,
  removeNew,
  untilDiagnostics,
  verify,
} from './window';

const cited = '([accord](../articles/arandel-01-accord.txt))';

describe('Diagnostics', () => {
  before(ready);
  after(removeNew);

  const expected: Readonly<Record<string, readonly string[]>> = {
    'notes/01-traite-arandel.md': ['quote.altered Nous fermerons les vannes en août, même les années sèches'],
    'notes/02-greve-port-veran.md': [
      'quote.altered Chaque jour d’arrêt coûte 1 600 000 euros à la région',
      'quote.altered une formation choisie pour chaque poste supprimé',
    ],
    'notes/03-observatoire.md': ['quote.not-found Nous l’aurons trouvée avant la fin de l’année prochaine'],
    'notes/04-reading-memo.md': ['quote.wrong-source Now it is a number, and a number can be checked'],
  };
  for (const [path, faults] of Object.entries(expected)) {
    it(`stand under the faults of ${path}, and nowhere else`, async () => {
      const { document } = await open(path);
      await verify();
      assert.deepEqual(
        flags(document).map((flag) => flag.replace(/[\u00a0\u202f]/g, ' ')),
        faults,
      );
    });
  }

  it('point to the words of the source', async () => {
    const { document } = await open('notes/02-greve-port-veran.md');
    await verify();
    const [information] = diagnosticsOf(document.uri)[0]?.relatedInformation ?? [];
    assert.ok(information);
    const article = await workspace.openTextDocument(information.location.uri);
    assert.match(
      article.getText(information.location.range),
      /^Chaque jour d'arrêt coûte 1.800.000 euros à la région$/,
    );
  });

  it('never stand in code, front matter, addresses, attributes and comments', async () => {
    const fault = '« Nous fermerons les vannes en août, même les années sèches »';
    const text = [
      '---',
      `title: ${fault}`,
      '---',
      '',
      `Beatriz Sarmelo a dit \`${fault}\` ${cited}.`,
      '',
      '```',
      `Elle a dit : ${fault} ${cited}`,
      '```',
      '',
      `[lien](https://exemple.test/?q="Nous-fermerons-les-vannes") et <span title="Nous fermerons les vannes en août, même les années sèches">texte</span>.`,
      '',
      `<!-- ${fault} ${cited} -->`,
    ].join('\n');
    const { document } = await openNew(text);
    await verify();
    assert.deepEqual(flags(document), []);
  });

  it('come and go while one types', async () => {
    const good = 'La confiance viendra des compteurs, pas des discours';
    const { document } = await openNew(`Elle a dit : « ${good} » ${cited}.\n`);
    await verify();
    assert.deepEqual(flags(document), []);

    await replace(document.uri, find(document, 'viendra'), 'ne viendra pas');
    await untilDiagnostics(document.uri, (found) => found.length === 1);
    assert.deepEqual(flags(document), [
      'quote.altered La confiance ne viendra pas des compteurs, pas des discours',
    ]);

    await replace(document.uri, find(document, 'ne viendra pas'), 'viendra');
    await untilDiagnostics(document.uri, (found) => found.length === 0);
    await document.save();
  });

  it('of one note do not depend on another', async () => {
    const fault = `Elle a dit : « La confiance viendra des discours, pas des compteurs » ${cited}.\n`;
    const other = await openNew(fault);
    await verify();
    assert.equal(diagnosticsOf(other.document.uri).length, 1);
    const { document } = await openNew(fault);
    await verify();
    await replace(document.uri, find(document, fault.trim()), 'Rien.');
    await untilDiagnostics(document.uri, (found) => found.length === 0);
    assert.equal(diagnosticsOf(other.document.uri).length, 1);
    await document.save();
  });

  it('of closed notes stay after Verify Quotes in All Notes, until their file goes', async () => {
    const { document } = await openNew(`« La confiance ne viendra pas des compteurs » ${cited}.\n`);
    await commands.executeCommand('workbench.action.closeAllEditors');
    const all: { notes: number; flagged: number } = await commands.executeCommand('verbatim.verifyAll');
    assert.ok(all.notes >= 5);
    assert.ok(all.flagged >= 6);
    assert.equal(diagnosticsOf(document.uri).length, 1);
    assert.equal(diagnosticsOf(file('notes/03-observatoire.md')).length, 1);
    await workspace.fs.delete(document.uri);
    await untilDiagnostics(document.uri, (found) => found.length === 0);
    assert.equal(diagnosticsOf(file('notes/03-observatoire.md')).length, 1);
  });
});

async function replace(uri: Uri, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(uri, range, text);
  assert.ok(await workspace.applyEdit(edit));
}
