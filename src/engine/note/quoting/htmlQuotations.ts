/** Block quotations set in HTML: what stands between `<blockquote>` and `</blockquote>`, whatever blocks it is parsed in. */
import type { BlockContent, QuotationBlock, QuotationTag, Unit } from '../unit';

/** `content` with its block quotations in HTML, the outermost ones. O(units) where there is one. */
export function withHtmlQuotations<T extends BlockContent>(content: T): T {
  const found = content.tags.length > 0 ? outermost(content.tags) : [];
  if (found.length === 0) return content;
  let next = 0;
  const units = content.units.map((unit): Unit => {
    while ((found[next]?.end ?? Infinity) <= unit.start) next++;
    const around = found[next];
    const isInside = around !== undefined && around.start <= unit.start && unit.quotation === undefined;
    return isInside ? { ...unit, quotation: around.start } : unit;
  });
  const quotations = [...content.quotations, ...found].sort((a, b) => a.start - b.start);
  return { ...content, units, quotations };
}

/** Pairs of tags that stand in no other pair. A tag without a partner encloses nothing. */
function outermost(tags: readonly QuotationTag[]): QuotationBlock[] {
  const open: QuotationTag[] = [];
  const pairs: QuotationBlock[] = [];
  for (const tag of tags) {
    const opening = tag.opens ? undefined : open.pop();
    if (tag.opens) open.push(tag);
    if (!opening) continue;
    while ((pairs.at(-1)?.start ?? -1) > opening.start) pairs.pop();
    const { start, cite } = opening;
    pairs.push({ start, end: tag.end, isCallout: false, ...(cite && { cite }) });
  }
  return pairs;
}
