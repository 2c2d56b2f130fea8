/** What the trees of actors and quotations have in common: folders, refreshing, pages. */
import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { Research } from '../research';
import type { ResearchFolder } from '../researchFolder';
import { settle } from '../settle';
import { Store } from '../store';
import { folderItem } from './folderItem';
import { Pages } from './pages';
import type { TreeNode } from './treeNode';

/** The lines of one folder, not below a line for the folder itself. */
export type RootsOf = (folder: ResearchFolder, pages: Pages) => Promise<readonly TreeNode[]>;

/** What a tree needs of {@link Research}. */
export type Folders = Pick<Research, 'folders' | 'log' | 'onDidChange' | 'onDidProgress'>;

/** Asks for lines as the editor shows them: of a hidden view none is made. */
export class ResearchTree extends Store implements TreeDataProvider<TreeNode> {
  readonly #research: Folders;
  readonly #rootsOf: RootsOf;
  readonly #changed = this.add(new EventEmitter<undefined>());
  readonly #pages = new Pages(() => this.#changed.fire(undefined));
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(research: Folders, rootsOf: RootsOf) {
    super();
    this.#research = research;
    this.#rootsOf = rootsOf;
    this.add(research.onDidChange(() => this.#changed.fire(undefined)));
    this.add(
      research.onDidProgress((folder) => {
        if (!folder) this.#changed.fire(undefined); // folders came or went
      }),
    );
  }

  /** Shows the tree anew, every list from its beginning. */
  restart(): void {
    this.#pages.reset();
    this.#changed.fire(undefined);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    const log = this.#research.log;
    const nodes = await settle(log, 'Filling a view', () => (node ? node.children() : this.#roots()));
    return [...(nodes ?? [])];
  }

  getTreeItem(node: TreeNode): TreeItem {
    return node.item();
  }

  async resolveTreeItem(item: TreeItem, node: TreeNode): Promise<TreeItem> {
    item.tooltip = await settle(this.#research.log, 'Filling a view', () => node.tooltip?.());
    return item;
  }

  async #roots(): Promise<readonly TreeNode[]> {
    const [first, ...more] = this.#research.folders;
    const rootsOf = (folder: ResearchFolder) => this.#rootsOf(folder, this.#pages);
    if (!first) return [];
    if (more.length === 0) return rootsOf(first);
    return [first, ...more].map((folder) => ({
      item: () => folderItem(folder),
      children: () => rootsOf(folder),
    }));
  }
}
