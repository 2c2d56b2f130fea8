import type { Span } from '../../text/span';

/** A stretch of a text of which a reader sees something else: nothing, a space, a character; never more than its length. */
export interface Edit extends Span {
  readonly text: string;
}

/** Of `span` nothing is seen. */
export function dropped({ start, end }: Span): Edit {
  return { start, end, text: '' };
}

/** In the place of `span` a space is seen: what stands on its two sides are two words. */
export function parted({ start, end }: Span): Edit {
  return { start, end, text: ' ' };
}

/** The edits in order, without those that begin within another one; neighbours of which nothing is seen are one. O(n log n). */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits
    .filter(({ start, end, text }) => start < end && text.length <= end - start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const made: Edit[] = [];
  for (const edit of sorted) {
    const last = made.at(-1);
    if (last && edit.start < last.end) continue;
    const joins = last?.end === edit.start && last.text === '' && edit.text === '';
    if (joins) made[made.length - 1] = { ...last, end: edit.end };
    else made.push(edit);
  }
  return made;
}
