/** A pair of quotation marks, and how deep it stands in others. */
import type { MarkStyle } from './markKinds';
import type { Span } from './span';

/** One pair of quotation marks. */
export interface QuotePair {
  /** What stands inside the marks, without the spaces next to them. Never empty. */
  readonly inner: Span;
  /** The same with the marks. */
  readonly outer: Span;
  readonly style: MarkStyle;
  /** 0 for an outermost pair, 1 for one nested in another, and so on. */
  readonly depth: number;
}

/** Pairs with their depth, sorted by their start and the widest first. O(pairs). */
export function withDepths(sorted: readonly Omit<QuotePair, 'depth'>[]): QuotePair[] {
  const enclosing: Span[] = [];
  return sorted.map((pair) => {
    while ((enclosing.at(-1)?.end ?? Infinity) <= pair.outer.start) enclosing.pop();
    enclosing.push(pair.outer);
    return { ...pair, depth: enclosing.length - 1 };
  });
}
