/** Above the lines of an article: which of its passages are quoted, and in which notes. */
import {
  type CancellationToken,
  CodeLens,
  type CodeLensProvider,
  commands,
  type Disposable,
  type DocumentSelector,
  type Event,
  EventEmitter,
  languages,
  Range,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { PlacedUse } from '../desk/uses';
import { groupBy } from '../engine/text/groupBy';
import type { Log } from '../session/ports';
import { toRange } from './convert';
import { labelText } from './messageText';
import { pathOf } from './paths';
import { placeOf } from './quotedUses';
import type { Research } from './research';
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
  store.add(
    commands.registerCommand(showUsesCommand, (...where: unknown[]) =>
      settle(log, 'Showing the notes', () =>
        commands.executeCommand('editor.action.peekLocations', ...where, 'peek'),
      ),
    ),
  );
  return store;
}

class QuotedLens extends Store implements CodeLensProvider {
  readonly #research: Research;
  readonly #log: Log;
  readonly #changed = this.add(new EventEmitter<void>());
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(research: Research, log: Log) {
    super();
    this.#research = research;
    this.#log = log;
    this.add(research.onDidChange(() => this.#changed.fire()));
  }

  /** A note quotes something else than before. */
  update(): void {
    this.#changed.fire();
  }

  provideCodeLenses(document: TextDocument, token: CancellationToken): Promise<CodeLens[] | undefined> {
    return settle(this.#log, 'Showing what is quoted', async () => {
      const folder = await this.#research.folderOfText(document);
      if (!folder?.settings.articleLens || !folder.mayHoldArticle(pathOf(document.uri))) return undefined;
      return lensesOf(await folder.ask('uses', folder.textOf(document), token), document.uri);
    });
  }
}

/** One for each line, or long paragraphs would have more than fits above them. */
function lensesOf(uses: readonly PlacedUse[], uri: Uri): CodeLens[] {
  const ofLines = groupBy(uses, ({ range }) => range.from.line);
  return [...ofLines.values()].map((here) => {
    const first = here.map(({ range }) => toRange(range).start).reduce((a, b) => (b.isBefore(a) ? b : a));
    return new CodeLens(new Range(first, first), {
      title: labelText(usesInWords(here.flatMap(({ quotings }) => quotings))),
      tooltip: 'Show the notes that quote this',
      command: showUsesCommand,
      arguments: [uri, first, here.flatMap(({ quotings }) => quotings.map(placeOf))],
    });
  });
}
