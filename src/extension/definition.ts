/** F12, peek, Ctrl+click: from a quotation to its passage and back, from an actor to where the articles name it. */
import type { DefinitionProvider, Location, LocationLink, Range } from 'vscode';
import type { Log } from '../session/ports';
import { toLocation, toRange } from './convert';
import { usesAt } from './quotedUses';
import type { Research } from './research';
import { settle } from './settle';
import { spotAt } from './spot';

/** Answers in notes and articles. An actor within a quotation, or within a quoted passage, goes before it. */
export function definitionProvider(research: Research, log: Log): DefinitionProvider {
  return {
    provideDefinition: (document, position, token) =>
      settle(log, 'Go to Definition', async () => {
        const here = await spotAt(research, document, position, 'touching', token);
        if (!here) return undefined;
        const lead = await here.folder.ask('definition', here.spot, token);
        if (lead) return toLinks(lead.places.map(toLocation), lead.origin && toRange(lead.origin));
        const uses = await usesAt(here, position, token);
        return uses && toLinks(uses.places, uses.range);
      }),
  };
}

function toLinks(places: readonly Location[], origin: Range | undefined): LocationLink[] {
  return places.map(({ uri, range }) => ({
    ...(origin && { originSelectionRange: origin }),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}
