/** A block of HTML: the runs of prose between its block elements, and where block quotations begin and end. */
import type { Span } from '../../text/span';
import type { QuotationTag } from '../unit';
import { citeOf } from './citeAttribute';
import { CODE, HIDDEN, readElement } from './elements';
import type { Markup } from './markup';

/** What a block of HTML holds. */
export interface HtmlBlock {
  /** Runs of prose, each with text; none where there is nothing but tags. */
  readonly runs: readonly Span[];
  readonly tags: readonly QuotationTag[];
}

const TAG = new RegExp(
  String.raw`<!--[\s\S]*?(?:-->|$)|<(pre|textarea|${HIDDEN}|${CODE})(?=[\s>])[\s\S]*?(?:<\/\1>|$)|<[^>]*(?:>|$)`,
  'gi',
);
/** Elements that part paragraphs. */
const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|body|center|details|dd|div|dl|dt|fieldset|figure|form|h[1-6]|header|hr|html|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>])/i;
const QUOTATION = /^<(\/?)blockquote(?=[\s>])/i;

/** Reads `span` of `source`, adding what is no text to `markup`. O(span). */
export function readHtmlBlock(source: string, span: Span, markup: Markup): HtmlBlock {
  const tags: QuotationTag[] = [];
  const runs: Span[] = [];
  let run = { start: span.start, hasText: false, end: span.start };
  const cut = (at: number): void => {
    if (run.hasText) runs.push({ start: run.start, end: at });
  };
  for (const { index, 0: tag, 1: element } of source.slice(span.start, span.end).matchAll(TAG)) {
    const start = span.start + index;
    const end = start + tag.length;
    readTag(source, { start, end }, element, markup);
    run.hasText ||= /\S/.test(source.slice(run.end, start));
    const [, slash] = QUOTATION.exec(tag) ?? [];
    if (slash !== undefined) tags.push({ start, end, opens: slash === '', cite: citeOf(tag, start) });
    if (BLOCK.test(tag)) {
      const closes = tag[1] === '/';
      cut(closes ? end : start);
      run = { start: closes ? end : start, hasText: false, end };
    } else run.end = end;
  }
  run.hasText ||= /\S/.test(source.slice(run.end, span.end));
  cut(span.end);
  return { runs, tags };
}

/** `<br>` keeps its first character, a blank to the reader. */
function readTag(source: string, { start, end }: Span, element: string | undefined, markup: Markup): void {
  if (element !== undefined) readElement(source, element.toLowerCase(), { start, end }, markup);
  else
    markup.masked.push({
      start: /^<br(?=[\s/>])/i.test(source.slice(start, start + 4)) ? start + 1 : start,
      end,
    });
}
