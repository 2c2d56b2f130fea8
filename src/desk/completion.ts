/** Names of actors for what is being written in a note. */
import { LineMap } from '../engine/text/lines';
import { ActorCompletion, type NameOffer } from '../session/actorCompletion';
import type { ActorLine } from './actorLine';
import type { Desk } from './desk';
import type { Spot } from './pointed';

/** A form to be written. */
export interface OfferLine extends Omit<NameOffer, 'actor'> {
  readonly actor: ActorLine;
  readonly roles: readonly string[];
}

/** The best offers; cut where typing on may call for others. */
export interface CompletionAnswer {
  readonly offers: readonly OfferLine[];
  readonly isCut: boolean;
}

/** How many names and how many roles of each are listed. */
const LISTED = 200;
const ROLES = 6;

/**
 * The names that may be meant at the cursor, where a name may stand: in prose; in a quotation too unless `isTyped`, since
 * there the writer has to ask for it.
 */
export function completion(
  desk: Desk,
  { at, isTyped, ...note }: Spot & { readonly isTyped: boolean },
): CompletionAnswer | undefined {
  const end = new LineMap(note.text).offsetOf(at);
  const before = note.text.slice(end - at.column, end);
  const { offers, isCut } = new ActorCompletion(desk.actorForms).offers(before, LISTED);
  if (offers.length === 0) return undefined;
  const longest = Math.max(...offers.map(({ replaces }) => replaces));
  const place = desk.session.placeOf(note, { start: end - longest, end });
  if (place !== 'prose' && (place !== 'quotation' || isTyped)) return undefined;
  return { offers: offers.map((offer) => toLine(offer, desk)), isCut };
}

function toLine({ actor, ...offer }: NameOffer, { lines }: Desk): OfferLine {
  const roles = new Set(actor.roles.map(({ text }) => text.replace(/\s+/g, ' ')));
  return { ...offer, actor: lines.of(actor), roles: [...roles].slice(0, ROLES) };
}
