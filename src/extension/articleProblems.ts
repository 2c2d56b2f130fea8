/** Shows in the Problems view what could not be read among the articles: empty, no text, too large. */
import { type Diagnostic, type DiagnosticCollection, DiagnosticSeverity, Range, Uri } from 'vscode';
import type { TroubledFile } from '../desk/problemNews';
import { byVerbatim } from './findings';
import type { ResearchFolder } from './researchFolder';
import { Store } from './store';

/** Keeps one diagnostic for each problem at the head of its file. */
export class ArticleProblems extends Store {
  readonly #collection: DiagnosticCollection;
  /** Paths: others show in the same collection. */
  readonly #shown = new Set<string>();

  constructor(folder: ResearchFolder, collection: DiagnosticCollection) {
    super();
    this.#collection = collection;
    this.add(folder.onDidFindProblems((files) => this.#show(files)));
    this.add(folder.onDidRestart(() => this.#clear()));
    this.add({ dispose: () => this.#clear() });
  }

  #show(files: readonly TroubledFile[]): void {
    this.#collection.set(files.map(({ path, messages }) => [Uri.file(path), diagnosticsOf(messages)]));
    for (const { path, messages } of files)
      if (messages.length > 0) this.#shown.add(path);
      else this.#shown.delete(path);
  }

  #clear(): void {
    this.#collection.set([...this.#shown].map((path) => [Uri.file(path), undefined]));
    this.#shown.clear();
  }
}

function diagnosticsOf(messages: readonly string[]): Diagnostic[] {
  return messages.map((message) =>
    byVerbatim(new Range(0, 0, 0, 1), message, DiagnosticSeverity.Information),
  );
}
