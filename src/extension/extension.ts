/** Where the extension is put together. Everything that thinks is in the session; this folder converts and shows. */
import { type DocumentSelector, type ExtensionContext, languages, window } from 'vscode';
import { nodeFiles } from '../node/files';
import { ArticleProblems } from './articleProblems';
import { ArticlesView } from './articlesView';
import { registerChooseFolder } from './chooseFolder';
import { codeActionKinds, codeActionProvider } from './codeActions';
import { definitionProvider } from './definition';
import { registerFlaggedQuotes } from './flaggedQuotes';
import { hoverProvider } from './hover';
import { logTo } from './log';
import { Notes } from './notes';
import { registerOpenPassage } from './openPassage';
import { referenceProvider } from './references';
import { Research } from './research';
import { registerSearch } from './search';
import { Sources } from './sources';
import { StatusBar } from './statusBar';
import { Store } from './store';
import { registerVerify } from './verify';

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
  const ports = { files: nodeFiles, log };
  const noteProblems = store.add(languages.createDiagnosticCollection('verbatim'));
  const fileProblems = store.add(languages.createDiagnosticCollection('verbatim-files'));

  const research = store.add(new Research(ports, fileProblems));
  const notes = store.add(new Notes(research, ports, noteProblems));
  store.add(new StatusBar(research, notes));
  store.add(new ArticlesView(research));

  store.add(languages.registerHoverProvider(selector, hoverProvider(research, log)));
  store.add(languages.registerDefinitionProvider(selector, definitionProvider(research, log)));
  store.add(languages.registerReferenceProvider(selector, referenceProvider(research, log)));
  store.add(
    languages.registerCodeActionsProvider(selector, codeActionProvider(research, log), {
      providedCodeActionKinds: codeActionKinds,
    }),
  );

  store.add(registerOpenPassage(research, log));
  store.add(registerChooseFolder(log));
  store.add(registerVerify(research, notes, log));
  store.add(registerFlaggedQuotes(research, log));
  store.add(registerSearch(research, log));

  research.start([
    (folder) => notes.attach(folder),
    (folder) => new Sources(folder, notes),
    (folder) => new ArticleProblems(folder, fileProblems),
  ]);
}
