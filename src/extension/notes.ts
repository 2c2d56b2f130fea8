/**
 * Checks notes and shows what was found: open ones while they are typed, all others once they were verified. A note's
 * diagnostics are replaced by its own next check or go with it; what happens to other files never touches them.
 */
import {
  type DiagnosticCollection,
  type Disposable,
  EventEmitter,
  TabInputText,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { NoteAnswer } from '../desk/notes';
import { hasNoteName } from '../session/fileEndings';
import type { Log } from '../session/ports';
import { Debounce } from './debounce';
import { exists } from './exists';
import { toDiagnostics } from './findings';
import { isUnder, pathOf } from './paths';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle, yieldTurn } from './settle';
import { Store } from './store';
import { type AllNotes, noQuotes, type Summary, sum, summarise } from './summary';

/** How long a note must be quiet before it is checked, in ms. */
const QUIET = 250;

/** Owns the diagnostics of notes. */
export class Notes extends Store {
  readonly #research: Research;
  readonly #log: Log;
  readonly #collection: DiagnosticCollection;
  readonly #debounce = this.add(new Debounce());
  readonly #summaries = new Map<string, Summary>();
  /** Folders whose closed notes are followed too, since all were verified. */
  readonly #followed = new Set<ResearchFolder>();
  readonly #published = this.add(new EventEmitter<Uri>());

  /** Fires when something else is shown of a note. */
  readonly onDidPublish = this.#published.event;

