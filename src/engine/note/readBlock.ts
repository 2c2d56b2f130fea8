/** Turns one parsed top-level block into units of prose and block quotations. */
import type { Blockquote, Nodes, Parents } from 'mdast';
import type { Definitions } from '../markdown/definitions';
import { parseMarkdown } from '../markdown/markdown';
import type { Span } from '../text/span';
import { loneName } from './citations/fileNames';
import { isSilentFootnote, workOfFootnote } from './citations/works';
import { readHtmlBlock } from './markup/htmlBlock';
import { type Markup, noMarkup, tidy } from './markup/markup';
import { readNodes } from './markup/nodes';
import { citedByElements } from './markup/quoteElements';
import { readSigns } from './markup/signs';
import { mergeSpans, spanOf, without } from './masks';
import { isOwnCallout, titleStart } from './quoting/callouts';
import { cutTo } from './quoting/wordMasks';
import { nodeReferences, textReferences } from './references';
import { bareNames, linkTargets, referenceMasks, titleOf } from './referencesOfUnit';
import type { BlockContent, QuotationBlock, QuotationTag, Reference, Unit } from './unit';

/** What surrounds a node on the way down. */
type Surroundings = Pick<Unit, 'parent' | 'items' | 'row' | 'quotation' | 'footnote'>;

const TOP: Surroundings = {
  parent: -1,
  items: [],
  row: undefined,
  quotation: undefined,
  footnote: undefined,
};

/**
 * Reads one block; offsets are relative to `source`.
 *
 * @param definitions where the note's link references point
 * @param stubs definitions of labels that the block uses and other blocks define, so that the parser knows them
 */
export function readBlock(source: string, definitions: Definitions, stubs: string): BlockContent {
  const reader = new BlockReader(source, definitions);
  const root = parseMarkdown(stubs === '' ? source : `${source}\n\n${stubs}`);
  reader.readChildren(root, TOP);
  return reader.content();
}

/** What a unit is, and what its references are. */
type Prose = Span & Pick<Unit, 'kind' | 'references' | 'level'>;

class BlockReader {
  readonly #source: string;
  readonly #definitions: Definitions;
  readonly #units: Unit[] = [];
  readonly #quotations: QuotationBlock[] = [];
  readonly #tags: QuotationTag[] = [];

  constructor(source: string, definitions: Definitions) {
    this.#source = source;
    this.#definitions = definitions;
  }

