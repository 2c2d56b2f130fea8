/** Raised figures: the call of a note (`mur<sup>2</sup>`) is no word, a power, a unit or an ordinal is (`m<sup>2</sup>`). */
import type { Span } from '../../text/span';

/** What the tags of a call enclose, links taken out. */
const CALL = /^\s*(?:\[?\d{1,3}\]?|\[[a-z]\]|\(\d{1,3}\)|[*†‡]{1,3})\s*$/;
/** Units, and elements of formulas, that a raised figure belongs to. */
const UNIT =
  /(?<!\p{L})(?:[kdcmµ]?m|h|s|g|kg|cl|ml|l|ha|in|ft|mi|yd|min|sec|[A-Z][A-Za-z]?|[A-Z]{2,3}[A-Za-z]?)$/u;
/** What a call stands behind: a word, or the mark that ends a sentence or a quotation. */
const BEFORE = /[\p{L}.,;:!?…»”"’')\]\s]$/u;

/** Whether the raised text of `span` (an element with its tags) calls a note. */
export function isNoteCall(source: string, span: Span): boolean {
  const inner = source.slice(span.start, span.end).replace(/<[^<>]{0,200}>/g, '');
  const before = source.slice(Math.max(0, span.start - 12), span.start).replace(/[*_~]+$/, '');
  return CALL.test(inner) && BEFORE.test(before) && !UNIT.test(before);
}
