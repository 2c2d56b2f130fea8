/** Shows in the Problems view what could not be read among the articles: empty, no text, too large. */
import { type DiagnosticCollection, DiagnosticSeverity, Range, Uri } from 'vscode';
import { byVerbatim } from './findings';
import type { ResearchFolder } from './researchFolder';
import { Store } from './store';

/** Keeps one diagnostic at the head of each file that has a problem. */
export class ArticleProblems extends Store {
  readonly #folder: ResearchFolder;
  readonly #collection: DiagnosticCollection;
  #shown: readonly string[] = [];

  constructor(folder: ResearchFolder, collection: DiagnosticCollection) {
    super();
    this.#folder = folder;
    this.#collection = collection;
    this.add(folder.onDidChange(() => this.#show()));
    this.add({ dispose: () => this.#clear() });
  }

  #show(): void {
    this.#clear();
    const byPath = new Map<string, string[]>();
    for (const { path, message } of this.#folder.problems) {
      if (path === undefined) this.#folder.ports.log.warn(message);
      else byPath.set(path, [...(byPath.get(path) ?? []), message]);
    }
    for (const [path, messages] of byPath) {
      const diagnostics = messages.map((message) =>
        byVerbatim(new Range(0, 0, 0, 1), message, DiagnosticSeverity.Information),
      );
      this.#collection.set(Uri.file(path), diagnostics);
    }
    this.#shown = [...byPath.keys()];
  }

  #clear(): void {
    for (const path of this.#shown) this.#collection.delete(Uri.file(path));
    this.#shown = [];
  }
}
