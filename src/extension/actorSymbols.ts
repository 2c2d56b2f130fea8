/** Ctrl+T: actors by a few letters of any of their names; each leads to its first mention. */
import { type CancellationToken, SymbolInformation, SymbolKind, type WorkspaceSymbolProvider } from 'vscode';
import type { ActorType } from '../engine/actors';
import { type ActorSymbol, ActorSymbols } from '../session/actorSymbols';
import type { Log } from '../session/ports';
import { articleLocations, firstPlace } from './mentions';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';
import { count } from './summary';
import { actorKinds } from './words';

/** How many actors of a folder are given to the editor, which shows the best of them. */
const LISTED = 200;

/** The editor has no kind for a person: the one whose icon looks most like it. */
const kinds: Readonly<Record<ActorType, SymbolKind>> = {
  person: SymbolKind.Interface,
  organisation: SymbolKind.Class,
  country: SymbolKind.Namespace,
  place: SymbolKind.Constant,
  bloc: SymbolKind.Module,
  outlet: SymbolKind.File,
};

/** Answers for all folders of the workspace, once their articles are read. */
export function actorSymbolProvider(research: Research, log: Log): WorkspaceSymbolProvider {
  return {
    provideWorkspaceSymbols: (query, token) =>
      settle(log, 'Searching actors', async () => {
        await Promise.all(research.folders.map((folder) => folder.ready()));
        return research.folders.flatMap((folder) => symbolsIn(folder, query, token));
      }),
  };
}

function symbolsIn(folder: ResearchFolder, query: string, token: CancellationToken): SymbolInformation[] {
  if (token.isCancellationRequested) return [];
  return new ActorSymbols(folder.actorForms, folder.actorSearch)
    .search(query, LISTED)
    .flatMap((symbol) => toSymbol(symbol, folder) ?? []);
}

/** None where no article names the actor, whom only the registry knows. */
function toSymbol({ actor, label }: ActorSymbol, folder: ResearchFolder): SymbolInformation | undefined {
  const { library } = folder.session;
  const [location] = articleLocations(firstPlace(actor, library), library);
  if (!location) return undefined;
  const facts = [actorKinds[actor.type].word, count(actor.mentionCount, 'mention')];
  return new SymbolInformation(label, kinds[actor.type], facts.join(' · '), location);
}
