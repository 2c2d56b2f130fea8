import type { Span } from '../../text/span';

/** A pair of brackets, each with its partner; half-open, the brackets inside the span. */
export interface Brackets extends Span {
  readonly open: '(' | '[';
}

const SIGNS = /[()[\]]/g;
const PARTNERS: Readonly<Record<string, '(' | '['>> = { ')': '(', ']': '[' };

/**
 * Every pair of round and square brackets in `text`, in the order in which they close: inner ones first. A bracket
 * without a partner pairs with nothing and parts nothing. O(n).
 */
export function bracketsIn(text: string): Brackets[] {
  const pairs: Brackets[] = [];
  const open: Readonly<Record<'(' | '[', number[]>> = { '(': [], '[': [] };
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    const kind = PARTNERS[sign];
    if (kind === undefined) open[sign === '(' ? '(' : '['].push(index);
    else {
      const start = open[kind].pop();
      if (start !== undefined) pairs.push({ open: kind, start, end: index + 1 });
    }
  }
  return pairs;
}

/**
 * Of pairs in the order in which they close, the innermost around each of `places` (sorted); `undefined` where none is.
 * O(pairs + places).
 */
export function innermostAround(
  pairs: readonly Brackets[],
  places: readonly Span[],
): (Brackets | undefined)[] {
  const opening = pairs.toSorted((a, b) => a.start - b.start);
  const around: Brackets[] = [];
  let next = 0;
  return places.map(({ start }) => {
    for (let pair = opening[next]; pair && pair.start < start; pair = opening[++next]) {
      closeBefore(around, pair.start);
      around.push(pair);
    }
    closeBefore(around, start);
    return around.at(-1);
  });
}

function closeBefore(around: Brackets[], offset: number): void {
  while ((around.at(-1)?.end ?? offset + 1) <= offset) around.pop();
}
