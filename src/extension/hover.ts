import { Hover, type HoverProvider, type MarkdownString } from 'vscode';
import type { HoverAnswer } from '../desk/hover';
import type { Log } from '../session/ports';
import { actorMarkdown, namesakesMarkdown } from './actorHover';
import { toRange } from './convert';
import { quoteMarkdown } from './quoteHover';
import type { Research } from './research';
import type { ResearchFolder } from './researchFolder';
import { settle } from './settle';
import { spotAt } from './spot';

/** Cards on quotations and actors, as far as the settings want them; on an actor within a quotation both. */
export function hoverProvider(research: Research, log: Log): HoverProvider {
  return {
    provideHover: (document, position, token) =>
      settle(log, 'Hover', async () => {
        const here = await spotAt(research, document, position, 'inside', token);
        if (!here || here.folder.settings.hover === 'off') return undefined;
        const answer = await here.folder.ask('hover', here.spot, token);
        return answer && cardsOf(answer, here.folder);
      }),
  };
}

function cardsOf({ name: named, quote }: HoverAnswer, folder: ResearchFolder): Hover | undefined {
  const name = folder.settings.hover === 'all' ? named : undefined;
  const range = name?.range ?? quote?.range;
  const contents = [
    ...(name ? [nameCard(name.card)] : []),
    ...(quote && folder.canJudge ? [quoteMarkdown(quote.card)] : []),
  ];
  return range && contents.length > 0 ? new Hover(contents, toRange(range)) : undefined;
}

function nameCard(card: NonNullable<HoverAnswer['name']>['card']): MarkdownString {
  if (card.kind === 'namesakes') return namesakesMarkdown(card.form, card.cards, card.holders);
  return actorMarkdown(card.card, card);
}
