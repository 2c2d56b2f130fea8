/** What of a unit is markup, and which of it are words all the same. */
import type { Span } from '../../text/span';
import { mergeSpans } from '../masks';

/** What inside a unit is no prose, gathered while it is read: in any order, perhaps overlapping. */
export interface Markup {
  /** All of it: nothing in it opens a quotation, cites or names anybody. */
  masked: Span[];
  /** Parts of it that are words where they stand in a quotation: the inside of code and of formulas. */
  literal: Span[];
  /** Footnotes written where they are called (`^[…]`): prose, but no part of the quotation that they stand in. */
  asides: Span[];
}

/** Nothing gathered yet. */
export function noMarkup(): Markup {
  return { masked: [], literal: [], asides: [] };
}

/** Sorts what was gathered, and merges what touches. */
export function tidy(markup: Markup): void {
  markup.masked = mergeSpans(markup.masked);
  markup.literal = mergeSpans(markup.literal);
  markup.asides = mergeSpans(markup.asides);
}
