/** `<q>…</q>` within a paragraph: marks of a quotation. */
import type { WrittenMark } from '../../text/markKinds';
import type { Span } from '../../text/span';
import type { Reference } from '../unit';
import { citeOf } from './citeAttribute';

const TAG = /<(\/?)q(?:\s[^<>]{0,1000})?>/gi;

/** The tags in `span` of `text` as marks. O(span). */
export function quoteElements(text: string, span: Span): WrittenMark[] {
  return [...text.slice(span.start, span.end).matchAll(TAG)].map(({ index, 0: tag, 1: slash }) => {
    const start = span.start + index;
    return { char: slash === '' ? '<q>' : '</q>', start, end: start + tag.length };
  });
}

/** What the tags in `span` of `source` cite. */
export function citedByElements(source: string, span: Span): Reference[] {
  return [...source.slice(span.start, span.end).matchAll(TAG)].flatMap(
    ({ index, 0: tag }) => citeOf(tag, span.start + index) ?? [],
  );
}
