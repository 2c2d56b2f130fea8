import type { Problem, Span } from '../text/span';
import type { FrontMatter } from './frontMatter';
import type { Ignore } from './ignores';
import type { Presentation } from './presentation';
import type { Reference, Unit } from './unit';

/**
 * How closely a citation belongs to a quotation: right beside it, in its sentence (or a lead-in with a colon), in what
 * covers it from outside (heading, row, item), or carried over from earlier in the paragraph.
 */
export type CitationStrength = 'adjacent' | 'sentence' | 'covering' | 'weak';

/** References that cite together. */
export interface CitationGroup {
  readonly strength: CitationStrength;
  /** At least one; calls of footnotes are replaced by what the footnotes cite. */
  readonly references: readonly Reference[];
}

/** A quotation in a note. The span is what stands inside the marks, or the words of a block quotation. */
export interface NoteQuote extends Span {
  readonly style: 'marks' | 'block';
  /** The quotation with its marks; for a block quotation the whole block. */
  readonly outer: Span;
  /** What inside the span is no text of the quotation. Sorted, disjoint. */
  readonly masked: readonly Span[];
  /** 0, or more for a quotation inside another. */
  readonly depth: number;
  /** What the note may cite for it, the nearest first; the first group that leads to an article counts. */
  readonly citations: readonly CitationGroup[];
  /** How the note presents it: as somebody's words, as a term, as a translation. */
  readonly presentation: Presentation;
  /** The title of the callout that it is. */
  readonly title: Span | undefined;
}

/** A note as read: plain data, offsets into `text`. */
export interface Note {
  readonly text: string;
  /** The same as its reader sees it: what stands for another character replaced, at the same offsets. Words are read here. */
  readonly visible: string;
  /** The language it is written in: as set, as its front matter says, else as its words show. */
  readonly language: 'fr' | 'en';
  readonly frontMatter: FrontMatter;
  /** It says that its quotations in another language than their source are translations. */
  readonly translates: boolean;
  readonly units: readonly Unit[];
  /** In the order of their start; a block quotation before the quotations inside it. */
  readonly quotes: readonly NoteQuote[];
  /** Quotation marks without a partner. */
  readonly marksAlone: readonly Problem[];
  /** Comments that silence findings. */
  readonly ignores: readonly Ignore[];
  readonly problems: readonly Problem[];
}
