/** F12, peek, Ctrl+click: from a quotation to its passage, from an actor to where the articles name it. */
import type { DefinitionProvider, LocationLink } from 'vscode';
import type { Log } from '../session/ports';
import { articleLocations, mentionPlaces } from './mentions';
import { type Pointed, pointedAt } from './pointed';
import type { Research } from './research';
import { settle } from './settle';

/** Answers in notes and, for actors, in articles. An actor within a quotation goes before the quotation. */
export function definitionProvider(research: Research, log: Log): DefinitionProvider {
  return {
    provideDefinition: (document, position, token) =>
      settle(log, 'Go to Definition', async () => {
        const pointed = await pointedAt(research, document, position, 'touching');
        return pointed && !token.isCancellationRequested ? linksFrom(pointed) : undefined;
      }),
  };
}

function linksFrom({ folder, name, quote }: Pointed): LocationLink[] {
  const { library } = folder.session;
  const source = quote?.what.source;
  const named = name?.what.candidates.flatMap((actor) => mentionPlaces(actor, library));
  const places = named ?? (source ? [source] : []);
  const origin = name?.range ?? quote?.range;
  return articleLocations(places, library).map(({ uri, range }) => ({
    ...(origin && { originSelectionRange: origin }),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}
