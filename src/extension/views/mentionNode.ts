import { TreeItem } from 'vscode';
import type { Actor, ActorMention } from '../../engine/actors';
import { slice } from '../../engine/text/span';
import { excerptOf } from '../../session/excerpt';
import type { NameTarget } from '../actorTarget';
import { openPassageCommand } from '../openPassage';
import type { PointedName } from '../pointed';
import type { ResearchFolder } from '../researchFolder';
import type { TreeNode } from './treeNode';

/** A mention; a target of the commands on names. */
export class MentionNode implements TreeNode, NameTarget {
  readonly actor: Actor;
  readonly folder: ResearchFolder;
  readonly #mention: ActorMention;
  readonly #path: string;

  constructor(actor: Actor, mention: ActorMention, path: string, folder: ResearchFolder) {
    this.actor = actor;
    this.folder = folder;
    this.#mention = mention;
    this.#path = path;
  }

  /** The name as it stands. */
  get form(): string {
    return slice(this.#text, this.#mention).replace(/\s+/g, ' ');
  }

  get place(): PointedName {
    const { start, end, via, article: file } = this.#mention;
    return { start, end, via, text: this.#text, file, actor: this.actor, candidates: [this.actor] };
  }

  item(): TreeItem {
    const { article: file, start, end } = this.#mention;
    const article = this.folder.session.library.corpus.get(file)?.article;
    const { text, passage } = excerptOf(article ?? { text: '', paragraphs: [] }, { start, end });
    const item = new TreeItem({ label: text, highlights: [[passage.start, passage.end]] });
    item.contextValue = 'verbatim.mention';
    item.command = { command: openPassageCommand, title: 'Open', arguments: [this.#path, start, end] };
    return item;
  }

  tooltip(): string | undefined {
    const card = this.folder.cards.passage(this.#mention);
    return card && `${card.before}${card.passage}${card.after}`.trim();
  }

  children(): readonly TreeNode[] {
    return [];
  }

  get #text(): string {
    return this.folder.session.library.corpus.get(this.#mention.article)?.article.text ?? '';
  }
}
