/** All workspace folders under research, each with its session. */
import {
  type DiagnosticCollection,
  type Disposable,
  EventEmitter,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import type { Article } from '../engine/article';
import type { Ports } from '../session/session';
import { pathOf } from './paths';
import { ResearchFolder } from './researchFolder';
import { Store } from './store';

/** What is made for every folder, and ends with it. */
export type FolderFeature = (folder: ResearchFolder) => Disposable;

/** An article, and whose it is. */
export interface FoundArticle {
  readonly folder: ResearchFolder;
  readonly article: Article;
}

/** Follows the folders of the workspace. */
export class Research extends Store {
  readonly #ports: Ports;
  readonly #configProblems: DiagnosticCollection;
  #features: readonly FolderFeature[] = [];
  readonly #folders = new Map<string, ResearchFolder>();
  readonly #changed = this.add(new EventEmitter<ResearchFolder>());
  readonly #progressed = this.add(new EventEmitter<ResearchFolder | undefined>());

  /** Fires when the articles or the settings of a folder have changed. */
  readonly onDidChange = this.#changed.event;
  /** Fires when a folder's state has changed, or folders came or went. */
  readonly onDidProgress = this.#progressed.event;

  constructor(ports: Ports, configProblems: DiagnosticCollection) {
    super();
    this.#ports = ports;
    this.#configProblems = configProblems;
  }

  /** Opens the folders of the workspace, those to come as well, each with its own `features`. */
  start(features: readonly FolderFeature[]): void {
    this.#features = features;
    this.add(
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) this.#close(uri);
        for (const folder of added) this.#open(folder);
        this.#progressed.fire(undefined);
      }),
    );
    for (const folder of workspace.workspaceFolders ?? []) this.#open(folder);
  }

  get folders(): readonly ResearchFolder[] {
    return [...this.#folders.values()];
  }

  override dispose(): void {
    for (const { folder } of this.folders) this.#close(folder.uri);
    super.dispose();
  }

  /** The research folder that a file belongs to. */
  folderOf(uri: Uri): ResearchFolder | undefined {
    const folder = uri.scheme === 'file' ? workspace.getWorkspaceFolder(uri) : undefined;
    return folder && this.#folders.get(folder.uri.toString());
  }

  /** The research folder of the file in the active editor, else the first. */
  current(): ResearchFolder | undefined {
    const editor = window.activeTextEditor;
    return (editor && this.folderOf(editor.document.uri)) ?? this.folders[0];
  }

  /** The research folder whose note this document is. */
  folderOfNote(document: TextDocument): ResearchFolder | undefined {
    const folder = this.folderOf(document.uri);
    return folder?.isNote(document) ? folder : undefined;
  }

  /** The article at this place; it may lie outside the workspace. */
  articleAt(uri: Uri): FoundArticle | undefined {
    if (uri.scheme !== 'file') return undefined;
    const path = pathOf(uri);
    const own = this.folderOf(uri);
    for (const folder of own ? [own, ...this.folders] : this.folders) {
      const article = folder.session.library.articleAt(path);
      if (article) return { folder, article };
    }
    return undefined;
  }

  #open(folder: WorkspaceFolder): void {
    if (folder.uri.scheme !== 'file') return;
    const opened = new ResearchFolder(folder, this.#ports, this.#configProblems);
    this.#folders.set(folder.uri.toString(), opened);
    opened.add(opened.onDidChange(() => this.#changed.fire(opened)));
    opened.add(opened.onDidProgress(() => this.#progressed.fire(opened)));
    for (const feature of this.#features) opened.add(feature(opened));
  }

  #close(uri: Uri): void {
    this.#folders.get(uri.toString())?.dispose();
    this.#folders.delete(uri.toString());
  }
}
