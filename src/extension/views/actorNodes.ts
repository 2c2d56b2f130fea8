/** The lines of the view "Actors": types, actors, the articles that name them; mentions have a file of their own. */
import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ActorLine } from '../../desk/actorLine';
import type { ActorArticleLine, ActorTree } from '../../desk/trees';
import type { ActorType } from '../../engine/actors';
import { dateInWords, titleOf } from '../articleText';
import type { ResearchFolder } from '../researchFolder';
import { count } from '../summary';
import { actorIcon, actorTooltip, dressActor } from './actorLook';
import { MentionNode } from './mentionNode';
import type { Pages } from './pages';
import type { Tooltip, TreeNode } from './treeNode';

/** What all lines below one folder share. */
export interface ActorTreeContext extends ActorTree {
  readonly folder: ResearchFolder;
  readonly pages: Pages;
}

const GROUPS: Readonly<Record<ActorType, string>> = {
  person: 'People',
  organisation: 'Organisations',
  country: 'Countries',
  place: 'Places',
  bloc: 'Groups of countries',
  outlet: 'News outlets',
};

/** All actors of a type. What is left by a filter lies open. */
export class TypeNode implements TreeNode {
  readonly #context: ActorTreeContext;
  readonly #type: ActorType;
  readonly #count: number;

  constructor(type: ActorType, count: number, context: ActorTreeContext) {
    this.#type = type;
    this.#count = count;
    this.#context = context;
  }

  item(): TreeItem {
    const { query } = this.#context;
    const { Collapsed, Expanded } = TreeItemCollapsibleState;
    const item = new TreeItem(GROUPS[this.#type], query === '' ? Collapsed : Expanded);
    if (query !== '') item.id = `filtered ${this.#key}`; // or the editor keeps it as it was without the filter
    item.description = this.#count.toLocaleString();
    item.iconPath = actorIcon(this.#type);
    return item;
  }

  children(): Promise<readonly TreeNode[]> {
    const { pages, folder, query, order } = this.#context;
    const type = this.#type;
    return pages.of(
      this.#key,
      (limit) => folder.ask('actorsOfType', { type, query, order, limit }),
      (actor) => new ActorNode(actor, this.#context),
    );
  }

  get #key(): string {
    return `${this.#context.folder.root} ${this.#type}`;
  }
}

/** An actor; a target of the commands on actors. */
class ActorNode implements TreeNode {
  readonly actor: ActorLine;
  readonly #context: ActorTreeContext;

  constructor(actor: ActorLine, context: ActorTreeContext) {
    this.actor = actor;
    this.#context = context;
  }

  get folder(): ResearchFolder {
    return this.#context.folder;
  }

  item(): TreeItem {
    const { name, mentions, articles } = this.actor;
    const { Collapsed, None } = TreeItemCollapsibleState;
    const item = new TreeItem(name, mentions > 0 ? Collapsed : None);
    dressActor(item, this.actor, `${mentions} in ${count(articles, 'article')}`);
    return item;
  }

  tooltip(): Promise<Tooltip> {
    return actorTooltip(this.actor, this.folder);
  }

  children(): Promise<readonly TreeNode[]> {
    const { pages, order, folder } = this.#context;
    const { actor } = this;
    return pages.of(
      `${folder.root} ${actor.type} ${actor.name}`,
      (limit) => folder.ask('articlesOfActor', { actor, order, limit }),
      (each) => new ActorArticleNode(actor, each, this.#context),
    );
  }
}

/** An article that names the actor. */
class ActorArticleNode implements TreeNode {
  readonly #actor: ActorLine;
  readonly #article: ActorArticleLine;
  readonly #context: ActorTreeContext;

  constructor(actor: ActorLine, article: ActorArticleLine, context: ActorTreeContext) {
    this.#actor = actor;
    this.#article = article;
    this.#context = context;
  }

  item(): TreeItem {
    const { article, mentions } = this.#article;
    const item = new TreeItem(titleOf(article), TreeItemCollapsibleState.Collapsed);
    const date = article.date === undefined ? [] : [dateInWords(article.date)];
    item.description = [String(mentions), ...date].join(' · ');
    item.iconPath = new ThemeIcon('file-text');
    return item;
  }

  tooltip(): string {
    const { title, publisher, date, file } = this.#article.article;
    return [title, publisher, date && dateInWords(date), file].filter(Boolean).join('\n');
  }

  children(): Promise<readonly TreeNode[]> {
    const { folder, pages } = this.#context;
    const { file, path } = this.#article.article;
    const actor = this.#actor;
    return pages.of(
      `${folder.root} ${actor.type} ${actor.name} ${file}`,
      (limit) => folder.ask('mentionsOfActor', { actor, file, limit }),
      (mention) => new MentionNode(actor, mention, path, folder),
    );
  }
}
