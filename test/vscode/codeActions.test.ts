import * as assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  commands,
  extensions,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import {
  askEditor,
  flags,
  openNew,
  read,
  ready,
  remove,
  removeNew,
  untilDiagnostics,
  verify,
  within,
} from './window';

const ACCORD = '../articles/arandel-01-accord.txt';
const GATES = 'Nous fermerons les vannes en août, même les années sèches';
const TRUE_GATES = 'Nous ne fermerons pas les vannes en août, même les années sèches';
const METERS = 'La confiance viendra des compteurs, pas des discours';

/** A note with one thing to mend, the title of a fix, and the note after it. */
interface Case {
  readonly text: string;
  /** Where the cursor stands. */
  readonly at: string;
  readonly title: string;
  readonly expected: string;
  /** What is flagged afterwards. */
  readonly flags?: readonly string[];
}

const fixes: Readonly<Record<string, Case>> = {
  'restore the source’s wording': {
    text: `Il a dit : « ${GATES} » ([accord](${ACCORD})).\n`,
    at: 'fermerons',
    title: 'Restore the source’s wording',
    expected: `Il a dit : « ${TRUE_GATES} » ([accord](${ACCORD})).\n`,
  },
  'restore one change': {
    text: `Il a dit : « Nous ne fermerons pas les écluses en juin, même les années sèches » ([accord](${ACCORD})).\n`,
    at: 'juin',
    title: 'Put “août” for “juin”',
    expected: `Il a dit : « Nous ne fermerons pas les écluses en août, même les années sèches » ([accord](${ACCORD})).\n`,
    flags: ['quote.altered Nous ne fermerons pas les écluses en août, même les années sèches'],
  },
  'mark the omission': {
    text: `Il a dit : « Nous ne fermerons pas les vannes, même les années sèches » ([accord](${ACCORD})).\n`,
    at: 'vannes',
    title: 'Mark what was left out with […]',
    expected: `Il a dit : « Nous ne fermerons pas les vannes, […] même les années sèches » ([accord](${ACCORD})).\n`,
  },
  'cite the right article': {
    text: '“Now it is a number, and a number can be checked” [@accord2026].\n',
    at: 'number',
    title: 'Cite “Dry spring puts Arandel treaty to its first test” instead',
    expected: '“Now it is a number, and a number can be checked” [@meridian2026].\n',
  },
  'make it a paraphrase': {
    text: `Il a dit «\u00a0${GATES}\u00a0» ([accord](${ACCORD})).\n`,
    at: 'fermerons',
    title: 'Make it a paraphrase: drop the marks',
    expected: `Il a dit ${GATES} ([accord](${ACCORD})).\n`,
  },
  'make a block quotation a paraphrase': {
    text: `Le ministre (arandel-01-accord.txt) :\n\n> ${GATES}\n\nPuis.\n`,
    at: 'fermerons',
    title: 'Make it a paraphrase: drop the “>”',
    expected: `Le ministre (arandel-01-accord.txt) :\n\n${GATES}\n\nPuis.\n`,
  },
  'ignore here': {
    text: `- Un.\n- Il a dit : « ${GATES} » ([accord](${ACCORD})).\n`,
    at: 'fermerons',
    title: 'Ignore here (covers 1 quotation)',
    expected: `- Un.\n<!-- verbatim-ignore quote.altered “Nous fermerons les vannes…”:  -->\n- Il a dit : « ${GATES} » ([accord](${ACCORD})).\n`,
  },
  'correct the speaker': {
    text: `Ramón Iturvela a déclaré : « ${METERS} » ([accord](${ACCORD})).\n`,
    at: 'compteurs',
    title: 'Give it to Beatriz Sarmelo',
    expected: `Beatriz Sarmelo a déclaré : « ${METERS} » ([accord](${ACCORD})).\n`,
  },
  'restore typography': {
    text: `Il a dit : « nous ne fermerons pas les vannes en août , même les années sèches » ([accord](${ACCORD})).\n`,
    at: 'fermerons',
    title: 'Restore the source’s typography',
    expected: `Il a dit : « ${TRUE_GATES} » ([accord](${ACCORD})).\n`,
  },
  'add the missing citation': {
    text: `Mme Sarmelo l’a résumé : « ${METERS} ».\n`,
    at: 'compteurs',
    title: 'Cite “Partage de l’Arandel\u00a0: Lisbonne et Madrid signent…”',
    expected: `Mme Sarmelo l’a résumé : « ${METERS} » ([Partage de l’Arandel\u00a0: Lisbonne et Madrid signent après onze ans de discussions](${ACCORD})).\n`,
  },
};

