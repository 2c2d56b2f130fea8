import type { NoteMention } from '../../actors';
import { firstEndingAfter, type Span } from '../../text/span';

/** The mentions inside `span`, of a sorted list. O(log n + found). */
export function mentionsIn(sorted: readonly NoteMention[], { start, end }: Span): NoteMention[] {
  const found: NoteMention[] = [];
  for (let i = firstEndingAfter(sorted, start); i < sorted.length; i++) {
    const mention = sorted[i];
    if (!mention || mention.start >= end) break;
    if (mention.start >= start && mention.end <= end) found.push(mention);
  }
  return found;
}
