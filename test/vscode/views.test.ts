import * as assert from 'node:assert/strict';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { languages, MarkdownString, type TreeItem, type TreeItemLabel, workspace } from 'vscode';
import { Research } from '../../src/extension/research';
import { Store } from '../../src/extension/store';
import { actorRoots } from '../../src/extension/views/actorsView';
import { quotationRoots } from '../../src/extension/views/quotationsView';
import { ResearchTree, type RootsOf } from '../../src/extension/views/researchTree';
import type { TreeNode } from '../../src/extension/views/treeNode';
import type { Opening } from '../../src/worker/protocol';
import { project } from '../support/places';
import { find, open, remove, write } from './window';

const store = new Store();
let research: Research;

/** The providers of the views over a session of the test's own: the editor does not say what a view shows. */
describe('the views', () => {
  before(async () => {
    const startThread = (opening: Opening) =>
      new Worker(join(project, 'dist', 'worker.js'), { workerData: opening });
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const problems = store.add(languages.createDiagnosticCollection('views'));
    research = store.add(new Research({ log, startThread, cache: undefined }, problems));
    research.start([]);
    await research.folders[0]?.ready();
  });
  after(() => store.dispose());

  describe('Actors', () => {
    const tree = (query = '', order: 'count' | 'date' = 'count') =>
      treeOf(actorRoots(() => ({ query, order })));

    it('lists types, with how many actors each has', async () => {
      const types = (await tree().below()).map(({ item }) => [item.label, Number(item.description) > 0]);
      assert.deepEqual(types.slice(0, 3), [
        ['People', true],
        ['Organisations', true],
        ['Countries', true],
      ]);
    });

    it('lists actors with their counts, most mentions first', async () => {
      const counts = (await tree().below('People')).map(({ item }) =>
        Number.parseInt(String(item.description), 10),
      );
      assert.ok(counts.length > 5);
      assert.deepEqual(
        counts,
        counts.toSorted((a, b) => b - a),
      );
      const pescal = (await tree().line('People', 'Duarte Pescal')).item;
      assert.match(String(pescal.description), /^\d+ in 2 articles$/);
      assert.equal(pescal.contextValue, 'verbatim.actor');
    });

    it('lists an actor’s articles, newest first by date', async () => {
      const lines = await tree('', 'date').below('People', 'Duarte Pescal');
      assert.deepEqual(
        lines.map(({ item }) => String(item.label).slice(0, 12)),
        ['Dry spring p', 'Arandel : le'],
      );
      assert.equal(lines[0]?.item.description, '1 · May 6, 2026');
    });

    it('lists the mentions with the name marked, each a way to its place', async () => {
      const article = 'Arandel : les riverains saluent le traité sans baisser la garde';
      const [first] = await tree().below('People', 'Duarte Pescal', article);
      assert.ok(first);
      const { label, highlights } = first.item.label as TreeItemLabel;
      const [marked] = highlights ?? [];
      assert.equal(label.slice(...(marked ?? [])), 'Duarte Pescal');
      assert.match(label, /a lancé Duarte Pescal, secrétaire général/);
      const { document } = await open('articles/arandel-02-reactions.txt');
      const [path, start, end] = first.item.command?.arguments ?? [];
      assert.equal(path, document.uri.path);
      const at = (offset: number) => document.positionAt(offset);
      assert.ok(
        find(document, 'Duarte Pescal').isEqual(find(document, document.getText().slice(start, end))),
      );
      assert.ok(at(start).isEqual(find(document, 'Duarte Pescal').start));
    });

    it('gives the commands on actors and names what they are about', async () => {
      const actor = (await tree().line('People', 'Duarte Pescal')).node;
      assert.ok('folder' in actor && actor.folder === research.folders[0]);
      assert.ok('actor' in actor);
      const [mention] = await tree().below(
        'People',
        'Duarte Pescal',
        'Dry spring puts Arandel treaty to its first test',
      );
      assert.ok(mention && 'form' in mention.node && mention.node.form === 'Duarte Pescal');
      assert.equal(mention.item.contextValue, 'verbatim.mention');
    });

    it('marks an actor of the registry', async () => {
      const [folder] = research.folders;
      const actors = [{ name: 'Duarte Pescal', type: 'person', aliases: [] }];
      await write('.verbatim/actors.json', JSON.stringify({ actors }));
      await folder?.sync();
      const { item } = await tree().line('People', 'Duarte Pescal');
      await remove('.verbatim/actors.json');
      await folder?.sync();
      assert.equal(item.contextValue, 'verbatim.registeredActor');
      assert.match(String(item.description), /^✓ 3 in 2 articles$/);
    });

    it('shows the card of an actor under the pointer', async () => {
      const tooltip = await (await tree().line('People', 'Beatriz Sarmelo')).node.tooltip?.();
      assert.ok(tooltip instanceof MarkdownString);
      assert.match(tooltip.value, /ministre/);
    });

    it('is narrowed by part of a name, by a slip, and says so where nothing is left', async () => {
      const left = async (query: string) => {
        const labels: unknown[] = [];
        for (const { item } of await tree(query).below())
          for (const line of await tree(query).below(String(item.label))) labels.push(line.item.label);
        return labels;
      };
      assert.deepEqual(await left('sarm'), ['Beatriz Sarmelo']);
      assert.deepEqual(await left('sarmela'), ['Beatriz Sarmelo']);
      assert.deepEqual(
        (await tree('zzzz').below()).map(({ item }) => item.label),
        ['No actor is called “zzzz”'],
      );
    });
  });

  describe('Quotations', () => {
    const tree = (query = '') => treeOf(quotationRoots(() => query));

    it('lists speakers, nobody last, and no terms', async () => {
      const speakers = (await tree().below()).map(({ item }) => String(item.label));
      assert.ok(speakers.includes('Beatriz Sarmelo') && speakers.includes('Ximena Larrondo'));
      const nobody = speakers.indexOf('No speaker');
      assert.ok(nobody === -1 || nobody === speakers.length - 1);
    });

    it('lists what a speaker says, the newest first, with title and date', async () => {
      const items = (await tree().below('Duarte Pescal')).map(({ item }) => item);
      assert.deepEqual(
        items.map(({ label }) => String(label).slice(0, 12)),
        ['When my fath', 'Now it is a ', 'Nos adhérent'],
      );
      assert.equal(items[0]?.description, 'Dry spring puts Arandel treaty to its first test · May 6, 2026');
      assert.equal(items[0]?.contextValue, 'verbatim.quotation');
    });

    it('is narrowed by words of a quotation', async () => {
      assert.deepEqual(
        (await tree('compteurs discours').below()).map(({ item }) => item.label),
        ['Beatriz Sarmelo'],
      );
    });
  });

  describe('several folders', () => {
    it('each have a line of their own', async () => {
      const [folder] = research.folders;
      assert.ok(folder);
      const { onDidChange, onDidProgress } = research;
      const both = { folders: [folder, folder], log: research.log, onDidChange, onDidProgress };
      const tree = store.add(
        new ResearchTree(
          both,
          quotationRoots(() => ''),
        ),
      );
      const lines = await tree.getChildren();
      assert.deepEqual(
        lines.map((line) => tree.getTreeItem(line).label),
        [folder.folder.name, folder.folder.name],
      );
      assert.ok((await tree.getChildren(lines[1])).length > 5);
    });
  });

  describe('a long list', () => {
    it('is shown by pages', async () => {
      const numbers = Array.from({ length: 600 }, (_, i) => i);
      const leaf = (n: number): TreeNode => ({
        item: () => ({ label: String(n) }),
        children: async () => [],
      });
      const pageOf = async (limit: number) => ({ items: numbers.slice(0, limit), total: numbers.length });
      const tree = treeOf((_, pages) => pages.of('numbers', pageOf, leaf));
      const labels = async () => (await tree.below()).map(({ item }) => String(item.label));
      const first = await labels();
      assert.deepEqual([first.length, first.at(-1)], [251, '350 more…']);
      for (const _ of [1, 2]) press((await tree.below()).at(-1)?.item);
      const all = await labels();
      assert.deepEqual([all.length, all.at(-1)], [600, '599']);
    });

    /** What the editor does on a click, without its command: the extension's own would not know this tree. */
    function press(item: TreeItem | undefined): void {
      const [run] = item?.command?.arguments ?? [];
      run();
    }
  });
});

interface Line {
  readonly node: TreeNode;
  readonly item: TreeItem;
}

/** Walks a tree by the labels of its lines. */
function treeOf(rootsOf: RootsOf) {
  assert.equal(workspace.workspaceFolders?.length, 1);
  const tree = store.add(new ResearchTree(research, rootsOf));
  const lines = async (node?: TreeNode): Promise<Line[]> =>
    (await tree.getChildren(node)).map((each) => ({ node: each, item: tree.getTreeItem(each) }));
  const line = async (...path: readonly string[]): Promise<Line> => {
    let found: Line | undefined;
    for (const label of path) {
      const below = await lines(found?.node);
      found = below.find(({ item }) => item.label === label);
      assert.ok(found, `${label} is not among ${below.map(({ item }) => item.label)}`);
    }
    return found ?? assert.fail('no path');
  };
  return {
    line,
    below: async (...path: readonly string[]) =>
      lines(path.length === 0 ? undefined : (await line(...path)).node),
  };
}
