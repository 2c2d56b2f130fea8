import { TreeItem } from 'vscode';
import type { ActorLine } from '../../desk/actorLine';
import type { MentionLine } from '../../desk/trees';
import type { NameTarget } from '../actorTarget';
import { openPassageCommand } from '../openPassage';
import type { ResearchFolder } from '../researchFolder';
import type { TreeNode } from './treeNode';

/** A mention; a target of the commands on names. */
export class MentionNode implements TreeNode, NameTarget {
  readonly actor: ActorLine;
  readonly place: MentionLine;
  readonly folder: ResearchFolder;
  readonly #path: string;

  constructor(actor: ActorLine, mention: MentionLine, path: string, folder: ResearchFolder) {
    this.actor = actor;
    this.place = mention;
    this.folder = folder;
    this.#path = path;
  }

  /** The name as it stands. */
  get form(): string {
    return this.place.form;
  }

  item(): TreeItem {
    const { span, excerpt } = this.place;
    const { text, passage } = excerpt;
    const item = new TreeItem({ label: text, highlights: [[passage.start, passage.end]] });
    item.contextValue = 'verbatim.mention';
    const place = [this.#path, span.start, span.end];
    item.command = { command: openPassageCommand, title: 'Open', arguments: place };
    return item;
  }

  tooltip(): string {
    return this.place.passage;
  }

  async children(): Promise<readonly TreeNode[]> {
    return [];
  }
}
