/** Above the lines of an article: which of its passages are quoted, and in which notes. */
import {
  CodeLens,
  type CodeLensProvider,
  commands,
  type Disposable,
  type DocumentSelector,
  type Event,
  EventEmitter,
  languages,
  type TextDocument,
  Uri,
} from 'vscode';
import { groupBy } from '../engine/text/groupBy';
import { LineMap } from '../engine/text/lines';
import { overlaps } from '../engine/text/span';
import type { Log } from '../session/ports';
import { isAsRead } from './asRead';
import { toRange } from './convert';
import { labelText } from './messageText';
import { placeOf } from './quotedUses';
import type { FoundArticle, Research } from './research';
import { settle } from './settle';
import { Store } from './store';
import { usesInWords } from './useWords';

/** Shows the places in the notes. Not in the palette: it needs to know of which passage. */
const showUsesCommand = 'verbatim.showUses';

/** Registers the lenses and their command. They are made anew after each of `changes`. */
export function registerQuotedLens(
  selector: DocumentSelector,
  research: Research,
  changes: readonly Event<unknown>[],
  log: Log,
): Disposable {
  const store = new Store();
  const lens = store.add(new QuotedLens(research, log));
  for (const change of changes) store.add(change(() => lens.update()));
  store.add(languages.registerCodeLensProvider(selector, lens));
  const show = (path: unknown, start: unknown, end: unknown) =>
    settle(log, 'Showing the notes', () => showUses(research, path, Number(start), Number(end)));
  store.add(commands.registerCommand(showUsesCommand, show));
  return store;
}

class QuotedLens extends Store implements CodeLensProvider {
  readonly #research: Research;
  readonly #log: Log;
  readonly #changed = this.add(new EventEmitter<void>());
  #shown = 0;
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(research: Research, log: Log) {
    super();
    this.#research = research;
    this.#log = log;
    this.add(research.onDidChange(() => this.#changed.fire()));
  }

  /** Only if a note quotes something else than before: most checks change nothing. */
  update(): void {
    const version = this.#research.folders.reduce((sum, { session }) => sum + session.quoted.version, 0);
    if (version === this.#shown) return;
    this.#shown = version;
    this.#changed.fire();
  }

  provideCodeLenses(document: TextDocument): Promise<CodeLens[] | undefined> {
    return settle(this.#log, 'Showing what is quoted', async () => {
      await this.#research.folderOf(document.uri)?.ready();
      const found = this.#research.articleAt(document.uri);
      if (!found?.folder.settings.articleLens || !isAsRead(document, found.article)) return undefined;
      return lensesOf(found, document.uri);
    });
  }
}

/** One for each line, or long paragraphs would have more than fits above them. */
function lensesOf({ article, folder }: FoundArticle, uri: Uri): CodeLens[] {
  const lines = new LineMap(article.text);
  const uses = folder.session.quoted.usesOf(article.file);
  const ofLines = groupBy(uses, ({ start }) => lines.positionOf(start).line);
  return [...ofLines.values()].map((here) => {
    const start = Math.min(...here.map((use) => use.start));
    const end = Math.max(...here.map((use) => use.end));
    return new CodeLens(toRange(lines, { start, end: start }), {
      title: labelText(usesInWords(here.flatMap(({ quotings }) => quotings))),
      tooltip: 'Show the notes that quote this',
      command: showUsesCommand,
      arguments: [uri.fsPath, start, end],
    });
  });
}

async function showUses(research: Research, path: unknown, start: number, end: number): Promise<void> {
  const uri = typeof path === 'string' ? Uri.file(path) : undefined;
  const found = uri && research.articleAt(uri);
  if (!uri || !found) return;
  const { article, folder } = found;
  const uses = folder.session.quoted.usesOf(article.file).filter((use) => overlaps(use, { start, end }));
  const places = uses.flatMap(({ quotings }) => quotings.map(placeOf));
  const range = toRange(new LineMap(article.text), { start, end });
  await commands.executeCommand('editor.action.peekLocations', uri, range.start, places, 'peek');
}
