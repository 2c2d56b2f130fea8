/** F12, peek, Ctrl+click: from a quotation to its passage and back, from an actor to where the articles name it. */
import type { DefinitionProvider, Location, LocationLink, Range } from 'vscode';
import type { Log } from '../session/ports';
import { articleLocations, mentionPlaces } from './mentions';
import { type Pointed, pointedAt } from './pointed';
import { usesAt } from './quotedUses';
import type { Research } from './research';
import { settle } from './settle';

/** Answers in notes and articles. An actor within a quotation, or within a quoted passage, goes before it. */
export function definitionProvider(research: Research, log: Log): DefinitionProvider {
  return {
    provideDefinition: (document, position, token) =>
      settle(log, 'Go to Definition', async () => {
        const pointed = await pointedAt(research, document, position, 'touching');
        if (pointed) return token.isCancellationRequested ? undefined : linksFrom(pointed);
        const uses = await usesAt(research, document, position);
        return uses && toLinks(uses.places, uses.range);
      }),
  };
}

function linksFrom({ folder, name, quote }: Pointed): LocationLink[] {
  const { library } = folder.session;
  const source = quote?.what.source;
  const named = name?.what.candidates.flatMap((actor) => mentionPlaces(actor, library));
  const places = named ?? (source ? [source] : []);
  return toLinks(articleLocations(places, library), name?.range ?? quote?.range);
}

function toLinks(places: readonly Location[], origin: Range | undefined): LocationLink[] {
  return places.map(({ uri, range }) => ({
    ...(origin && { originSelectionRange: origin }),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}
