import type { Problem, Span } from '../text/span';
import type { FrontMatter } from './frontMatter';
import type { Presentation } from './presentation';
import type { Reference, Unit } from './unit';

/** A quotation in a note. The span is what stands inside the marks, or the words of a block quotation. */
export interface NoteQuote extends Span {
  readonly style: 'marks' | 'block';
  /** The quotation with its marks; for a block quotation the whole block. */
  readonly outer: Span;
  /** What inside the span is no text of the quotation. Sorted, disjoint. */
  readonly masked: readonly Span[];
  /** 0, or more for a quotation inside another. */
  readonly depth: number;
  /** What the note cites for it, nearest first; usually one reference. */
  readonly citations: readonly Reference[];
  /** How the note presents it: as somebody's words, as a term, as a translation. */
  readonly presentation: Presentation;
}

/** A note as read: plain data, offsets into `text`. */
export interface Note {
  readonly text: string;
  /** The language it is written in: as set, as its front matter says, else as its words show. */
  readonly language: 'fr' | 'en';
  readonly frontMatter: FrontMatter;
  readonly units: readonly Unit[];
  /** In the order of their start; a block quotation before the quotations inside it. */
  readonly quotes: readonly NoteQuote[];
  /** Quotation marks without a partner. */
  readonly marksAlone: readonly Problem[];
  readonly problems: readonly Problem[];
}
