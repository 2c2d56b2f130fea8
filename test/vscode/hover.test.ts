import * as assert from 'node:assert/strict';
import { commands, type Hover, MarkdownString, type Position, type TextDocument, window } from 'vscode';
import {
  askEditor,
  file,
  find,
  open,
  openNew,
  ready,
  remove,
  removeNew,
  untilDiagnostics,
  verify,
  within,
  write,
} from './window';

describe('Hover', () => {
  before(ready);
  after(async () => {
    await removeNew();
    await remove('articles/hostile.txt');
  });

  it('says that a quotation is verbatim, and where it stands', async () => {
    const { document } = await open('notes/01-traite-arandel.md');
    const [hover] = await hoversAt(document, within(document, 'Un fleuve n’a pas'));
    assert.ok(hover?.range);
    assert.match(document.getText(hover.range), /^«.Un fleuve n’a pas .* se mesure.»$/);
    const text = shownText(hover);
    assert.match(text, /Verbatim in the source/);
    assert.match(text, /a-t-elle précisé/);
    assert.match(text, /\*\*Un fleuve n’a pas deux vérités.*se mesure\*\*/);
    assert.match(text, /Beatriz Sarmelo — \[.*Partage de l’Arandel/);
    assert.match(text, /2026/);
    assert.match(text, /By the words “… .*a-t-elle précisé”, \[line \d+\]/);
  });

  it('names what was altered', async () => {
    const { document } = await open('notes/02-greve-port-veran.md');
    const [hover] = await hoversAt(document, within(document, 'Chaque jour'));
    assert.match(shownText(hover), /Altered\*\* — number: “1.600.000” is “1.800.000” in the source/);
    assert.match(shownText(hover), /\*\*Chaque jour d'arrêt coûte 1.800.000 euros à la région\*\*/);
  });

  it('names the article that has the words where the cited one has not', async () => {
    const { document } = await open('notes/04-reading-memo.md');
    const [hover] = await hoversAt(document, within(document, 'Now it is a number'));
    assert.match(shownText(hover), /Not in the cited article/);
    assert.match(shownText(hover), /the note cites \*Partage de l’Arandel/);
    assert.match(shownText(hover), /Dry spring puts Arandel treaty/);
  });

  it('says that no article has the words', async () => {
    const { document } = await open('notes/03-observatoire.md');
    const [hover] = await hoversAt(document, within(document, 'Nous l’aurons trouvée'));
    assert.match(shownText(hover), /Not found in any article/);
  });

  it('shows an actor: kind, role, counts, last words', async () => {
    const { document } = await open('notes/01-traite-arandel.md');
    const name = find(document, 'Ramón Iturvela');
    const [hover] = await hoversAt(document, name.start);
    assert.ok(hover?.range?.isEqual(name));
    const text = shownText(hover);
    assert.match(text, /\*\*Ramón Iturvela\*\* — person/);
    assert.match(text, /ministre espagnol de l’Eau/);
    assert.match(text, /\d mentions in 2 articles/);
    assert.match(text, /“Nous ne fermerons pas les vannes/);
  });

  it('ends with the last letter', async () => {
    const { document } = await open('notes/01-traite-arandel.md');
    const name = find(document, 'Ramón Iturvela');
    assert.deepEqual(await hoversAt(document, name.end), []);
  });

  it('shows an actor within a quotation, then the quotation', async () => {
    const text = '« Un fleuve, a dit Beatriz Sarmelo, et rien d’autre » (arandel-01-accord.txt)\n';
    const { document } = await openNew(text);
    await verify();
    const [hover] = await hoversAt(document, within(document, 'Sarmelo'));
    assert.equal(hover?.contents.length, 2);
    assert.match(markdownOf(hover.contents[0]), /Beatriz Sarmelo/);
    assert.equal(document.getText(hover.range), 'Beatriz Sarmelo');
  });

  it('shows actors in articles too', async () => {
    const { document } = await open('articles/meridian-dry-spring.txt');
    const [hover] = await hoversAt(document, within(document, 'Lucía Andrade'));
    assert.match(shownText(hover), /Lucía Andrade/);
  });

  it('shows hostile source text as it is, with no link, markup or icon of its own', async () => {
    const sentence = 'Rien ne se perd, tout se quitte, disait la gardienne du vieux phare en riant';
    const hostile =
      '[clic](command:workbench.action.quit) <img src=x onerror=1> **gras** $(flame) `code` https://mauvais.test';
    const { document } = await openNew(`Elle a dit : « ${sentence} » (hostile.txt)\n`);
    await untilDiagnostics(document.uri, (found) => found.length > 0);
    await write('articles/hostile.txt', `Le phare\n\n${hostile} « ${sentence} » ${hostile}\n`);
    await untilDiagnostics(document.uri, (found) => found.length === 0);
    const [hover] = await hoversAt(document, within(document, 'tout se quitte'));
    const [card] = hover?.contents ?? [];
    assert.ok(card instanceof MarkdownString);
    assert.deepEqual(card.isTrusted, { enabledCommands: ['verbatim.openPassage'] });
    assert.ok(!card.supportHtml);
    const dangerous = /(?<!\\)\](?:\(command:workbench)|(?<!\\)<img|\$\(flame|(?<!\\)`code|https:\/\//;
    assert.doesNotMatch(card.value, dangerous);
  });

  it('links to the passage, and the link opens articles only', async () => {
    const { document } = await open('notes/01-traite-arandel.md');
    const [hover] = await hoversAt(document, within(document, 'Un fleuve n’a pas'));
    const link = /command:verbatim\.openPassage\?([^ )]+)/.exec(markdownOf(hover?.contents[0]))?.[1] ?? '';
    await commands.executeCommand('verbatim.openPassage', ...JSON.parse(decodeURIComponent(link)));
    const editor = window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), file('articles/arandel-01-accord.txt').toString());
    assert.match(editor.document.getText(editor.selection), /^Un fleuve n’a pas deux vérités.*se mesure$/);

    await commands.executeCommand('verbatim.openPassage', file('notes/refs.bib').path, 0, 5);
    await commands.executeCommand('verbatim.openPassage', { path: '/etc/hosts' });
    assert.equal(window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });
});

async function hoversAt(document: TextDocument, position: Position): Promise<Hover[]> {
  return askEditor('vscode.executeHoverProvider', document.uri, position);
}

function shownText(hover: Hover | undefined): string {
  return (hover?.contents ?? [])
    .map(markdownOf)
    .join('\n')
    .replace(/\\(?=[^\w\s])/g, '');
}

function markdownOf(content: Hover['contents'][number] | undefined): string {
  return typeof content === 'string' ? content : (content?.value ?? '');
}
