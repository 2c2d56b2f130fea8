import type { Span } from '../text/span';

/** What Verbatim says of a quotation. `unchecked` is neither pass nor fault. */
export type Verdict = 'verbatim' | 'altered' | 'not-found' | 'wrong-source' | 'wrong-speaker' | 'unchecked';

/** Why a quotation is unchecked. */
export type UncheckedReason =
  | 'term'
  | 'short'
  | 'translated'
  | 'ignored'
  | 'source-missing'
  | 'own-words'
  | 'too-long';

/** What had to be tolerated for a quotation to equal its source. */
export type Tolerance =
  | 'typography'
  | 'space'
  | 'case'
  | 'punctuation'
  | 'ellipsis'
  | 'brackets'
  | 'incise'
  | 'emphasis'
  | 'hyphenation'
  | 'call'
  | 'furniture'
  | 'aside';

/** What kind of thing changed between source and quotation. */
export type ChangeKind =
  | 'negation'
  | 'number'
  | 'date'
  | 'name'
  | 'modal'
  | 'word'
  | 'order'
  | 'slip'
  | 'glued';

/** One change: what the note has, and what its source has there; either may be empty, not both. */
export interface Change {
  readonly kind: ChangeKind;
  readonly note: string;
  readonly source: string;
  /** Offsets into the note; empty where a word is missing. */
  readonly noteSpan: Span;
  /** Offsets into the article; empty where a word was added. */
  readonly sourceSpan: Span;
}

/** A passage of an article. */
export interface Place extends Span {
  readonly article: string;
}

/** A passage that bears a quotation out, with the tolerances it needs. */
export interface VerbatimPlace extends Place {
  readonly tolerances: readonly Tolerance[];
  /** What a marked elision leaves out. Offsets into the article. */
  readonly omitted: readonly Span[];
  /** What of it is not the speaker's who speaks the rest: a fault only where the note gives him all of it. */
  readonly beyond: readonly Change[];
}
