/** The view "Actors": who is named in the articles, and where. */
import { commands, type Disposable, window } from 'vscode';
import type { ActorTree } from '../../desk/trees';
import type { ActorOrder } from '../../session/actorList';
import type { Research } from '../research';
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
export function actorRoots(wanted: () => ActorTree): RootsOf {
  return async (folder, pages) => {
    const { query, order } = wanted();
    const types = await folder.ask('actorTypes', { query, order });
    if (types.length === 0 && query !== '') return [messageNode(`No actor is called “${query}”`)];
    return types.map(({ type, count }) => new TypeNode(type, count, { folder, query, order, pages }));
  };
}
