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
import type { Log } from '../session/ports';
import { pathOf } from './paths';
import { type FolderPorts, ResearchFolder } from './researchFolder';
import { Store } from './store';

/** What is made for every folder, and ends with it. */
export type FolderFeature = (folder: ResearchFolder) => Disposable;

/** Follows the folders of the workspace. */
export class Research extends Store {
  readonly #ports: FolderPorts;
  readonly #configProblems: DiagnosticCollection;
  #features: readonly FolderFeature[] = [];
  readonly #folders = new Map<string, ResearchFolder>();
  readonly #changed = this.add(new EventEmitter<ResearchFolder>());
  readonly #progressed = this.add(new EventEmitter<ResearchFolder | undefined>());

  /** Fires when the articles or the settings of a folder have changed. */
  readonly onDidChange = this.#changed.event;
  /** Fires when a folder's state has changed, or folders came or went. */
  readonly onDidProgress = this.#progressed.event;

  constructor(ports: FolderPorts, configProblems: DiagnosticCollection) {
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

  get log(): Log {
    return this.#ports.log;
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

  /** The research folder whose article may lie at this place; it may be outside the workspace. */
  folderOfArticle(uri: Uri): ResearchFolder | undefined {
    if (uri.scheme !== 'file') return undefined;
    const path = pathOf(uri);
    const own = this.folderOf(uri);
    return own?.mayHoldArticle(path) ? own : this.folders.find((folder) => folder.mayHoldArticle(path));
  }

  /** The research folder of a note or an article, once its articles are read. */
  async folderOfText(document: TextDocument): Promise<ResearchFolder | undefined> {
    if (document.uri.scheme !== 'file') return undefined;
    await this.folderOf(document.uri)?.ready();
    return this.folderOfArticle(document.uri) ?? this.folderOfNote(document);
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
