import * as assert from 'node:assert/strict';
import { commands, type Diagnostic, workspace } from 'vscode';
import {
  diagnosticsOf,
  file,
  find,
  flags,
  open,
  openNew,
  read,
  ready,
  remove,
  removeNew,
  untilDiagnostics,
  verify,
  write,
} from './window';

const sentence = 'La marée ne demande à personne l’heure qu’il est';
const article = `Le gardien de Port-Écume\n\nPublié le 3 mai 2026\n\n« ${sentence} », a dit le gardien, Yann Kerbrat.\n`;

describe('The disk', () => {
  before(ready);
  afterEach(async () => {
    await removeNew();
    await remove('articles/probe.txt', 'articles/renamed.txt', 'articles/sub', 'notes/closed.md');
  });

  it('an article that comes, changes, moves and goes is picked up', async () => {
    const { document } = await openNew(`Yann Kerbrat a dit : « ${sentence} ».\n`);
    await verify();
    assert.deepEqual(flags(document), [`quote.not-found ${sentence}`]);

    await write('articles/probe.txt', article.replace('à personne', 'à quiconque'));
    await untilDiagnostics(document.uri, (found) => leadsTo(found, 'articles/probe.txt'));
    assert.deepEqual(flags(document), [`quote.altered ${sentence}`]);

    await workspace.fs.rename(file('articles/probe.txt'), file('articles/renamed.txt'));
    await untilDiagnostics(document.uri, (found) => leadsTo(found, 'articles/renamed.txt'));

    await write('articles/renamed.txt', article);
    await untilDiagnostics(document.uri, (found) => found.length === 0);

    await remove('articles/renamed.txt');
    await untilDiagnostics(document.uri, (found) => found[0]?.code === 'quote.not-found');
  });

  it('a whole folder of articles may go', async () => {
    const { document } = await openNew(`Yann Kerbrat a dit : « ${sentence} ».\n`);
    await write('articles/sub/deep/probe.txt', article);
    await verify();
    await untilDiagnostics(document.uri, (found) => found.length === 0);
    await remove('articles/sub');
    await untilDiagnostics(document.uri, (found) => found[0]?.code === 'quote.not-found');
  });

  it('an article that is empty or no text is told of, the rest works', async () => {
    await write('articles/probe.txt', '');
    await untilDiagnostics(file('articles/probe.txt'), (found) => /empty/.test(found[0]?.message ?? ''));
    await workspace.fs.writeFile(
      file('articles/probe.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    );
    await untilDiagnostics(file('articles/probe.txt'), (found) =>
      /not a text file/.test(found[0]?.message ?? ''),
    );
    await remove('articles/probe.txt');
    await untilDiagnostics(file('articles/probe.txt'), (found) => found.length === 0);
  });

  it('a note that is closed is followed once all were verified', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('verbatim.verifyAll');
    const closed = file('notes/closed.md');
    await write('notes/closed.md', `Yann Kerbrat a dit : « ${sentence} ».\n`);
    await untilDiagnostics(closed, (found) => found.length === 1);
    await write('notes/closed.md', 'Yann Kerbrat n’a rien dit.\n');
    await untilDiagnostics(closed, (found) => found.length === 0);
  });

  it('a bibliography that changes is read again', async () => {
    const before = await read('notes/refs.bib');
    const { document } = await open('notes/04-reading-memo.md');
    await verify();
    assert.equal(diagnosticsOf(document.uri).length, 1);
    try {
      await write('notes/refs.bib', before.replace('meridian2026', 'meridian1999'));
      await untilDiagnostics(document.uri, (found) => found.some(({ code }) => code === 'citation.unknown'));
    } finally {
      await write('notes/refs.bib', before);
    }
    await untilDiagnostics(document.uri, (found) => found.length === 1);
    assert.ok(find(document, 'meridian2026'));
  });
});

function leadsTo([diagnostic]: readonly Diagnostic[], path: string): boolean {
  const [information] = diagnostic?.relatedInformation ?? [];
  return information?.location.uri.toString() === file(path).toString();
}
