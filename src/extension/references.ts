/** Find All References of an actor, in articles and notes; and of a passage of an article, in the notes that quote it. */
import type { ReferenceProvider } from 'vscode';
import type { Log } from '../session/ports';
import { toLocation } from './convert';
import { openNotes } from './openNotes';
import { usesAt } from './quotedUses';
import type { Research } from './research';
import { settle } from './settle';
import { spotAt } from './spot';

/** Answers in notes and articles. Notes are read and checked as they are asked for. */
export function referenceProvider(research: Research, log: Log): ReferenceProvider {
  return {
    provideReferences: (document, position, _context, token) =>
      settle(log, 'Find All References', async () => {
        const here = await spotAt(research, document, position, 'touching', token);
        if (!here) return undefined;
        const { folder, spot } = here;
        const found = await folder.ask('references', { ...spot, open: openNotes(folder) }, token);
        if (found) return found.map(toLocation);
        return (await usesAt(here, position, token))?.places.slice();
      }),
  };
}
