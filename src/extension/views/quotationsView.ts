/** The view "Quotations": what the articles quote, by who says it. */
import { commands, type Disposable, window } from 'vscode';
import type { Log } from '../../session/ports';
import { SpeakerList } from '../../session/speakerList';
import { insertQuotation } from '../insertQuotation';
import { LastNote } from '../lastNote';
import type { Research } from '../research';
import type { ResearchFolder } from '../researchFolder';
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
  const lists = new WeakMap<ResearchFolder, SpeakerList>();
  return (folder, pages) => {
    const list = lists.get(folder) ?? new SpeakerList(folder.session.library, folder.search);
    lists.set(folder, list);
    const words = query();
    const speakers = list.speakers(words);
    if (speakers.length === 0 && words !== '') return [messageNode(`No quotation has “${words}”`)];
    const toNode = (speaker: (typeof speakers)[number]) =>
      new SpeakerNode(speaker, folder, pages, words !== '');
    return pages.of(folder.root, speakers, toNode);
  };
}

/** Writes the quotation of a line into the note that was last in front, which then is again. */
async function insert(node: unknown, note: LastNote, research: Research): Promise<void> {
  if (!(node instanceof QuotationNode)) return;
  if (await insertQuotation(node.quotation, await note.show(), research)) return;
  void window.showInformationMessage('Verbatim: open the note that the quotation is for, then insert it.');
}
