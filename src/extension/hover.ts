import { Hover, type HoverProvider, type MarkdownString } from 'vscode';
import { LineMap } from '../engine/text/lines';
import type { Log } from '../session/ports';
import { type ActorContext, actorMarkdown, namesakesMarkdown } from './actorHover';
import { formOf, type Pointed, type PointedName, pointedAt } from './pointed';
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

function cardsOf(pointed: Pointed): Hover | undefined {
  const { folder, quote } = pointed;
  const { hover } = folder.settings;
  if (hover === 'off') return undefined;
  const name = hover === 'all' ? pointed.name : undefined;
  const range = name?.range ?? quote?.range;
  const contents = [
    ...(name ? [nameCard(name.what, pointed)] : []),
    ...(quote && folder.hasArticles ? [quoteMarkdown(folder.cards.ofQuote(quote.what))] : []),
  ];
  return range && contents.length > 0 ? new Hover(contents, range) : undefined;
}

function nameCard(name: PointedName, { folder, report }: Pointed): MarkdownString {
  const phrase = formOf(name);
  const holders = name.via === 'role' ? folder.actorCards.holders(phrase) : [];
  if (!name.actor) {
    const cards = name.candidates.map((actor) => folder.actorCards.of(actor));
    return namesakesMarkdown(phrase, cards, holders);
  }
  const role = name.via === 'role' ? { phrase, holders } : undefined;
  return actorMarkdown(folder.actorCards.of(name.actor), { role, inNote: noteLines(name, report) });
}

/** The other places where the note names the actor, the first of each line. */
function noteLines(name: PointedName, report: Pointed['report']): ActorContext['inNote'] {
  if (!report) return undefined;
  const map = new LineMap(report.note.text);
  const byLine = new Map<number, { start: number; end: number; line: number }>();
  for (const { actor, start, end } of report.mentions) {
    const { line } = map.positionOf(start);
    if (actor === name.actor && start !== name.start && !byLine.has(line))
      byLine.set(line, { start, end, line });
  }
  return { path: report.path, lines: [...byLine.values()] };
}
