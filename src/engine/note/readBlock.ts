/** Turns one parsed top-level block into units of prose and block quotations. */
import type { Nodes, Parents } from 'mdast';
import type { Definitions } from '../markdown/definitions';
import { parseMarkdown } from '../markdown/markdown';
import type { Span } from '../text/span';
import { htmlMasks, inlineMasks, lineMasks, mergeSpans, spanOf } from './masks';
import { loneName, nodeReferences, textReferences } from './references';
import type { BlockContent, QuotationBlock, Reference, Unit } from './unit';

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

class BlockReader {
  readonly #source: string;
  readonly #definitions: Definitions;
  readonly #units: Unit[] = [];
  readonly #quotations: QuotationBlock[] = [];

  constructor(source: string, definitions: Definitions) {
    this.#source = source;
    this.#definitions = definitions;
  }

  content(): BlockContent {
    return { units: this.#units, quotations: this.#quotations };
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
        this.#addProse(node, around);
        break;
      case 'html':
        this.#addHtml(node, around);
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

  /** The outermost block quotation is the one that counts; a callout is none. */
  #quotationAt(node: Nodes, around: Surroundings): number | undefined {
    if (around.quotation !== undefined) return around.quotation;
    const span = spanOf(node);
    const isCallout = /^>[ \t]*\[!(?!quote|cite|citation)[\p{L}\p{N}-]+\]/iu.test(
      this.#source.slice(span.start, span.start + 80),
    );
    this.#quotations.push({ ...span, isCallout });
    return isCallout ? undefined : span.start;
  }

  #addProse(node: Parents & Nodes, around: Surroundings): void {
    const span = this.#contentSpan(node);
    if (!span) return;
    const markup = [...inlineMasks(node), ...lineMasks(this.#source, span)];
    const references = this.#referencesIn(node, span);
    const marks = references.flatMap((reference) => referenceMasks(this.#source, reference));
    this.#units.push({
      ...around,
      ...span,
      kind: node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : 'paragraph',
      masked: mergeSpans([...markup, ...marks]),
      references,
      level: node.type === 'heading' ? node.depth : undefined,
    });
  }

  #referencesIn(node: Nodes, span: Span): Reference[] {
    const own = nodeReferences(node, this.#definitions);
    const plain = textReferences(this.#source, span, mergeSpans(linkTargets(node)));
    const lone =
      node.type === 'tableCell' && own.length + plain.length === 0 ? loneName(this.#source, span) : [];
    const title = node.type === 'heading' ? titleOf(this.#source, span) : [];
    const found = [...own, ...plain, ...lone, ...title];
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #contentSpan(node: Parents): Span | undefined {
    const first = node.children[0];
    const last = node.children.at(-1);
    return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : undefined;
  }

  #addHtml(node: Nodes, around: Surroundings): void {
    const { start, end } = spanOf(node);
    const span = { start, end: Math.min(end, this.#source.trimEnd().length) };
    const masked = mergeSpans([...htmlMasks(this.#source, span), ...lineMasks(this.#source, span)]);
    const references = textReferences(this.#source, span, masked);
    this.#units.push({ ...around, ...span, kind: 'html', masked, references, level: undefined });
  }
}

/** A heading may be the title of an article. */
function titleOf(source: string, span: Span): Reference[] {
  return [{ ...span, kind: 'title', target: source.slice(span.start, span.end) }];
}

/** Spans in which a plain-text reference would be part of a link. */
function linkTargets(node: Nodes): Span[] {
  if (node.type === 'link' || node.type === 'linkReference' || node.type === 'image') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap((child) => linkTargets(child)) : [];
}

/** Keys and file names are apparatus, not words; so is a wiki link unless it shows an alias or reads as a name. */
function referenceMasks(source: string, reference: Reference): Span[] {
  if (reference.kind === 'link' || reference.kind === 'title') return [];
  if (reference.kind === 'name' && !/[_.]/.test(reference.target)) return [];
  if (reference.kind !== 'wiki') return [reference];
  const bar = source.slice(reference.start, reference.end).indexOf('|');
  if (bar < 0 && /[._/\d]/.test(reference.target)) return [reference];
  const textStart = bar < 0 ? source.indexOf('[[', reference.start) + 2 : reference.start + bar + 1;
  return [
    { start: reference.start, end: textStart },
    { start: reference.end - 2, end: reference.end },
  ];
}
