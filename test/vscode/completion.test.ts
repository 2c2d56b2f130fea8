import * as assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  workspace,
} from 'vscode';
import { askEditor, openNew, ready, removeNew, until } from './window';

/** Where the cursor stands in the text of a test. */
const CURSOR = '|';

describe('Completion of names', () => {
  before(ready);
  after(removeNew);

  const offered = [
    ['a word of the name', 'Hier, Sarm|\n', 'Beatriz Sarmelo', 'Sarm'],
    ['first name and part of the surname', 'Hier, Beatriz Sarm|\n', 'Beatriz Sarmelo', 'Beatriz Sarm'],
    ['accents left out', 'Hier, ramon|\n', 'Ramón Iturvela', 'ramon'],
    ['after an @, which goes too', 'Hier, @Sarm|\n', 'Beatriz Sarmelo', '@Sarm'],
    ['in a heading', '# Le rôle de Sarm|\n', 'Beatriz Sarmelo', 'Sarm'],
    ['in a quotation, asked for', '« Hier, Sarm| a parlé »\n', 'Beatriz Sarmelo', 'Sarm'],
  ] as const;
  for (const [what, text, name, replaced] of offered) {
    it(`offers ${name} for ${what}`, async () => {
      const { editor, items } = await complete(text);
      const item = items.find(({ label }) => labelOf(label) === name);
      assert.ok(item, items.map(({ label }) => labelOf(label)).join());
      assert.match(item.detail ?? '', /^person · \d+ mentions?$/);
      assert.ok(item.range && !(item.range instanceof Range));
      assert.equal(editor.document.getText(item.range.inserting), replaced);
    });
  }

  it('says the roles', async () => {
    const { items } = await complete('Hier, Iturv|\n');
    const item = items.find(({ label }) => labelOf(label) === 'Ramón Iturvela');
    assert.match(String(item?.documentation), /ministre espagnol de l’Eau/);
  });

  it('offers those mentioned most after a lone @', async () => {
    const { items } = await complete('Hier, @|\n', '@');
    assert.ok(items.some(({ label }) => labelOf(label) === 'Beatriz Sarmelo'));
  });

  const silent = [
    ['in code', '```\nSarm|\n```\n', undefined],
    ['in inline code', 'Le mot `Sarm|` ici.\n', undefined],
    ['in the address of a link', '[mot](Sarm|)\n', undefined],
    ['in a citation key', 'Voir [@Sarm|].\n', undefined],
    ['in front matter', '---\ntitle: Sarm|\n---\n', undefined],
    ['after an @ within an address', 'a@|\n', '@'],
    ['after an @ within a quotation', '« Hier, @| a parlé »\n', '@'],
  ] as const;
  for (const [where, text, trigger] of silent) {
    it(`offers nobody ${where}`, async () => {
      const { items } = await complete(text, trigger);
      assert.deepEqual(
        items.filter(({ detail }) => /mentions?$/.test(detail ?? '')).map(({ label }) => labelOf(label)),
        [],
      );
    });
  }

  it('writes the name in the place of what was typed', async () => {
    const { editor } = await complete('Hier, @Sarm|\n');
    await commands.executeCommand('editor.action.triggerSuggest');
    await writes(editor.document, () => commands.executeCommand('acceptSelectedSuggestion'));
    assert.equal(editor.document.lineAt(0).text, 'Hier, Beatriz Sarmelo');
    await editor.document.save();
  });
});

/** Opens a note with this text and asks for completions at its cursor. */
async function complete(
  source: string,
  trigger?: string,
): Promise<{ editor: TextEditor; items: readonly CompletionItem[] }> {
  const at = source.indexOf(CURSOR);
  const editor = await openNew(source.replace(CURSOR, ''));
  const position = editor.document.positionAt(at);
  editor.selection = new Selection(position, position);
  const list: CompletionList = await askEditor(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    position,
    trigger,
  );
  return { editor, items: list.items };
}

/** Does `act`, again and again, until the document has changed: the list opens when it is ready. */
async function writes(document: TextDocument, act: () => Thenable<unknown>): Promise<void> {
  let done = false;
  const changed = until(workspace.onDidChangeTextDocument, () => document.isDirty).then(() => {
    done = true;
  });
  while (!done) {
    await act();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await changed;
}

function labelOf(label: CompletionItem['label']): string {
  return typeof label === 'string' ? label : label.label;
}
