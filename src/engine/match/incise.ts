/** Incises: the reporting clause that stands inside a quotation ("…, a-t-il dit, …"). */
import type { Span } from '../text/span';

const PRONOUN = String.raw`\p{L}+(?:-t)?-(?:ils?|elles?|on|je)`;
const VERB =
  'déclar|affirm|assur|expliqu|précis|indiqu|soulign|ajout|conclu|martel|répond|répliqu|lanc|écri|estim|annonc|rappel|soutien|insist|observ|remarqu|poursui|reprend|admet|confi|prévien|averti|regrett';
const INVERTED = new RegExp(
  String.raw`^(?:(?:a|ont|avait|aura)(?:-t)?-(?:ils?|elles?|on)\s+(?:[\p{L}]+\s+){0,3}\p{L}+|${PRONOUN}|(?:a|ont|avait)\s+(?:[\p{L}]+\s+){0,2}(?:${VERB}|dit)\p{L}*|(?:${VERB})\p{L}*\s|(?:dit|disait|écrit|note|juge)\s|(?:he|she|they|i)\s+(?:said|says|added|told|wrote)|(?:said|says|added|wrote)\s)`,
  'iu',
);
/** A clause between commas or dashes; the closing one may be the end of the sentence. */
const CLAUSE = /(?:,|\s[–—-])\s+([^,.;:!?«»“”–—]{3,90}?)(?=(?:\s[–—-]\s|[,.;!?]))/gu;

/** Whether `clause` reads as an incise: an inverted or leading reporting verb. */
export function isIncise(clause: string): boolean {
  return INVERTED.test(`${clause.trim().replace(/^[,–—-]\s*/, '')} `);
}

/** Spans of the incises in `plain`, the punctuation before included; the last words of a text are none. */
export function incisesIn(plain: string): Span[] {
  const found: Span[] = [];
  for (const match of plain.matchAll(CLAUSE)) {
    const end = match.index + match[0].length;
    const goesOn = /\p{L}/u.test(plain.slice(end));
    if (goesOn && isIncise(match[1] ?? '')) found.push({ start: match.index, end });
  }
  return found;
}
