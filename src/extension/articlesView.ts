/** The view "Articles": what the session reads, newest first. A welcome stands there while it reads none. */
import { commands, EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem, Uri, window } from 'vscode';
import type { ArticleCard } from '../session/cards';
import { dateInWords, titleOf } from './articleText';
import { folderItem } from './folderItem';
import { openPassageCommand } from './openPassage';
import type { Research } from './research';
import { ResearchFolder } from './researchFolder';
import { Store } from './store';
import { count } from './summary';

/** A folder, where the workspace has several; an article. */
type Node = ResearchFolder | ArticleCard;

/** Fills the view and chooses its welcome. */
export class ArticlesView extends Store implements TreeDataProvider<Node> {
  readonly #research: Research;
  readonly #changed = this.add(new EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(research: Research) {
    super();
    this.#research = research;
    const view = this.add(window.createTreeView<Node>('verbatim.articles', { treeDataProvider: this }));
    const update = () => {
      this.#changed.fire(undefined);
      const articles = research.folders.reduce((sum, { session }) => sum + session.library.corpus.size, 0);
      view.description = articles > 0 ? count(articles, 'article') : '';
      void commands.executeCommand('setContext', 'verbatim.articles', this.#state());
    };
    this.add(research.onDidChange(update));
    update();
  }

  getChildren(node?: Node): Node[] {
    const [first, ...more] = this.#research.folders;
    if (node instanceof ResearchFolder) return articlesOf(node);
    if (node || !first) return [];
    return more.length > 0 ? [first, ...more] : articlesOf(first);
  }

  getTreeItem(node: Node): TreeItem {
    return node instanceof ResearchFolder ? folderItem(node) : articleItem(node);
  }

  /** With several folders a welcome only stands where none of them has articles. */
  #state(): string {
    const kinds = this.#research.folders.map(({ state }) => state.kind);
    if (kinds.includes('ready') || kinds.includes('reading')) return 'ready';
    return kinds.includes('empty') ? 'empty' : 'missing';
  }
}

function articlesOf({ cards, session }: ResearchFolder): ArticleCard[] {
  const all = session.library.articles().flatMap(({ file }) => cards.articleCard(file) ?? []);
  return all.sort(
    (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || titleOf(a).localeCompare(titleOf(b)),
  );
}

function articleItem(card: ArticleCard): TreeItem {
  const { path, publisher, date, file } = card;
  const item = new TreeItem(titleOf(card));
  item.resourceUri = Uri.file(path);
  item.iconPath = new ThemeIcon('file-text');
  item.description = date === undefined ? '' : dateInWords(date);
  item.tooltip = [titleOf(card), publisher, date && dateInWords(date), file].filter(Boolean).join('\n');
  item.command = { command: openPassageCommand, title: 'Open', arguments: [path, 0, 0] };
  return item;
}
