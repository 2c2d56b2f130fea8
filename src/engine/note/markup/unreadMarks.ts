/** Quotation marks of a kind that is not read: said once a note, so that nobody takes silence for a check. */
import type { Problem } from '../../text/span';
import { covers, firstEndingAfter } from '../../text/span';
import type { Unit } from '../unit';

const UNREAD = /[❛‛❮⟨⸢〈](?=[\p{L}\p{N}])/gu;

/** A problem for the first such mark in the prose of a note, if there is one. O(text). */
export function unreadMarks(text: string, units: readonly Unit[]): Problem[] {
  for (const { index, 0: mark } of text.matchAll(UNREAD)) {
    const unit = units[firstEndingAfter(units, index)];
    if (!unit || unit.start > index || covers(unit.masked, index)) continue;
    const message = `Quotations in the marks ${mark} are not read, and so not checked; others are.`;
    return [{ message, span: { start: index, end: index + mark.length } }];
  }
  return [];
}
