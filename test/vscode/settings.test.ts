import * as assert from 'node:assert/strict';
import { ConfigurationTarget, commands, DiagnosticSeverity, type Hover, workspace } from 'vscode';
import {
  askEditor,
  diagnosticsOf,
  file,
  open,
  read,
  ready,
  remove,
  untilDiagnostics,
  verify,
  within,
  write,
} from './window';

const config = '.verbatim/config.json';
const note = 'notes/03-observatoire.md';

describe('Settings', () => {
  let before_: string;
  before(async () => {
    await ready();
    before_ = await read(config);
  });
  afterEach(async () => {
    for (const name of ['articles', 'notes', 'severity', 'hover']) await set(name, undefined);
    await write(config, before_);
    await untilDiagnostics(file(config), (found) => found.length === 0);
    await open(note);
    await untilDiagnostics(file(note), (found) => found[0]?.severity === DiagnosticSeverity.Error);
  });

  it('a severity applies at once, and the editor wins over the settings file', async () => {
    await open(note);
    await verify();
    await write(config, '{ "severity": { "quote.not-found": "hint" } }');
    await untilDiagnostics(file(note), (found) => found[0]?.severity === DiagnosticSeverity.Hint);
    await set('severity', { 'quote.not-found': 'information' });
    await untilDiagnostics(file(note), (found) => found[0]?.severity === DiagnosticSeverity.Information);
    await set('severity', { 'quote.not-found': 'off' });
    await untilDiagnostics(file(note), (found) => found.length === 0);
  });

  it('a fault in the settings file is shown where it is', async () => {
    await write(config, '{\n  "maxGap": -1,\n  "articels": "x"\n}\n');
    await untilDiagnostics(file(config), (found) => found.length === 2);
    assert.deepEqual(
      diagnosticsOf(file(config)).map(({ range }) => range.start.line),
      [1, 2],
    );
    await write(config, '{\n  "maxGap" 1\n}\n');
    await untilDiagnostics(
      file(config),
      ([only, ...more]) => more.length === 0 && only?.range.start.line === 1,
    );
  });

  it('a workspace without its article folder is left in peace', async () => {
    await open(note);
    await set('articles', 'nowhere');
    await untilDiagnostics(file(note), (found) => found.length === 0);
    assert.equal(await commands.executeCommand('verbatim.verifyNote'), undefined);
  });

  it('Choose Article Folder sets a folder relative to the workspace', async () => {
    await workspace.fs.createDirectory(file('press/2026'));
    await open(note);
    await commands.executeCommand('verbatim.chooseArticleFolder', file('press/2026'));
    assert.equal(workspace.getConfiguration('verbatim').get('articles'), 'press/2026');
    await untilDiagnostics(file(note), (found) => found.length === 0);
    await remove('press');
  });

  it('Choose Article Folder refuses the whole workspace unless the notes are set apart', async () => {
    await open(note);
    await commands.executeCommand('verbatim.chooseArticleFolder', file('.'));
    assert.equal(workspace.getConfiguration('verbatim').get('articles'), 'articles');
    await set('notes', ['notes']);
    await commands.executeCommand('verbatim.chooseArticleFolder', file('.'));
    assert.equal(workspace.getConfiguration('verbatim').get('articles'), '.');
    await verify();
    await untilDiagnostics(file(note), (found) => found[0]?.severity === DiagnosticSeverity.Error);
  });

  it('globs of notes leave all others alone', async () => {
    await open(note);
    await verify();
    await set('notes', ['notes/0[12]*.md']);
    await untilDiagnostics(file(note), (found) => found.length === 0);
  });

  it('cards can be limited to quotations, or switched off', async () => {
    const { document } = await open('notes/01-traite-arandel.md');
    await verify();
    const places = {
      actor: within(document, 'Ramón Iturvela'),
      quotation: within(document, 'Un fleuve n’a pas'),
    };
    const shown = async () => {
      const ask = (at: keyof typeof places): Thenable<Hover[]> =>
        askEditor('vscode.executeHoverProvider', document.uri, places[at]);
      return [(await ask('actor')).length, (await ask('quotation')).length];
    };
    assert.deepEqual(await shown(), [1, 1]);
    await set('hover', 'quotations');
    assert.deepEqual(await shown(), [0, 1]);
    await set('hover', 'off');
    assert.deepEqual(await shown(), [0, 0]);
  });
});

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('verbatim').update(name, value, ConfigurationTarget.Workspace);
}
