import type { Span } from '../text/span';

/**
 * Where a link, a wiki link, a key, a file name or a footnote call points: what may cite an article. A `name`, a
 * `title` or a `narrative` key is plain text that cites only if an article is called so; a `web` address and a `work`
 * that is described in words cite what is no article, as a rule; an `ibid` stands for the reference before it.
 */
export interface Reference extends Span {
  readonly kind:
    | 'link'
    | 'web'
    | 'wiki'
    | 'key'
    | 'narrative'
    | 'file'
    | 'footnote'
    | 'work'
    | 'name'
    | 'title'
    | 'ibid';
  /** The path, address, name, citation key or footnote label as written (percent-decoded for a link). */
  readonly target: string;
  /**
   * What may belong to the target, which only the names of the articles tell: of a bare file name the words before it
   * on its line, of a key the signs right behind it.
   */
  readonly beside?: string;
}

/** A run of prose that is read as one: a paragraph, a heading, a table cell, a callout's title. Offsets into the note. */
export interface Unit extends Span {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'html' | 'title';
  /** What is no text inside it: markup, code, addresses, line prefixes. Sorted, disjoint. */
  readonly masked: readonly Span[];
  /** Parts of what is masked that are words where they stand in a quotation: code, names of programs. Sorted, disjoint. */
  readonly literal: readonly Span[];
  /** Footnotes written where they are called: no part of a quotation that they stand in. Sorted, disjoint. */
  readonly asides: readonly Span[];
  readonly references: readonly Reference[];
  /** Start of the container it stands in; siblings share it. -1 for the note itself. */
  readonly parent: number;
  /** Starts of the list items around it, outermost first. */
  readonly items: readonly number[];
  /** Start of the table row, for a cell. */
  readonly row: number | undefined;
  /** Start of the outermost block quotation around it. */
  readonly quotation: number | undefined;
  /** The label of the footnote definition that it stands in. */
  readonly footnote: string | undefined;
  /** 1 to 6 for a heading. */
  readonly level: number | undefined;
}

/** A block quotation (`> …`), outermost ones only. */
export interface QuotationBlock extends Span {
  /** An Obsidian callout or GitHub alert (`> [!note]`): a box of the writer's own, no quotation. */
  readonly isCallout: boolean;
  /** What an element of HTML says that it cites. */
  readonly cite?: Reference;
}

/** A tag of HTML that begins or ends a block quotation, perhaps in another block of the note than its partner. */
export interface QuotationTag extends Span {
  readonly opens: boolean;
  /** What its `cite` attribute names, if it may be an article. */
  readonly cite: Reference | undefined;
}

/** What one top-level block of a note holds. */
export interface BlockContent {
  readonly units: readonly Unit[];
  readonly quotations: readonly QuotationBlock[];
  readonly tags: readonly QuotationTag[];
}

/** The same content `by` code units further on. Every keystroke moves all units behind it: hence no spreading. */
export function shiftContent(content: BlockContent, by: number): BlockContent {
  if (by === 0) return content;
  return {
    units: content.units.map((unit) => shiftUnit(unit, by)),
    quotations: content.quotations.map(({ isCallout, start, end }) => {
      return { isCallout, start: start + by, end: end + by };
    }),
    tags: content.tags.map((tag) => shiftTag(tag, by)),
  };
}

function shiftUnit(unit: Unit, by: number): Unit {
  const {
    kind,
    start,
    end,
    masked,
    literal,
    asides,
    references,
    parent,
    items,
    row,
    quotation,
    footnote,
    level,
  } = unit;
  return {
    kind,
    start: start + by,
    end: end + by,
    masked: shiftSpans(masked, by),
    literal: shiftSpans(literal, by),
    asides: shiftSpans(asides, by),
    references: references.length === 0 ? references : references.map((each) => shiftReference(each, by)),
    parent: parent < 0 ? parent : parent + by,
    items: items.length === 0 ? items : items.map((item) => item + by),
    row: row === undefined ? undefined : row + by,
    quotation: quotation === undefined ? undefined : quotation + by,
    footnote,
    level,
  };
}

function shiftTag({ start, end, opens, cite }: QuotationTag, by: number): QuotationTag {
  return { start: start + by, end: end + by, opens, cite: cite && shiftReference(cite, by) };
}

function shiftSpans(spans: readonly Span[], by: number): readonly Span[] {
  return spans.length === 0 ? spans : spans.map((span) => shiftSpan(span, by));
}

function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function shiftReference({ kind, target, beside, start, end }: Reference, by: number): Reference {
  const placed = { kind, target, start: start + by, end: end + by };
  return beside === undefined ? placed : { ...placed, beside };
}
