/** Where nodes stand, and sums and differences of what is masked. */
import type { Nodes } from 'mdast';
import type { Span } from '../text/span';

/** Offsets of a node in the block that was parsed. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Sorts spans, drops empty ones and merges those that touch. O(n log n). */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  const sorted = spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start);
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** What of `spans` lies in none of `others`; both sorted and disjoint, and so is the answer. O(n + m). */
export function without(spans: readonly Span[], others: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let { start } = span;
    while ((others[next]?.end ?? Infinity) <= start) next++;
    for (let i = next; (others[i]?.start ?? Infinity) < span.end; i++) {
      const other = others[i];
      if (!other) break;
      if (other.start > start) rest.push({ start, end: other.start });
      start = Math.max(start, other.end);
    }
    if (start < span.end) rest.push({ start, end: span.end });
  }
  return rest;
}
