/** What within a quotation is none of its words. */
import { firstEndingAfter, type Span } from '../../text/span';
import { mergeSpans, without } from '../masks';
import type { Unit } from '../unit';

/** What of a unit is no word of a quotation around it: its markup but for code, and the notes called in it. */
function wordMasks({ masked, literal, asides }: Unit): readonly Span[] {
  const markup = literal.length > 0 ? without(masked, literal) : masked;
  return asides.length > 0 ? mergeSpans([...markup, ...asides]) : markup;
}

/** The same for a quotation that stands in a note of its unit, and not around it. */
export function wordMasksWithin(unit: Unit, quote: Span): readonly Span[] {
  const isInNote = unit.asides.some(({ start, end }) => start <= quote.start && quote.end <= end);
  return cutTo(isInNote ? wordMasks({ ...unit, asides: [] }) : wordMasks(unit), quote);
}

/** Those of `spans` (sorted, disjoint) that lie in `span`, cut to it. O(log n + found). */
export function cutTo(spans: readonly Span[], span: Span): Span[] {
  const found: Span[] = [];
  for (let i = firstEndingAfter(spans, span.start); i < spans.length; i++) {
    const each = spans[i];
    if (!each || each.start >= span.end) break;
    found.push({ start: Math.max(each.start, span.start), end: Math.min(each.end, span.end) });
  }
  return found;
}

/** Masks of the units, and what stands between them but its first line break. */
export function masksBetween(text: string, units: readonly Unit[]): Span[] {
  const masks: Span[] = units.flatMap((unit) => [...wordMasks(unit)]);
  units.forEach((unit, i) => {
    const next = units[i + 1];
    if (!next) return;
    const feed = text.indexOf('\n', unit.end);
    const isBetween = feed >= 0 && feed < next.start;
    if (isBetween) masks.push({ start: unit.end, end: feed }, { start: feed + 1, end: next.start });
    else masks.push({ start: unit.end + 1, end: next.start });
  });
  return mergeSpans(masks);
}
