/** Ctrl+T: actors by a few letters of any of their names; each leads to its first mention. */
import { SymbolInformation, SymbolKind, type WorkspaceSymbolProvider } from 'vscode';
import type { SymbolLine } from '../desk/actors';
import type { ActorType } from '../engine/actors';
import type { Log } from '../session/ports';
import { toLocation } from './convert';
import type { Research } from './research';
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
        const asked = research.folders.map((folder) =>
          folder.ask('symbols', { query, limit: LISTED }, token),
        );
        return (await Promise.all(asked)).flat().map(toSymbol);
      }),
  };
}

function toSymbol({ label, actor, place }: SymbolLine): SymbolInformation {
  const facts = [actorKinds[actor.type].word, count(actor.mentions, 'mention')];
  return new SymbolInformation(label, kinds[actor.type], facts.join(' · '), toLocation(place));
}
