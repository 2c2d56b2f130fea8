/** With the cursor on an actor, every mention of that actor in the same note or article is marked. */
import { DocumentHighlight, DocumentHighlightKind, type DocumentHighlightProvider } from 'vscode';
import type { Log } from '../session/ports';
import { toRange } from './convert';
import type { Research } from './research';
import { settle } from './settle';
import { spotAt } from './spot';

/** Answers in notes and articles; elsewhere than on an actor the editor marks equal words, as ever. */
export function highlightProvider(research: Research, log: Log): DocumentHighlightProvider {
  return {
    provideDocumentHighlights: (document, position, token) =>
      settle(log, 'Marking an actor', async () => {
        const here = await spotAt(research, document, position, 'touching', token);
        const ranges = await here?.folder.ask('highlights', here.spot, token);
        return ranges?.map((range) => new DocumentHighlight(toRange(range), DocumentHighlightKind.Text));
      }),
  };
}
