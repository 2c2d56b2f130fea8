import * as assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type Hover,
  MarkdownString,
  type Position,
  Range,
  type TextDocument,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  askEditor,
  file,
  find,
  open,
  openNew,
  read,
  ready,
  remove,
  removeNew,
  untilDiagnostics,
  within,
  write,
} from './window';

const REGISTRY = '.verbatim/actors.json';

describe('The registry of actors', () => {
  before(ready);
  afterEach(async () => {
    await removeNew();
    await untilUndecided();
  });

  it('takes an actor in by Ctrl+., and the card says so', async () => {
    const { document } = await openNew('Hier, Ramón Iturvela a parlé.\n');
    await choose(document, 'Ramón', 'Accept Ramón Iturvela');
    const { actors } = JSON.parse(await read(REGISTRY));
    assert.deepEqual(actors, [{ name: 'Ramón Iturvela', type: 'person' }]);
    assert.match(await cardAt(document, within(document, 'Ramón')), /\*\*Ramón Iturvela\*\* \$\(verified\)/);
  });

  it('lets selected words be another name, in notes and articles', async () => {
    const { document } = await openNew('Le Vieux des vannes a parlé, dit la presse.\n');
    await decide({ actors: [{ name: 'Ramón Iturvela', type: 'person', aliases: ['le Vieux des vannes'] }] });
    const name = find(document, 'Le Vieux des vannes');
    assert.match(
      await cardAt(document, name.start),
      /\*\*Ramón Iturvela\*\*[\s\S]*Also called [\s\S]*le Vieux des vannes/,
    );
  });

  it('makes two actors one, and parts them again', async () => {
    const { document } = await openNew('Ramón Iturvela et Beatriz Sarmelo.\n');
    await decide({
      actors: [{ name: 'Ramón Iturvela', type: 'person', aliases: ['Beatriz Sarmelo', 'le Vieux'] }],
    });
    assert.match(await cardAt(document, within(document, 'Beatriz')), /\*\*Ramón Iturvela\*\*/);
    await decide({ actors: [{ name: 'Ramón Iturvela', type: 'person', aliases: ['le Vieux'] }] });
    assert.match(await cardAt(document, within(document, 'Beatriz')), /\*\*Beatriz Sarmelo\*\*/);
  });

  it('rejects one mention and keeps the others', async () => {
    const { document } = await openNew('Hier, Ramón Iturvela a parlé.\n\nDemain Ramón Iturvela parlera.\n');
    await choose(document, 'Ramón', '“Ramón Iturvela” is no name here');
    assert.equal(await cardAt(document, within(document, 'Ramón')), '');
    const second = document.positionAt(document.getText().lastIndexOf('Ramón') + 1);
    assert.match(await cardAt(document, second), /Ramón Iturvela/);
    const [{ form, in: place, prefix }] = JSON.parse(await read(REGISTRY)).rejected;
    assert.deepEqual([form, /^notes\/probe-.*\.md$/.test(place), prefix], ['Ramón Iturvela', true, 'Hier,']);
  });

  it('rejects a form everywhere', async () => {
    const { document } = await openNew('Hier, Ramón Iturvela a parlé.\n');
    await choose(document, 'Ramón', '“Ramón Iturvela” is never a name');
    assert.equal(await cardAt(document, within(document, 'Ramón')), '');
    assert.deepEqual(JSON.parse(await read(REGISTRY)).rejected, [{ form: 'Ramón Iturvela' }]);
  });

  it('lists whom a shared name may mean, and lets the user decide', async () => {
    await decide({
      actors: [
        { name: 'Ramón Iturvela', type: 'person', aliases: ['le Patron'] },
        { name: 'Anselm Roig', type: 'person', aliases: ['le Patron'] },
      ],
    });
    const { document } = await openNew('Hier, le Patron a parlé.\n');
    const card = await cardAt(document, within(document, 'Patron'));
    assert.match(
      card,
      /\*\*le Patron\*\* may mean:[\s\S]*Anselm Roig[\s\S]*Ramón Iturvela|may mean:[\s\S]*Ramón Iturvela[\s\S]*Anselm Roig/,
    );
    await choose(document, 'Patron', '“le Patron” is Anselm Roig');
    assert.match(await cardAt(document, within(document, 'Patron')), /\*\*Anselm Roig\*\*/);
  });

  it('tells who held an office when', async () => {
    await decide({
      actors: [
        { name: 'Élise Vorn', type: 'person', roles: [{ role: 'cheffe de l’Arandel-Club', to: '2019-06' }] },
        { name: 'Otto Lund', type: 'person', roles: [{ role: 'chef de l’Arandel-Club', from: '2019-07' }] },
      ],
    });
    const { document } = await openNew('En mars 2018, la cheffe de l’Arandel-Club a ri.\n');
    const card = await cardAt(document, within(document, 'cheffe'));
    assert.match(card, /\*\*Élise Vorn\*\*/);
    assert.match(card, /\*\*Élise Vorn\*\*, until [\s\S]*\*\*Otto Lund\*\*, since/);
  });

  it('shows a mistake where it stands, and the rest counts', async () => {
    await write(REGISTRY, '{"actors": [{"name": "Le Phare", "typ": "person"}]}');
    await untilDiagnostics(file(REGISTRY), ([found]) => /did you mean "type"/.test(found?.message ?? ''));
    const { document } = await openNew('On cite Le Phare.\n');
    assert.match(await cardAt(document, within(document, 'Phare')), /Le Phare/);
    await write(REGISTRY, '{"actors": [');
    await untilDiagnostics(file(REGISTRY), ([found]) => /ends too early/.test(found?.message ?? ''));
    assert.match(await cardAt(document, within(document, 'Phare')), /Le Phare/);
  });

  it('renames an actor in notes outside of quotations, never in articles', async () => {
    const { document } = await openNew(
      'Ramón Iturvela a dit : « Ramón Iturvela, c’est moi ». Iturvela rit.\n',
    );
    const edit = await askEditor<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      within(document, 'Ramón'),
      'Ramiro Itervel',
    );
    const paths = edit.entries().map(([{ path }]) => path.replace(/.*\/(?=\w+\/[^/]+$)/, ''));
    assert.ok(
      paths.every((path) => !path.startsWith('articles/')),
      paths.join(', '),
    );
    await workspace.applyEdit(edit);
    assert.equal(document.getText(), 'Ramiro Itervel a dit : « Ramón Iturvela, c’est moi ». Itervel rit.\n');
    const [actor] = JSON.parse((await workspace.openTextDocument(file(REGISTRY))).getText()).actors;
    assert.deepEqual([actor.name, actor.aliases], ['Ramiro Itervel', ['Ramón Iturvela']]);
    await commands.executeCommand('undo');
    for (const { document: each } of window.visibleTextEditors) if (each.isDirty) await each.save();
    for (const each of workspace.textDocuments)
      if (each.isDirty) await commands.executeCommand('workbench.action.files.revert');
  });

  it('is kept in one edit that can be undone in the file', async () => {
    const first = { name: 'Anselm Roig', type: 'person' };
    await decide({ actors: [first] });
    const { document } = await openNew('Hier, Ramón Iturvela a parlé.\n');
    await choose(document, 'Ramón', 'Accept Ramón Iturvela');
    assert.equal(JSON.parse(await read(REGISTRY)).actors.length, 2);
    const registry = await open(REGISTRY);
    await commands.executeCommand('undo');
    assert.deepEqual(JSON.parse(registry.document.getText()).actors, [first]);
    await registry.document.save();
  });
});

