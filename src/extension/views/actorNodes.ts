/** The lines of the view "Actors": types, actors, the articles that name them; mentions have a file of their own. */
import { type MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Actor, ActorType } from '../../engine/actors';
import type { ActorArticle, ActorGroup, ActorList, ActorOrder } from '../../session/actorList';
import { dateInWords, titleOf } from '../articleText';
import type { ResearchFolder } from '../researchFolder';
import { count } from '../summary';
import { actorIcon, actorTooltip, dressActor } from './actorLook';
import { MentionNode } from './mentionNode';
import type { Pages } from './pages';
import type { TreeNode } from './treeNode';

/** What all lines below one folder share. */
export interface ActorTreeContext {
  readonly folder: ResearchFolder;
  readonly list: ActorList;
  readonly query: string;
  readonly order: ActorOrder;
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
  readonly #group: ActorGroup;

  constructor(group: ActorGroup, context: ActorTreeContext) {
    this.#group = group;
    this.#context = context;
  }

  item(): TreeItem {
    const { type, actors } = this.#group;
    const { query } = this.#context;
    const { Collapsed, Expanded } = TreeItemCollapsibleState;
    const item = new TreeItem(GROUPS[type], query === '' ? Collapsed : Expanded);
    if (query !== '') item.id = `filtered ${this.#key}`; // or the editor keeps it as it was without the filter
    item.description = actors.length.toLocaleString();
    item.iconPath = actorIcon(type);
    return item;
  }

  children(): readonly TreeNode[] {
    const { pages } = this.#context;
    return pages.of(this.#key, this.#group.actors, (actor) => new ActorNode(actor, this.#context));
  }

  get #key(): string {
    return `${this.#context.folder.root} ${this.#group.type}`;
  }
}

/** An actor; a target of the commands on actors. */
class ActorNode implements TreeNode {
  readonly actor: Actor;
  readonly #context: ActorTreeContext;

  constructor(actor: Actor, context: ActorTreeContext) {
    this.actor = actor;
    this.#context = context;
  }

  get folder(): ResearchFolder {
    return this.#context.folder;
  }

  item(): TreeItem {
    const { name, mentionCount, articleCount } = this.actor;
    const { Collapsed, None } = TreeItemCollapsibleState;
    const item = new TreeItem(name, mentionCount > 0 ? Collapsed : None);
    dressActor(item, this.actor, `${mentionCount} in ${count(articleCount, 'article')}`);
    return item;
  }

  tooltip(): MarkdownString {
    return actorTooltip(this.actor, this.folder);
  }

  children(): readonly TreeNode[] {
    const { pages, list, order, folder } = this.#context;
    const articles = list.articlesOf(this.actor, order);
    const key = `${folder.root} ${this.actor.type} ${this.actor.name}`;
    return pages.of(key, articles, (each) => new ActorArticleNode(this.actor, each, this.#context));
  }
}

/** An article that names the actor. */
class ActorArticleNode implements TreeNode {
  readonly #actor: Actor;
  readonly #article: ActorArticle;
  readonly #context: ActorTreeContext;

  constructor(actor: Actor, article: ActorArticle, context: ActorTreeContext) {
    this.#actor = actor;
    this.#article = article;
    this.#context = context;
  }

  item(): TreeItem {
    const { article, count: mentions } = this.#article;
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

  children(): readonly TreeNode[] {
    const { folder, pages } = this.#context;
    const { article } = this.#article;
    const mentions = folder.session.library.directory.mentionsIn(article.file, this.#actor);
    const key = `${folder.root} ${this.#actor.type} ${this.#actor.name} ${article.file}`;
    return pages.of(key, mentions, (each) => new MentionNode(this.#actor, each, article.path, folder));
  }
}
