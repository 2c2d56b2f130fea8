/** What a hover shows, as plain data: cards of the actor and of the quotation under the pointer. */
import { LineMap, type LineRange } from '../engine/text/lines';
import type { Span } from '../engine/text/span';
import type { ActorCard, RoleHolder } from '../session/actorCards';
import type { QuoteCard } from '../session/cards';
import type { Call, Desk } from './desk';
import { formOf, type Pointed, type PointedName, pointedAt, type Spot } from './pointed';

/** A role phrase under the pointer, and those who held that office. */
export interface RolePhrase {
  readonly phrase: string;
  readonly holders: readonly RoleHolder[];
}

/** Where a note names somebody too. */
export interface OtherLines {
  readonly path: string;
  /** 0-based lines, with the first place in each. */
  readonly lines: readonly (Span & { readonly line: number })[];
}

/** The card of the one who is meant. */
export interface ActorHover {
  readonly kind: 'actor';
  readonly card: ActorCard;
  readonly role: RolePhrase | undefined;
  readonly inNote: OtherLines | undefined;
}

/** The cards of all who may be meant. */
export interface NamesakesHover {
  readonly kind: 'namesakes';
  readonly form: string;
  readonly cards: readonly ActorCard[];
  readonly holders: readonly RoleHolder[];
}

/** At least one of the two cards. */
export interface HoverAnswer {
  readonly name: { readonly range: LineRange; readonly card: ActorHover | NamesakesHover } | undefined;
  readonly quote: { readonly range: LineRange; readonly card: QuoteCard } | undefined;
}

/** The cards of what stands at a place. */
export async function hover(desk: Desk, spot: Spot, call: Call): Promise<HoverAnswer | undefined> {
  const pointed = await pointedAt(desk, spot, call);
  if (!pointed) return undefined;
  const { name, quote } = pointed;
  return {
    name: name && { range: name.range, card: nameCard(name.what, pointed, desk) },
    quote: quote && { range: quote.range, card: desk.cards.ofQuote(quote.what) },
  };
}

function nameCard(name: PointedName, { report }: Pointed, { actorCards }: Desk): ActorHover | NamesakesHover {
  const phrase = formOf(name);
  const holders = name.via === 'role' ? actorCards.holders(phrase) : [];
  if (!name.actor) {
    const cards = name.candidates.map((actor) => actorCards.of(actor));
    return { kind: 'namesakes', form: phrase, cards, holders };
  }
  const role = name.via === 'role' ? { phrase, holders } : undefined;
  return { kind: 'actor', card: actorCards.of(name.actor), role, inNote: otherLines(name, report) };
}

/** The other places where the note names the actor, the first of each line. */
function otherLines(name: PointedName, report: Pointed['report']): OtherLines | undefined {
  if (!report) return undefined;
  const map = new LineMap(report.note.text);
  const byLine = new Map<number, Span & { line: number }>();
  for (const { actor, start, end } of report.mentions) {
    const { line } = map.positionOf(start);
    if (actor === name.actor && start !== name.start && !byLine.has(line))
      byLine.set(line, { start, end, line });
  }
  return { path: report.path, lines: [...byLine.values()] };
}
