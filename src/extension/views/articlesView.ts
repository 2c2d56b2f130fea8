/** The view "Articles": what the session reads, newest first. A welcome stands there while it reads none. */
import { commands, type Disposable, ThemeIcon, TreeItem, Uri, window } from 'vscode';
import type { ArticleCard } from '../../session/cards';
import { dateInWords, titleOf } from '../articleText';
import { openPassageCommand } from '../openPassage';
import type { Research } from '../research';
import { Store } from '../store';
import { count } from '../summary';
import { ResearchTree } from './researchTree';
import type { TreeNode } from './treeNode';

/** Fills the view and chooses its welcome. */
export function registerArticlesView(research: Research): Disposable {
  const store = new Store();
  const tree = store.add(
    new ResearchTree(research, (folder, pages) =>
      pages.of(
        folder.root,
        (limit) => folder.ask('articles', { limit }),
        (card) => new ArticleNode(card),
      ),
    ),
  );
  const view = store.add(window.createTreeView<TreeNode>('verbatim.articles', { treeDataProvider: tree }));
  const update = () => {
    const articles = research.folders.reduce((sum, { size }) => sum + size, 0);
    view.description = articles > 0 ? count(articles, 'article') : '';
    void commands.executeCommand('setContext', 'verbatim.articles', welcomeFor(research));
  };
  store.add(research.onDidChange(update));
  update();
  return store;
}

/** With several folders a welcome only stands where none of them has articles. */
function welcomeFor({ folders }: Research): string {
  const kinds = folders.map(({ state }) => state.kind);
  if (kinds.includes('ready') || kinds.includes('reading')) return 'ready';
  return kinds.includes('empty') ? 'empty' : 'missing';
}

/** An article; a click opens it. */
class ArticleNode implements TreeNode {
  readonly #card: ArticleCard;

  constructor(card: ArticleCard) {
    this.#card = card;
  }

  item(): TreeItem {
    const { path, date } = this.#card;
    const item = new TreeItem(titleOf(this.#card));
    item.resourceUri = Uri.file(path);
    item.iconPath = new ThemeIcon('file-text');
    item.description = date === undefined ? '' : dateInWords(date);
    item.command = { command: openPassageCommand, title: 'Open', arguments: [path, 0, 0] };
    return item;
  }

  tooltip(): string {
    const { publisher, date, file } = this.#card;
    return [titleOf(this.#card), publisher, date && dateInWords(date), file].filter(Boolean).join('\n');
  }

  async children(): Promise<readonly TreeNode[]> {
    return [];
  }
}