  content(): BlockContent {
    return { units: this.#units, quotations: this.#quotations, tags: this.#tags };
  }

  readChildren(node: Parents, around: Surroundings): void {
    for (const child of node.children) {
      if (spanOf(child).start < this.#source.length) this.#read(child, around);
    }
  }

  #read(node: Nodes, around: Surroundings): void {
    const { start } = spanOf(node);
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        this.#readProse(node, around);
        break;
      case 'html':
        this.#readHtml(node, around);
        break;
      case 'blockquote':
        this.readChildren(node, { ...around, parent: start, quotation: this.#quotationAt(node, around) });
        break;
      case 'listItem':
        this.readChildren(node, { ...around, parent: start, items: [...around.items, start] });
        break;
      case 'tableRow':
        this.readChildren(node, { ...around, parent: start, row: start });
        break;
      case 'footnoteDefinition':
        this.readChildren(node, { ...around, parent: start, footnote: node.label ?? node.identifier });
        break;
      case 'list':
      case 'table':
        this.readChildren(node, around);
        break;
      default: // code, maths, definitions, rules: no prose
    }
  }

  /** The outermost block quotation is the one that counts; a callout is none, nor is what only leads in to another. */
  #quotationAt(node: Blockquote, around: Surroundings): number | undefined {
    if (around.quotation !== undefined) return around.quotation;
    const span = spanOf(node);
    const isCallout = isOwnCallout(this.#source, span.start) || this.#leadsIn(node);
    this.#quotations.push({ start: span.start, end: span.end, isCallout });
    return isCallout ? undefined : span.start;
  }

  /** "> He writes:" above "> > words": the inner block is the quotation. */
  #leadsIn(node: Blockquote): boolean {
    return node.children.some((child, i) => {
      const before = node.children[i - 1];
      if (child.type !== 'blockquote' || before?.type !== 'paragraph') return false;
      const { start, end } = spanOf(before);
      return /:[*_\s]*$/.test(this.#source.slice(Math.max(start, end - LONGEST_END), end));
    });
  }

  #readProse(node: Parents & Nodes, around: Surroundings): void {
    const span = this.#contentSpan(node);
    if (!span) return;
    const markup = noMarkup();
    readNodes(this.#source, node, markup);
    readSigns(this.#source, span, markup);
    tidy(markup);
    const references = this.#referencesIn(node, span, markup, around);
    const kind = node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : 'paragraph';
    const level = node.type === 'heading' ? node.depth : undefined;
    const title = around.quotation === undefined ? undefined : titleStart(this.#source, span.start);
    if (title === undefined) this.#add({ ...span, kind, references, level }, around, markup);
    else this.#addCallout({ start: title, end: span.end }, references, around, markup);
  }

  /** The title of a callout and, from the next line on, what it quotes. */
  #addCallout(span: Span, references: readonly Reference[], around: Surroundings, markup: Markup): void {
    const feed = this.#source.slice(span.start, span.end).indexOf('\n');
    const end = feed < 0 ? span.end : span.start + feed;
    const title = { start: span.start, end };
    const own = references.filter((reference) => reference.start < end);
    const level = undefined;
    if (this.#source.slice(title.start, end).trim() !== '')
      this.#add(
        { ...title, kind: 'title', references: [...own, ...titleOf(this.#source, title)], level },
        around,
        markup,
      );
    const rest = references.filter((reference) => reference.start > end);
    if (feed >= 0)
      this.#add(
        { start: end + 1, end: span.end, kind: 'paragraph', references: rest, level },
        around,
        markup,
      );
  }

  #add({ start, end, kind, references, level }: Prose, around: Surroundings, markup: Markup): void {
    const within = (spans: readonly Span[], more: readonly Span[] = []): Span[] =>
      mergeSpans([...cutTo(spans, { start, end }), ...more]);
    const names = without(mergeSpans(bareNames(this.#source, references)), markup.masked);
    const marks = references.flatMap((reference) => referenceMasks(this.#source, reference));
    this.#units.push({
      ...around,
      start,
      end,
      kind,
      masked: within(markup.masked, marks),
      literal: within(markup.literal, names),
      asides: within(markup.asides),
      references,
      level,
    });
  }

  #referencesIn(node: Nodes, span: Span, { masked }: Markup, around: Surroundings): Reference[] {
    const own = nodeReferences(node, this.#definitions);
    const plain = textReferences(this.#source, span, mergeSpans(linkTargets(this.#source, node, masked)));
    const lone =
      node.type === 'tableCell' && own.length + plain.length === 0 ? loneName(this.#source, span) : [];
    const title = node.type === 'heading' ? titleOf(this.#source, span) : [];
    const works = isSilentFootnote(around, [...own, ...plain]) ? workOfFootnote(this.#source, span) : [];
    const found = [...own, ...plain, ...lone, ...title, ...works, ...citedByElements(this.#source, span)];
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #contentSpan(node: Parents): Span | undefined {
    const first = node.children[0];
    const last = node.children.at(-1);
    return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : undefined;
  }

  #readHtml(node: Nodes, around: Surroundings): void {
    const { start, end } = spanOf(node);
    const span = { start, end: Math.min(end, this.#source.trimEnd().length) };
    const markup = noMarkup();
    const { runs, tags } = readHtmlBlock(this.#source, span, markup);
    readSigns(this.#source, span, markup);
    tidy(markup);
    this.#tags.push(...tags);
    for (const run of runs.length > 0 ? runs : [span]) {
      const cited = citedByElements(this.#source, run);
      const references = [...textReferences(this.#source, run, markup.masked), ...cited];
      this.#add({ ...run, kind: 'html', references, level: undefined }, around, markup);
    }
  }
}

/** As much of a paragraph's end as tells whether it leads in, in UTF-16 units. */
const LONGEST_END = 8;
