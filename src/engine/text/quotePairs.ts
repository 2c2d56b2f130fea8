import type { Parsed, Span } from './span';

/** Which marks enclose a quotation. */
export type MarkStyle = 'guillemets' | 'single-guillemets' | 'curly' | 'low-curly' | 'single-curly' | 'straight';

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

/** Where marks are looked for. */
export interface PairingRegion {
  /**
   * Paragraphs, sorted and disjoint. A pair never crosses from one to the next, except a quotation that is
   * reopened by its mark at the head of each following paragraph.
   */
  readonly paragraphs: readonly Span[];
  /** Spans inside the paragraphs that hold no text (code, addresses, tags). Sorted and disjoint. */
  readonly masked?: readonly Span[];
}

/** STUB: being written by the lead; the signature is final. Pairs sorted by outer.start. */
export function pairQuotes(_text: string, _region: PairingRegion): Parsed<QuotePair[]> {
  return { value: [], problems: [] };
}
