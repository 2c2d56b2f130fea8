/** The lines of the view "Quotations": speakers, and what they say. */
import { type MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Actor } from '../../engine/actors';
import type { QuotationHit, Speaker } from '../../session/quotations';
import { dateInWords, shorten, titleOf } from '../articleText';
import { openPassageCommand } from '../openPassage';
import type { ResearchFolder } from '../researchFolder';
import { actorTooltip, dressActor } from './actorLook';
import type { Pages } from './pages';
import type { TreeNode } from './treeNode';

/** Longest stretch of a quotation on its line, in UTF-16 units. */
const LONGEST = 80;

/** Somebody who is quoted; a target of the commands on actors if it is one. */
export class SpeakerNode implements TreeNode {
  readonly folder: ResearchFolder;
  readonly actor: Actor | undefined;
  readonly #speaker: Speaker;
  readonly #pages: Pages;
  readonly #isFiltered: boolean;

  constructor(speaker: Speaker, folder: ResearchFolder, pages: Pages, isFiltered: boolean) {
    this.folder = folder;
    this.actor = speaker.actor;
    this.#speaker = speaker;
    this.#pages = pages;
    this.#isFiltered = isFiltered;
  }

  item(): TreeItem {
    const { name = 'No speaker', quotations } = this.#speaker;
    const { Collapsed, Expanded } = TreeItemCollapsibleState;
    const item = new TreeItem(name, this.#isFiltered ? Expanded : Collapsed);
    if (this.#isFiltered) item.id = `filtered ${this.#key}`; // see TypeNode
    const count = quotations.length.toLocaleString();
    item.description = count;
    item.iconPath = new ThemeIcon(this.#speaker.name === undefined ? 'circle-slash' : 'comment');
    if (this.actor) dressActor(item, this.actor, count);
    return item;
  }

  tooltip(): MarkdownString | undefined {
    return this.actor && actorTooltip(this.actor, this.folder);
  }

  children(): readonly TreeNode[] {
    return this.#pages.of(this.#key, this.#speaker.quotations, (each) => new QuotationNode(each));
  }

  /** Two actors may bear one name: the first quotation tells them apart. */
  get #key(): string {
    const { name = '', actor, quotations } = this.#speaker;
    const [first] = quotations;
    return [this.folder.root, actor?.type, name, first?.article.file, first?.span.start].join(' ');
  }
}

/** A quotation; a target of the command that inserts it. */
export class QuotationNode implements TreeNode {
  readonly quotation: QuotationHit;

  constructor(quotation: QuotationHit) {
    this.quotation = quotation;
  }

  item(): TreeItem {
    const { text, article, span } = this.quotation;
    const item = new TreeItem(shorten(text.replace(/\s+/g, ' '), LONGEST));
    const date = article.date === undefined ? [] : [dateInWords(article.date)];
    item.description = [titleOf(article), ...date].join(' · ');
    item.contextValue = 'verbatim.quotation';
    item.command = {
      command: openPassageCommand,
      title: 'Open',
      arguments: [article.path, span.start, span.end],
    };
    return item;
  }

  tooltip(): string {
    const { text, article } = this.quotation;
    const date = article.date === undefined ? [] : [dateInWords(article.date)];
    return [text, '', titleOf(article), ...date].join('\n');
  }

  children(): readonly TreeNode[] {
    return [];
  }
}
