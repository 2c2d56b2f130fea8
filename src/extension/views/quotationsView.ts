/** The view "Quotations": what the articles quote, by who says it. */
import { commands, type Disposable, window } from 'vscode';
import type { Log } from '../../session/ports';
import { insertQuotation } from '../insertQuotation';
import { LastNote } from '../lastNote';
import type { Research } from '../research';
import { settle } from '../settle';
import { Store } from '../store';
import { messageNode } from './messageNode';
import { QuotationNode, SpeakerNode } from './quotationNodes';
import { ResearchTree, type RootsOf } from './researchTree';
import { type FilterNames, ViewFilter } from './viewFilter';

const VIEW = 'verbatim.quotations';

const FILTER: FilterNames = {
  contextKey: 'verbatim.quotationFilter',
  askCommand: 'verbatim.filterQuotations',
  clearCommand: 'verbatim.clearQuotationFilter',
  title: 'Filter Quotations',
  placeholder: 'Words of a quotation, its speaker or its article; slips are forgiven',
};

/** Shows the view and registers its commands. */
export function registerQuotationsView(research: Research, log: Log): Disposable {
  const store = new Store();
  const filter = store.add(new ViewFilter(FILTER));
  const note = store.add(new LastNote(research));
  const tree = store.add(
    new ResearchTree(
      research,
      quotationRoots(() => filter.query),
    ),
  );
  const view = store.add(window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true }));
  filter.attach(view, VIEW);
  store.add(filter.onDidChange(() => tree.restart()));
  store.add(
    commands.registerCommand('verbatim.insertQuotation', (node: unknown) =>
      settle(log, 'Inserting a quotation', () => insert(node, note, research)),
    ),
  );
  return store;
}

/** The speakers of a folder's articles, narrowed to `query` when they are asked for. */
export function quotationRoots(query: () => string): RootsOf {
  return async (folder, pages) => {
    const words = query();
    const nodes = await pages.of(
      folder.root,
      (limit) => folder.ask('speakers', { query: words, limit }),
      (speaker) => new SpeakerNode(speaker, folder, pages, words),
    );
    return nodes.length === 0 && words !== '' ? [messageNode(`No quotation has “${words}”`)] : nodes;
  };
}

/** Writes the quotation of a line into the note that was last in front, which then is again. */
async function insert(node: unknown, note: LastNote, research: Research): Promise<void> {
  if (!(node instanceof QuotationNode)) return;
  if (await insertQuotation(node.quotation, await note.show(), research)) return;
  void window.showInformationMessage('Verbatim: open the note that the quotation is for, then insert it.');
}
