/** Shows in the Problems view what could not be read among the articles: empty, no text, too large. */
import { type Diagnostic, type DiagnosticCollection, DiagnosticSeverity, Range, Uri } from 'vscode';
import type { ArticleProblem } from '../desk/sync';
import { addTo } from '../engine/text/groupBy';
import { byVerbatim } from './findings';
import type { ResearchFolder } from './researchFolder';
import { settle, yieldTurn } from './settle';
import { Store } from './store';

/** So many files are shown at once: thousands would keep the editor's thread for 150 ms. */
const SHOWN_AT_ONCE = 100;

/** Keeps one diagnostic for each problem at the head of its file. */
export class ArticleProblems extends Store {
  readonly #folder: ResearchFolder;
  readonly #collection: DiagnosticCollection;
  /** By path, what is shown there. */
  readonly #shown = new Map<string, readonly string[]>();
  #wanted: ReadonlyMap<string, readonly string[]> = new Map();
  /** Files that are not shown as is wanted. */
  #outdated: string[] = [];
  #showing: Promise<void> | undefined;

  constructor(folder: ResearchFolder, collection: DiagnosticCollection) {
    super();
    this.#folder = folder;
    this.#collection = collection;
    this.add(folder.onDidChange(() => this.#update()));
    this.add({ dispose: () => this.#clear() });
  }

  #update(): void {
    const { problems, ports } = this.#folder;
    for (const { path, message } of problems) if (path === undefined) ports.log.warn(message);
    this.#wanted = messagesByPath(problems);
    const all = new Set([...this.#shown.keys(), ...this.#wanted.keys()]);
    this.#outdated = [...all].filter((path) => !areEqual(this.#shown.get(path), this.#wanted.get(path)));
    if (this.#outdated.length > 0)
      this.#showing ??= settle(ports.log, 'Showing what could not be read', () => this.#show());
  }

  /** Shows what is wanted bit by bit, also what is wanted meanwhile. */
  async #show(): Promise<void> {
    try {
      while (this.#outdated.length > 0) {
        const some = this.#outdated.splice(-SHOWN_AT_ONCE);
        this.#collection.set(some.map((path) => [Uri.file(path), diagnosticsOf(this.#wanted.get(path))]));
        for (const path of some) this.#remember(path);
        await yieldTurn();
      }
    } finally {
      this.#showing = undefined;
    }
  }

  #remember(path: string): void {
    const messages = this.#wanted.get(path);
    if (messages) this.#shown.set(path, messages);
    else this.#shown.delete(path);
  }

  #clear(): void {
    this.#collection.set([...this.#shown.keys()].map((path) => [Uri.file(path), undefined]));
    this.#shown.clear();
    this.#outdated = [];
  }
}

function messagesByPath(problems: readonly ArticleProblem[]): Map<string, readonly string[]> {
  const byPath = new Map<string, string[]>();
  for (const { path, message } of problems) if (path !== undefined) addTo(byPath, path, message);
  return byPath;
}

function diagnosticsOf(messages: readonly string[] | undefined): Diagnostic[] | undefined {
  return messages?.map((message) =>
    byVerbatim(new Range(0, 0, 0, 1), message, DiagnosticSeverity.Information),
  );
}

function areEqual(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every((message, i) => message === b?.[i]);
}
