/** Footnotes written where they are called: `^[…]`. */
import type { Span } from '../../text/span';
import { bracketPairs } from './brackets';

/** The outermost ones in `text`, with their signs, in order. O(text). */
export function inlineNotes(text: string): Span[] {
  const found: Span[] = [];
  for (const [end, start] of [...bracketPairs(text)].sort((a, b) => a[1] - b[1])) {
    const isNote = text[start - 1] === '^' && start > (found.at(-1)?.end ?? 0);
    if (isNote) found.push({ start: start - 1, end: end + 1 });
  }
  return found;
}
