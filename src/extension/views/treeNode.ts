import type { MarkdownString, TreeItem } from 'vscode';

/** A line of a tree that knows how it looks and what lies below it. Both are asked for only when they come into sight. */
export interface TreeNode {
  item(): TreeItem;
  children(): Promise<readonly TreeNode[]>;
  /** What is shown under the pointer. */
  tooltip?(): Tooltip | Promise<Tooltip>;
}

/** Nothing is shown where it is `undefined`. */
export type Tooltip = MarkdownString | string | undefined;
