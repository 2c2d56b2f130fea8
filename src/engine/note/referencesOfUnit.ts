/** What of a unit's references is read as words, and where none can stand. */
import type { Nodes } from 'mdast';
import type { Span } from '../text/span';
import { spanOf } from './masks';
import type { Reference } from './unit';

/** A heading, or the title of a callout, may be the title of an article. */
export function titleOf(source: string, span: Span): Reference[] {
  return [{ ...span, kind: 'title', target: source.slice(span.start, span.end).trim() }];
}

/** Spans in which a plain-text reference would be part of a link, or of an address that is text to Markdown. */
export function linkTargets(source: string, node: Nodes, masked: readonly Span[]): Span[] {
  const addresses = masked.filter(({ start, end }) =>
    /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)/i.test(source.slice(start, end)),
  );
  return [...linksIn(node), ...addresses];
}

function linksIn(node: Nodes): Span[] {
  if (node.type === 'link' || node.type === 'linkReference' || node.type === 'image') return [spanOf(node)];
  return 'children' in node ? node.children.flatMap((child) => linksIn(child)) : [];
}

/** Keys and file names are apparatus, not words; so is a wiki link unless it shows an alias or reads as a name. */
export function referenceMasks(source: string, reference: Reference): Span[] {
  if (/^(?:link|web|work|title|narrative)$/.test(reference.kind)) return [];
  if (reference.kind === 'name' && !/[_.]/.test(withoutEmphasis(reference.target))) return [];
  if (reference.kind !== 'wiki') return [reference];
  const bar = source.slice(reference.start, reference.end).indexOf('|');
  if (bar < 0 && /[._/\d]/.test(reference.target)) return [reference];
  const textStart = bar < 0 ? source.indexOf('[[', reference.start) + 2 : reference.start + bar + 1;
  return [
    { start: reference.start, end: textStart },
    { start: reference.end - 2, end: reference.end },
  ];
}

/** `_word_` is a word in emphasis, whatever a name may look like. */
function withoutEmphasis(target: string): string {
  return target.replace(/^_+|_+$/g, '');
}

/** Names in running text that may be a program's (`harbour_clock`, `_default`) as well as an article's. */
export function bareNames(source: string, references: readonly Reference[]): Span[] {
  return references.filter((reference) => isBareName(source, reference));
}

/** Whether a reference is a word of its text wherever it does not cite: a name outside of brackets, without an extension. */
export function isBareName(source: string, { kind, target, start, end }: Reference): boolean {
  if (kind !== 'name' || /\.(?:txt|md)$/i.test(target)) return false;
  return (
    !/[([]\s*$/.test(source.slice(Math.max(0, start - 2), start)) ||
    !/^\s*[)\]]/.test(source.slice(end, end + 2))
  );
}
