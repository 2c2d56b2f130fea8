/** Comments of Obsidian, `%% … %%`, over as many blocks as they like: nothing in them is a quotation or a citation. */
import { firstEndingAfter, type Span } from '../../text/span';
import { mergeSpans } from '../masks';
import type { BlockContent, Unit } from '../unit';

/** `content` with its comments masked. A sign without a partner, and one in code, is none. O(text + units). */
export function withoutOwnComments<T extends BlockContent>(text: string, content: T): T {
  if (!text.includes('%%')) return content;
  const comments = commentsIn(text, content.units);
  if (comments.length === 0) return content;
  const units = content.units.flatMap((unit) => uncommented(unit, comments) ?? []);
  return { ...content, units };
}

function commentsIn(text: string, units: readonly Unit[]): Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  for (const { index } of text.matchAll(/%%/g)) {
    if (!isProse(units, index)) continue;
    if (open !== undefined) {
      found.push({ start: open, end: index + 2 });
      open = undefined;
    } else if (/^[\s>([]?$/.test(text[index - 1] ?? '')) open = index;
  }
  return found;
}

function isProse(units: readonly Unit[], at: number): boolean {
  const unit = units[firstEndingAfter(units, at)];
  if (!unit || unit.start > at) return false;
  const mask = unit.masked[firstEndingAfter(unit.masked, at)];
  return mask === undefined || mask.start > at;
}

/** The unit without what its comments hold; undefined if it stands in one. */
function uncommented(unit: Unit, comments: readonly Span[]): Unit | undefined {
  const first = firstEndingAfter(comments, unit.start);
  const inside = comments.slice(first, firstEndingAfter(comments, unit.end - 1) + 1);
  const touching = inside.filter(({ start }) => start < unit.end);
  if (touching.length === 0) return unit;
  if (touching.some(({ start, end }) => start <= unit.start && end >= unit.end)) return undefined;
  const isOutside = (span: Span): boolean =>
    !touching.some(({ start, end }) => start < span.end && span.start < end);
  return {
    ...unit,
    masked: mergeSpans([...unit.masked, ...touching.map((span) => within(span, unit))]),
    literal: unit.literal.filter(isOutside),
    asides: unit.asides.filter(isOutside),
    references: unit.references.filter(isOutside),
  };
}

function within({ start, end }: Span, unit: Span): Span {
  return { start: Math.max(start, unit.start), end: Math.min(end, unit.end) };
}
