import { TreeItem } from 'vscode';
import type { TreeNode } from './treeNode';

/** A line that only says something. */
export function messageNode(text: string): TreeNode {
  return { item: () => new TreeItem(text), children: async () => [] };
}
