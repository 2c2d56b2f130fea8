/** The lines of the view "Quotations": speakers, and what they say. */
import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ActorLine } from '../../desk/actorLine';
import type { QuotationLine } from '../../desk/search';
import type { SpeakerLine } from '../../desk/trees';
import { dateInWords, shorten, titleOf } from '../articleText';
import { openPassageCommand } from '../openPassage';
import type { ResearchFolder } from '../researchFolder';
import { actorTooltip, dressActor } from './actorLook';
import type { Pages } from './pages';
import type { Tooltip, TreeNode } from './treeNode';

/** Longest stretch of a quotation on its line, in UTF-16 units. */
const LONGEST = 80;

/** Somebody who is quoted; a target of the commands on actors if it is one. */
export class SpeakerNode implements TreeNode {
  readonly folder: ResearchFolder;
  readonly actor: ActorLine | undefined;
  readonly #speaker: SpeakerLine;
  readonly #pages: Pages;
  readonly #query: string;

  constructor(speaker: SpeakerLine, folder: ResearchFolder, pages: Pages, query: string) {
    this.folder = folder;
    this.actor = speaker.actor;
    this.#speaker = speaker;
    this.#pages = pages;
    this.#query = query;
  }

  item(): TreeItem {
    const { name = 'No speaker', quotations } = this.#speaker;
    const { Collapsed, Expanded } = TreeItemCollapsibleState;
    const isFiltered = this.#query !== '';
    const item = new TreeItem(name, isFiltered ? Expanded : Collapsed);
    if (isFiltered) item.id = `filtered ${this.#key}`; // see TypeNode
    const count = quotations.toLocaleString();
    item.description = count;
    item.iconPath = new ThemeIcon(this.#speaker.name === undefined ? 'circle-slash' : 'comment');
    if (this.actor) dressActor(item, this.actor, count);
    return item;
  }

  async tooltip(): Promise<Tooltip> {
    return this.actor && actorTooltip(this.actor, this.folder);
  }

  children(): Promise<readonly TreeNode[]> {
    const { key } = this.#speaker;
    const query = this.#query;
    return this.#pages.of(
      this.#key,
      (limit) => this.folder.ask('quotationsOfSpeaker', { key, query, limit }),
      (quotation) => new QuotationNode(quotation),
    );
  }

  get #key(): string {
    return `${this.folder.root} ${this.#speaker.key}`;
  }
}

/** A quotation; a target of the command that inserts it. */
export class QuotationNode implements TreeNode {
  readonly quotation: QuotationLine;

  constructor(quotation: QuotationLine) {
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

  async children(): Promise<readonly TreeNode[]> {
    return [];
  }
}
