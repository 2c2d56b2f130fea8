import type { Span } from '../text/span';

/** A quotation as it stands on the page, before anyone asks who speaks. */
export interface PrintedQuote {
  /** The words themselves. */
  readonly inner: Span;
  /** With the marks; the same as `inner` for a block without marks. */
  readonly outer: Span;
  /** 0 outside all other marks. */
  readonly depth: number;
  readonly block: boolean;
  /** A line of its own that names the speaker. */
  readonly attribution: Span | undefined;
}

/** A quotation with who speaks, as far as the text says it. The span is what stands inside the marks. */
export interface AttributedQuote extends Span {
  /** The quotation with its marks; the same as the span itself for a block quotation without marks. */
  readonly outer: Span;
  /** `speech`: words given to somebody. `term`: a title, a label, scare quotes. */
  readonly kind: 'speech' | 'term';
  /** Index into the `names.actors` of the text of who speaks, if the text says so. */
  readonly speaker: number | undefined;
  /** The label as printed where the speaker is no named actor ("un témoin"). */
  readonly speakerLabel: string | undefined;
  /** Where the speaker stands in the text: a name, a role phrase or a pronoun. */
  readonly speakerMention: Span | undefined;
  /** The words that give the quotation to the speaker ("a martelé", "selon"). */
  readonly cue: Span | undefined;
}
