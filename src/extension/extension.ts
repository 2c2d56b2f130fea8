/** Where the extension is put together. Everything that thinks is in the session; this folder converts and shows. */
import { Worker } from 'node:worker_threads';
import { type DocumentSelector, type ExtensionContext, languages, window } from 'vscode';
import type { Opening } from '../worker/protocol';
import { actorActionKind, actorActionProvider } from './actorActions';
import { registerActorCommands } from './actorCommands';
import { actorSymbolProvider } from './actorSymbols';
import { ActorsFile } from './actorsFile';
import { ArticleProblems } from './articleProblems';
import { registerChooseFolder } from './chooseFolder';
import { codeActionKinds, codeActionProvider } from './codeActions';
import { completionProvider, nameTrigger } from './completion';
import { definitionProvider } from './definition';
import { registerFlaggedQuotes } from './flaggedQuotes';
import { highlightProvider } from './highlights';
import { hoverProvider } from './hover';
import { logTo } from './log';
import { registerLongReading } from './longReading';
import { Notes } from './notes';
import { registerOpenPassage } from './openPassage';
import { registerQuotedLens } from './quotedLens';
import { QuotedMarks } from './quotedMarks';
import { QuotedNotes } from './quotedNotes';
import { referenceProvider } from './references';
import { renameProvider } from './rename';
import { Research } from './research';
import { registerSearch } from './search';
import { Sources } from './sources';
import { StatusBar } from './statusBar';
import { Store } from './store';
import { registerVerify } from './verify';
import { registerActorsView } from './views/actorsView';
import { registerArticlesView } from './views/articlesView';
import { registerShowMore } from './views/pages';
import { registerQuotationsView } from './views/quotationsView';

/** Where cards and places are offered: in notes, and in articles, which may be called `.txt` or `.md`. */
const selector: DocumentSelector = [
  { scheme: 'file', language: 'markdown' },
  { scheme: 'file', pattern: '**/*.{txt,md,markdown}' },
];

/** Called by the editor once, when a Markdown file or a research folder is opened. */
export function activate(context: ExtensionContext): void {
  const store = new Store();
  context.subscriptions.push(store);
  const log = logTo(store.add(window.createOutputChannel('Verbatim', { log: true })));
  const ports = {
    log,
    startThread: (opening: Opening) =>
      new Worker(context.asAbsolutePath('dist/worker.js'), { workerData: opening }),
    cache: context.globalStorageUri.fsPath,
  };
  const noteProblems = store.add(languages.createDiagnosticCollection('verbatim'));
  const fileProblems = store.add(languages.createDiagnosticCollection('verbatim-files'));

  const research = store.add(new Research(ports, fileProblems));
  const notes = store.add(new Notes(research, log, noteProblems));
  const quoted = store.add(new QuotedNotes(research, log));
  store.add(new StatusBar(research, notes));
  store.add(registerArticlesView(research));
  store.add(registerActorsView(research));
  store.add(registerQuotationsView(research, log));
  store.add(registerShowMore());

  store.add(languages.registerHoverProvider(selector, hoverProvider(research, log)));
  store.add(languages.registerDefinitionProvider(selector, definitionProvider(research, log)));
  store.add(languages.registerReferenceProvider(selector, referenceProvider(research, log)));
  store.add(languages.registerDocumentHighlightProvider(selector, highlightProvider(research, log)));
  store.add(languages.registerWorkspaceSymbolProvider(actorSymbolProvider(research, log)));
  store.add(
    languages.registerCompletionItemProvider(selector, completionProvider(research, log), nameTrigger),
  );
  store.add(
    languages.registerCodeActionsProvider(selector, codeActionProvider(research, log), {
      providedCodeActionKinds: codeActionKinds,
    }),
  );

  store.add(
    languages.registerCodeActionsProvider(selector, actorActionProvider(research, log), {
      providedCodeActionKinds: [actorActionKind],
    }),
  );
  store.add(languages.registerRenameProvider(selector, renameProvider(research, log)));

  store.add(registerActorCommands(research, log));
  store.add(registerOpenPassage(research, log));
  const quotings = [quoted.onDidChange];
  store.add(new QuotedMarks(research, quotings, log));
  store.add(registerQuotedLens(selector, research, quotings, log));
  store.add(registerChooseFolder(research));
  store.add(registerVerify(research, notes, log));
  store.add(registerFlaggedQuotes(research, log));
  store.add(registerSearch(research, log));
  store.add(registerLongReading(research, log));

  research.start([
    (folder) => notes.attach(folder),
    (folder) => quoted.attach(folder),
    (folder) => new Sources(folder, [notes, quoted]),
    (folder) => new ArticleProblems(folder, fileProblems),
    (folder) => new ActorsFile(folder, fileProblems),
  ]);
}