describe('Code actions', () => {
  before(async () => {
    await ready();
    // The editor drops a request while another extension registers its own fixes, and would ask again by itself.
    await extensions.getExtension('vscode.markdown-language-features')?.activate();
  });
  after(removeNew);

  for (const [what, { text, at, title, expected, flags: left = [] }] of Object.entries(fixes)) {
    it(`${what}, and undo it in one step`, async () => {
      const { document } = await openNew(text);
      await verify();
      const before = flags(document);
      await apply(await actionAt(document, at, title));
      assert.equal(document.getText(), expected);
      await verify();
      assert.deepEqual(flags(document), left);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), text);
      await verify();
      assert.deepEqual(flags(document), before);
    });
  }

  it('says in actors.json that the one speaks for the other', async () => {
    const { document } = await openNew(`Ramón Iturvela a déclaré : « ${METERS} » ([accord](${ACCORD})).\n`);
    await verify();
    const title = 'Beatriz Sarmelo speaks for Ramón Iturvela (say so in actors.json)';
    const { command } = await actionAt(document, 'compteurs', title);
    await commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    await untilDiagnostics(document.uri, (found) => found.length === 0);
    assert.match(
      await read('.verbatim/actors.json'),
      /"name": "Beatriz Sarmelo"[^}]*"speaksFor": \[\s*"Ramón Iturvela"/,
    );
    await remove('.verbatim/actors.json');
    await verify();
  });

  it('the preferred fix by keyboard', async () => {
    const editor = await openNew(`Il a dit : « ${GATES} » ([accord](${ACCORD})).\n`);
    await verify();
    put(editor, 'fermerons');
    await press(editor, 'editor.action.autoFix');
    await untilDiagnostics(editor.document.uri, (found) => found.length === 0);
    assert.match(editor.document.getText(), /ne fermerons pas/);
  });

  it('a reason is typed where the comment has room for one', async () => {
    const editor = await openNew(`Il a dit : « ${GATES} » ([accord](${ACCORD})).\n`);
    await verify();
    put(editor, 'fermerons');
    const kind = 'quickfix.verbatim.ignore';
    await press(editor, 'editor.action.codeAction', { kind, apply: 'first' });
    await untilDiagnostics(editor.document.uri, (found) => found.length === 0);
    await commands.executeCommand('type', { text: 'volontaire' });
    assert.match(
      editor.document.getText(),
      /^<!-- verbatim-ignore quote\.altered “Nous fermerons les vannes…”: volontaire -->\nIl a dit/,
    );
  });

  it('the best fix is preferred, taking the marks off and ignoring are not', async () => {
    const { document } = await openNew(`Il a dit : « ${GATES} » ([accord](${ACCORD})).\n`);
    await verify();
    const found = await actionsAt(document, 'fermerons');
    assert.deepEqual(
      found.map(({ title, isPreferred }) => [title, Boolean(isPreferred)]),
      [
        ['Restore the source’s wording', true],
        ['Make it a paraphrase: drop the marks', false],
        ['Ignore here (covers 1 quotation)', false],
      ],
    );
  });

  it('all of a kind in the note', async () => {
    const fault = `Il a dit : « ${GATES} » ([accord](${ACCORD})).`;
    const { document } = await openNew(`${fault}\n\nUn.\n\n${fault}\n`);
    await verify();
    assert.equal(flags(document).length, 2);
    await apply(
      await actionAt(document, 'fermerons', 'Restore the source’s wording everywhere in this note (2)'),
    );
    await verify();
    assert.deepEqual(flags(document), []);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), `${fault}\n\nUn.\n\n${fault}\n`);
  });

  it('nothing on a true quotation, in prose, in an article', async () => {
    const { document } = await openNew(`Il a dit : « ${TRUE_GATES} » ([accord](${ACCORD})).\n`);
    await verify();
    assert.deepEqual(await actionsAt(document, 'fermerons'), []);
    assert.deepEqual(await actionsAt(document, 'Il a dit'), []);
  });

  it('edits are made when a fix is chosen, for the note as it is then', async () => {
    const text = `Il a dit : « ${GATES} » ([accord](${ACCORD})).\n`;
    const { document } = await openNew(text);
    await verify();
    const position = within(document, 'fermerons');
    const pending: CodeAction[] = await askEditor(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(position, position),
      CodeActionKind.QuickFix.value,
    );
    assert.ok(pending.some(({ title }) => title === 'Restore the source’s wording'));
    assert.ok(
      pending.every(({ edit }) => edit === undefined),
      'edits are made when a fix is chosen',
    );
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), 'Hier. ');
    assert.ok(await workspace.applyEdit(edit));
    await apply(await actionAt(document, 'fermerons', 'Restore the source’s wording'));
    assert.equal(document.getText(), `Hier. ${text.replace(GATES, TRUE_GATES)}`);
  });
});

/** Everything that Verbatim offers at `text`, with its edits made. */
async function actionsAt(document: TextDocument, text: string): Promise<CodeAction[]> {
  const position = within(document, text);
  const found: CodeAction[] = await askEditor(
    'vscode.executeCodeActionProvider',
    document.uri,
    new Range(position, position),
    undefined,
    20,
  );
  return found.filter(
    ({ kind }) =>
      kind && (CodeActionKind.QuickFix.contains(kind) || CodeActionKind.RefactorRewrite.contains(kind)),
  );
}

async function actionAt(document: TextDocument, text: string, title: string): Promise<CodeAction> {
  const found = await actionsAt(document, text);
  const action = found.find((each) => each.title === title);
  assert.ok(action, `not offered: ${title}\n${found.map((each) => each.title).join('\n')}`);
  return action;
}

async function apply({ edit }: CodeAction): Promise<void> {
  assert.ok(edit);
  assert.ok(await workspace.applyEdit(edit));
}

/**
 * Runs a command of the light bulb until the note has changed, as a person presses again: the editor drops the request
 * while any extension registers fixes. Asking for the actions in between lets an edit on its way arrive.
 */
async function press({ document }: TextEditor, command: string, options?: object): Promise<void> {
  const { version } = document;
  for (let tries = 0; tries < 10 && document.version === version; tries++) {
    await commands.executeCommand(command, options);
    await actionsAt(document, 'Il');
  }
}

function put(editor: TextEditor, text: string): void {
  const position = within(editor.document, text);
  editor.selection = new Selection(position, position);
}
