/** The file `.verbatim/actors.json` of one folder: followed on disk, its mistakes shown in it. */
import {
  type Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import { registryPath } from '../session/ownFiles';
import { toRange } from './convert';
import { Debounce } from './debounce';
import { byVerbatim } from './findings';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';
import { Store } from './store';

/** How long the file must be quiet before it is read, in ms. */
const QUIET = 100;

/** Where the registry of a folder lies. */
export function actorsFileOf({ folder }: ResearchFolder): Uri {
  return Uri.joinPath(folder.uri, registryPath);
}

/** Has the folder read its registry again whenever the file changes. */
export class ActorsFile extends Store {
  constructor(folder: ResearchFolder, problems: DiagnosticCollection) {
    super();
    const uri = actorsFileOf(folder);
    const debounce = this.add(new Debounce());
    const watcher = this.add(
      workspace.createFileSystemWatcher(new RelativePattern(folder.folder, registryPath)),
    );
    const reload = () => debounce.schedule('actors', QUIET, () => void folder.sync());
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      this.add(event(reload));
    const show = () =>
      void settle(folder.ports.log, 'Showing mistakes in actors.json', async () =>
        problems.set(uri, await diagnosticsOf(folder)),
      );
    this.add(folder.onDidChange(show));
    this.add({ dispose: () => problems.delete(uri) });
  }
}

async function diagnosticsOf(folder: ResearchFolder): Promise<Diagnostic[]> {
  const problems = await folder.ask('registryProblems', undefined);
  return problems.map(({ message, range }) =>
    byVerbatim(toRange(range), message, DiagnosticSeverity.Warning),
  );
}
