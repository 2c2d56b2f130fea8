/** Takes the marks off: what is no quotation need not be true to the letter. */
import { firstEndingAfter, type Span } from '../../text/span';
import type { CheckedQuote } from '../checkedNote';
import type { Edit, Fix, FixedNote } from './fix';

/** For any flagged quotation. */
export function paraphrase({ quote }: CheckedQuote, { note }: FixedNote): Fix[] {
  const { text } = note;
  const edits = quote.style === 'block' ? linePrefixes(text, quote.outer) : marks(text, quote, note.units);
  const what = quote.style === 'block' ? '“>”' : 'marks';
  return edits.length > 0
    ? [{ kind: 'paraphrase', title: `Make it a paraphrase: drop the ${what}`, edits }]
    : [];
}

function marks(text: string, { start, end, outer }: CheckedQuote['quote'], units: readonly Span[]): Edit[] {
  return [remove(outer.start, start), ...reopened(text, { start, end }, units), remove(end, outer.end)];
}

/** The marks by which a quotation is reopened at the head of each paragraph. */
function reopened(text: string, quote: Span, units: readonly Span[]): Edit[] {
  const edits: Edit[] = [];
  for (let i = firstEndingAfter(units, quote.start) + 1; i < units.length; i++) {
    const unit = units[i];
    if (!unit || unit.start >= quote.end) break;
    const mark = /^[«»“„][\s\u202f]*/.exec(text.slice(unit.start, quote.end))?.[0];
    if (mark) edits.push(remove(unit.start, unit.start + mark.length));
  }
  return edits;
}

/** The first ">" of each line, with the space after it. */
function linePrefixes(text: string, block: Span): Edit[] {
  const lines = text.slice(block.start, block.end).matchAll(/(^|\n)([ \t]*)>[ \t]?/g);
  return [...lines].map(({ index, 0: whole, 1: feed = '', 2: indent = '' }) => {
    const start = block.start + index + feed.length + indent.length;
    return remove(start, block.start + index + whole.length);
  });
}

function remove(start: number, end: number): Edit {
  return { start, end, text: '' };
}
