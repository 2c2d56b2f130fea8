/** Where a note names who speaks, if a name there can be replaced without a change to anything else. */
import type { Actor, NoteMention } from '../../../actors';
import type { Unit } from '../../../note/unit';
import { contains, firstEndingAfter, overlaps, type Span } from '../../../text/span';
import type { CheckedQuote } from '../../checkedNote';
import type { FixedNote } from '../fix';

/** A name or pronoun in the note. */
export interface ClaimPlace extends Span {
  readonly unit: Unit;
  /** The one who is named. */
  readonly actor: Actor;
  readonly via: NoteMention['via'] | 'pronoun';
}

/** `undefined` under a heading, in a link, beside others, or where other quotations hang on the same name. */
export function placeOfClaim(quote: CheckedQuote, checked: FixedNote): ClaimPlace | undefined {
  const { note, mentions } = checked;
  const claim = quote.speakers?.claim;
  const actor = claim?.actors[0];
  const mention = claim?.mention;
  const unit = mention && note.units[firstEndingAfter(note.units, mention.start)];
  if (!claim || !actor || !mention || !unit || unit.level !== undefined) return undefined;
  if (isShared(quote, mention, actor, checked) || isLinked(note.text, unit, mention)) return undefined;
  const named = mentions.find((each) => overlaps(each, mention) && each.actor === actor);
  if (named && isJoined(note.text, named, mentions)) return undefined;
  const { start, end } = named ?? mention;
  return { start, end, unit, actor, via: named?.via ?? 'pronoun' };
}

/** Whether a quotation that is no fault hangs on the same name, or on a pronoun that stands for it. */
function isShared(
  quote: CheckedQuote,
  mention: Span,
  actor: Actor,
  { quotes, mentions }: FixedNote,
): boolean {
  return quotes.some((other) => {
    const claim = other.speakers?.claim;
    const isTheirs = other !== quote && claim?.actors[0] === actor;
    if (!isTheirs || isSameFault(other, quote)) return false;
    const place = claim?.mention;
    if (!place) return other.start > mention.start;
    const isPronoun = !mentions.some((each) => overlaps(each, place));
    return overlaps(place, mention) || (isPronoun && place.start > mention.start);
  });
}

function isSameFault(a: CheckedQuote, b: CheckedQuote): boolean {
  return a.verdict === 'wrong-speaker' && a.speaker === b.speaker;
}

/** In a link the address would stay that of the other; a whole wiki link goes along. */
function isLinked(text: string, { references }: Unit, mention: Span): boolean {
  const linked = references.find((each) => contains(each, mention));
  if (!linked) return false;
  const around = text.slice(Math.max(0, mention.start - 2), mention.end + 2);
  return linked.kind !== 'wiki' || !/^\[\[[^|\]]*\]\]$/.test(around);
}

const JOIN = /^\s*(?:,[^,.;:]{0,60},)?\s*(?:et|and|&|ou|or)\s+(?:\p{L}+[\s’']+|M\.\s){0,4}$/u;
const JOINED_ROLE = /^\s*(?:et|and|&)\s+(?:l[ae]s?\s|l[’']|the\s|son\s|sa\s|ses\s|d[’']autres|others)/iu;

/** Whether somebody speaks together with the one named. */
function isJoined(text: string, { start, end }: Span, mentions: readonly Span[]): boolean {
  const next = mentions.find((each) => each.start >= end);
  const before = mentions.findLast((each) => each.end <= start);
  return (
    JOINED_ROLE.test(text.slice(end, end + 20)) ||
    (next !== undefined && JOIN.test(text.slice(end, next.start))) ||
    (before !== undefined && JOIN.test(text.slice(before.end, start)))
  );
}
