import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ResearchFolder } from '../researchFolder';
import { count } from '../summary';

/** How a view shows a folder of the workspace, where there are several. */
export function folderItem({ folder, size }: ResearchFolder): TreeItem {
  const item = new TreeItem(folder.name, TreeItemCollapsibleState.Expanded);
  item.description = count(size, 'article');
  item.iconPath = ThemeIcon.Folder;
  return item;
}