/** Writes a registry with one harmless mistake, and waits until the mistake is told: then it is in force. */
async function decide(registry: object): Promise<void> {
  const probe = `probe${Math.random().toString(36).slice(2)}`;
  await write(REGISTRY, JSON.stringify({ ...registry, [probe]: 0 }, null, 2));
  await untilDiagnostics(file(REGISTRY), (found) => found.some(({ message }) => message.includes(probe)));
}

/** Waits until nothing is decided any more: a mistake is told no longer. */
async function untilUndecided(): Promise<void> {
  await write(REGISTRY, '{"gone": 0}');
  await untilDiagnostics(file(REGISTRY), (found) => found.length > 0);
  await remove(REGISTRY);
  await untilDiagnostics(file(REGISTRY), (found) => found.length === 0);
}

/** Opens the light bulb's list at `words` and takes the entry of that title. */
async function choose(document: TextDocument, words: string, title: string): Promise<void> {
  const at = within(document, words);
  const actions = await actionsAt(document, new Range(at, at));
  const action = actions.find((each) => each.title === title);
  assert.ok(action?.command, actions.map((each) => each.title).join('\n'));
  await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** The editor drops an answer when another extension registers meanwhile, as Markdown's own does: so it is asked again. */
async function actionsAt(document: TextDocument, range: Range): Promise<CodeAction[]> {
  for (let asked = 0; ; asked++) {
    const actions = await askEditor<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      'refactor.verbatim.actor',
    );
    if (actions.length > 0 || asked === 20) return actions;
  }
}

async function cardAt(document: TextDocument, at: Position): Promise<string> {
  const hovers = await askEditor<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n');
}
