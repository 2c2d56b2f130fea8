/** Gathers what of a unit is markup, and which of it are words all the same. */
import type { Span } from '../../text/span';

/** What inside a unit is no prose. */
export interface Markup {
  /** All of it: nothing in it opens a quotation, cites or names anybody. */
  readonly masked: Span[];
  /** Parts of it that are words where they stand in a quotation: the inside of code, names of programs. */
  readonly literal: Span[];
  /** Footnotes written where they are called: prose, but no part of the quotation that they stand in. */
  readonly asides: Span[];
}

/** Nothing gathered yet. */
export function noMarkup(): Markup {
  return { masked: [], literal: [], asides: [] };
}
