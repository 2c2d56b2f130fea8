/** With the cursor on an actor, every mention of that actor in the same note or article is marked. */
import { DocumentHighlight, DocumentHighlightKind, type DocumentHighlightProvider } from 'vscode';
import type { Actor } from '../engine/actors';
import { LineMap } from '../engine/text/lines';
import type { Span } from '../engine/text/span';
import type { Log } from '../session/ports';
import { toRange } from './convert';
import { type Pointed, pointedAt } from './pointed';
import type { FoundArticle, Research } from './research';
import { settle } from './settle';

/** Answers in notes and articles; elsewhere than on an actor the editor marks equal words, as ever. */
export function highlightProvider(research: Research, log: Log): DocumentHighlightProvider {
  return {
    provideDocumentHighlights: (document, position, token) =>
      settle(log, 'Marking an actor', async () => {
        const pointed = await pointedAt(research, document, position, 'touching');
        const actor = pointed?.name?.what.actor;
        if (!pointed?.name || !actor || token.isCancellationRequested) return undefined;
        const lines = new LineMap(pointed.name.what.text);
        const spans = mentionsOf(actor, pointed, research.articleAt(document.uri));
        return spans.map((span) => new DocumentHighlight(toRange(lines, span), DocumentHighlightKind.Text));
      }),
  };
}

function mentionsOf(actor: Actor, { report }: Pointed, found: FoundArticle | undefined): readonly Span[] {
  if (report) return report.mentions.filter((mention) => mention.actor === actor);
  if (!found) return [];
  const { article, folder } = found;
  const { directory } = folder.session.library;
  return article.names.mentions.filter((mention) => directory.actorOf(article.file, mention.actor) === actor);
}
