/** The view "Actors": who is named in the articles, and where. */
import { commands, type Disposable, window } from 'vscode';
import { ActorList, type ActorOrder } from '../../session/actorList';
import type { Research } from '../research';
import type { ResearchFolder } from '../researchFolder';
import { Store } from '../store';
import { TypeNode } from './actorNodes';
import { messageNode } from './messageNode';
import { ResearchTree, type RootsOf } from './researchTree';
import { type FilterNames, ViewFilter } from './viewFilter';

const VIEW = 'verbatim.actors';

const FILTER: FilterNames = {
  contextKey: 'verbatim.actorFilter',
  askCommand: 'verbatim.filterActors',
  clearCommand: 'verbatim.clearActorFilter',
  title: 'Filter Actors',
  placeholder: 'A name, or the beginning of its words; slips are forgiven',
};

/** What the view is set to. */
interface Wanted {
  readonly query: string;
  readonly order: ActorOrder;
}

/** Shows the view and registers its commands. */
export function registerActorsView(research: Research): Disposable {
  const store = new Store();
  const filter = store.add(new ViewFilter(FILTER));
  let order: ActorOrder = 'count';
  const tree = store.add(
    new ResearchTree(
      research,
      actorRoots(() => ({ query: filter.query, order })),
    ),
  );
  const view = store.add(window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true }));
  filter.attach(view, VIEW);
  store.add(filter.onDidChange(() => tree.restart()));
  const sortBy = (wanted: ActorOrder) => {
    order = wanted;
    void commands.executeCommand('setContext', 'verbatim.actorOrder', order);
    tree.restart();
  };
  store.add(commands.registerCommand('verbatim.sortActorsByCount', () => sortBy('count')));
  store.add(commands.registerCommand('verbatim.sortActorsByDate', () => sortBy('date')));
  return store;
}

/** The types of a folder's actors, as `wanted` when they are asked for. */
export function actorRoots(wanted: () => Wanted): RootsOf {
  const lists = new WeakMap<ResearchFolder, ActorList>();
  return (folder, pages) => {
    const list = lists.get(folder) ?? new ActorList(folder.session.library, folder.cards, folder.actorSearch);
    lists.set(folder, list);
    const { query, order } = wanted();
    const groups = list.groups(query, order);
    if (groups.length === 0 && query !== '') return [messageNode(`No actor is called “${query}”`)];
    return groups.map((group) => new TypeNode(group, { folder, list, query, order, pages }));
  };
}
