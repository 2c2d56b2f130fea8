import { Hover, type HoverProvider } from 'vscode';
import type { Log } from '../session/ports';
import { actorMarkdown } from './actorHover';
import { type Pointed, pointedAt } from './pointed';
import { quoteMarkdown } from './quoteHover';
import type { Research } from './research';
import { settle } from './settle';

/** Cards on quotations and actors, as far as the settings want them; on an actor within a quotation both. */
export function hoverProvider(research: Research, log: Log): HoverProvider {
  return {
    provideHover: (document, position, token) =>
      settle(log, 'Hover', async () => {
        const pointed = await pointedAt(research, document, position, 'inside');
        return pointed && !token.isCancellationRequested ? cardsOf(pointed) : undefined;
      }),
  };
}

function cardsOf({ folder, actor, quote }: Pointed): Hover | undefined {
  const { hover } = folder.settings;
  if (hover === 'off') return undefined;
  const shownActor = hover === 'all' ? actor : undefined;
  const range = shownActor?.range ?? quote?.range;
  const contents = [
    ...(shownActor ? [actorMarkdown(folder.cards.ofActor(shownActor.what))] : []),
    ...(quote && folder.hasArticles ? [quoteMarkdown(folder.cards.ofQuote(quote.what))] : []),
  ];
  return range && contents.length > 0 ? new Hover(contents, range) : undefined;
}