  constructor(research: Research, log: Log, collection: DiagnosticCollection) {
    super();
    this.#research = research;
    this.#log = log;
    this.#collection = collection;
    this.add(workspace.onDidOpenTextDocument((document) => void this.checkOpen(document)));
    this.add(workspace.onDidSaveTextDocument((document) => void this.checkOpen(document)));
    this.add(workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document)));
    this.add(
      workspace.onDidCloseTextDocument((document) =>
        this.#run('Following a closed note', () => this.#closed(document)),
      ),
    );
    this.add(
      research.onDidChange((folder) => this.#run('Checking the notes again', () => this.#recheck(folder))),
    );
  }

  /** When the folder leaves the workspace, so does what is shown of its notes. */
  attach(folder: ResearchFolder): Disposable {
    return {
      dispose: () => {
        this.#followed.delete(folder);
        for (const uri of this.#shown()) if (isUnder(pathOf(uri), folder.root)) this.#drop(uri, folder);
      },
    };
  }

  /** What is shown of a note, in numbers. */
  summaryOf(uri: Uri): Summary | undefined {
    return this.#summaries.get(uri.toString());
  }

  /** The sum of all notes, once all of a folder were verified. */
  get total(): AllNotes | undefined {
    if (this.#followed.size === 0) return undefined;
    const summaries = [...this.#summaries.values()];
    return { ...summaries.reduce(sum, noQuotes), notes: summaries.length };
  }

  /** From now on the closed notes of `folder` are kept checked as well. */
  follow(folder: ResearchFolder): void {
    this.#followed.add(folder);
  }

  /** Checks an open document now, if it is a note, and shows the outcome unless it has changed meanwhile. */
  async checkOpen(document: TextDocument): Promise<NoteAnswer | undefined> {
    this.#debounce.cancel(document.uri.toString());
    const folder = this.#research.folderOf(document.uri);
    if (!folder) return undefined;
    return settle(this.#log, `Checking ${document.uri.path}`, async () => {
      await folder.ready();
      if (!folder.isNote(document) || (await this.#isGone(document.uri)))
        return this.#drop(document.uri, folder);
      const { version } = document;
      const answer = await folder.ask('check', folder.textOf(document));
      if (!document.isClosed && document.version === version) this.#publish(document.uri, answer, folder);
      return answer;
    });
  }

  /** Checks a note as it is on disk and shows the outcome. */
  async checkFile(path: string, folder: ResearchFolder): Promise<NoteAnswer | undefined> {
    return settle(this.#log, `Checking ${path}`, async () => {
      const uri = Uri.file(path);
      const { answer, problems } = await folder.ask('checkFile', path);
      for (const problem of problems) this.#log.warn(problem);
      if (!answer) return this.#drop(uri, folder);
      if (!openDocument(uri)) this.#publish(uri, answer, folder);
      return answer;
    });
  }

  /** A file came, went or changed on disk; open notes hear of it from their editor. */
  fileChanged(uri: Uri, folder: ResearchFolder): void {
    this.#run('Following a file', () => this.#fileChanged(uri, folder));
  }

  async #fileChanged(uri: Uri, folder: ResearchFolder): Promise<void> {
    const path = pathOf(uri);
    if (!(await exists(uri))) await this.#dropAllUnder(path, folder);
    else if (this.#followed.has(folder) && !openDocument(uri)) await this.#checkFollowed(path, folder);
  }

  async #checkFollowed(path: string, folder: ResearchFolder): Promise<void> {
    if (!hasNoteName(path)) return;
    const notes = await folder.ask('listedNotes', undefined);
    if (notes.includes(path)) await this.checkFile(path, folder);
  }

  #run(what: string, task: () => Promise<void>): void {
    void settle(this.#log, what, task);
  }

  #schedule(document: TextDocument): void {
    const key = document.uri.toString();
    if (!this.#research.folderOfNote(document)) return;
    this.#debounce.schedule(key, QUIET, () => void this.checkOpen(document));
  }

  /** What is unsaved goes with the document; the file itself is shown again if it is followed. */
  async #closed(document: TextDocument): Promise<void> {
    const { uri } = document;
    this.#debounce.cancel(uri.toString());
    const folder = this.#research.folderOf(uri);
    if (!folder) return;
    if (this.#followed.has(folder)) await this.#fileChanged(uri, folder);
    else if (!openDocument(uri)) this.#drop(uri, folder);
  }

  async #recheck(folder: ResearchFolder): Promise<void> {
    for (const document of workspace.textDocuments) {
      if (this.#research.folderOf(document.uri) !== folder) continue;
      await this.checkOpen(document);
      await yieldTurn();
    }
    if (this.#followed.has(folder)) await this.#recheckClosed(folder);
  }

  async #recheckClosed(folder: ResearchFolder): Promise<void> {
    const paths = new Set(await folder.ask('listedNotes', undefined));
    for (const uri of this.#shownIn(folder))
      if (!paths.has(pathOf(uri)) && !openDocument(uri)) this.#drop(uri, folder);
    for (const path of paths) {
      if (openDocument(Uri.file(path))) continue;
      await this.checkFile(path, folder);
      await yieldTurn();
    }
  }

  #publish(uri: Uri, answer: NoteAnswer, folder: ResearchFolder): void {
    this.#collection.set(uri, folder.canJudge ? toDiagnostics(answer, folder) : []);
    this.#summaries.set(uri.toString(), summarise(answer, folder));
    this.#published.fire(uri);
  }

  #drop(uri: Uri, folder: ResearchFolder): undefined {
    this.#run('Forgetting a note', () => folder.ask('close', pathOf(uri)));
    if (!this.#summaries.delete(uri.toString())) return;
    this.#collection.delete(uri);
    this.#published.fire(uri);
  }

  /** A deleted folder is told of once, not file by file. */
  async #dropAllUnder(path: string, folder: ResearchFolder): Promise<void> {
    for (const uri of this.#shownIn(folder)) {
      if (isUnder(pathOf(uri), path) && (await this.#isGone(uri))) this.#drop(uri, folder);
    }
  }

  /** Deleted, and in no tab: the editor keeps documents for a while that nobody sees. */
  async #isGone(uri: Uri): Promise<boolean> {
    return !hasTab(uri) && !(await exists(uri));
  }

  #shownIn(folder: ResearchFolder): Uri[] {
    return this.#shown().filter((uri) => this.#research.folderOf(uri) === folder);
  }

  #shown(): Uri[] {
    return [...this.#summaries.keys()].map((key) => Uri.parse(key));
  }
}

function hasTab(uri: Uri): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString());
}

/** The document of a file, if it is open. */
export function openDocument(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === key && !document.isClosed);
}
