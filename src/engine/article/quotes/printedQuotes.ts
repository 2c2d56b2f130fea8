import type { PrintedQuote } from '../../speech/quotation';
import { pairQuotes } from '../../text/quotePairs';
import { firstEndingAfter, type Parsed, type Problem, type Span, slice } from '../../text/span';
import type { RoledLine } from '../layout/lineRoles';
import { attributionOf } from './attributionLine';
import { blockQuotes } from './blockQuotes';

/** Every pair of marks and every block quotation of an article, in order. Marks without partner are one problem. */
export function printedQuotes(text: string, lines: readonly RoledLine[]): Parsed<readonly PrintedQuote[]> {
  const read = lines.filter((line) => line.role !== 'front-matter');
  const { value: pairs, problems } = pairQuotes(text, { paragraphs: read });
  const marked = pairs.map(({ inner, outer, depth }): PrintedQuote => {
    return {
      inner,
      outer,
      depth,
      block: false,
      attribution: depth === 0 ? attributionBelow(outer) : undefined,
    };
  });
  const blocks = blockQuotes(
    read,
    pairs.filter((pair) => pair.depth === 0).map((pair) => pair.outer),
  );
  const set = blocks.map(({ start, end, attribution }): PrintedQuote => {
    return { inner: { start, end }, outer: { start, end }, depth: 0, block: true, attribution };
  });
  return {
    value: [...marked, ...set].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end),
    problems: summed(text, problems),
  };

  /** A line "— Name" under a paragraph that is one quotation. */
  function attributionBelow(outer: Span): Span | undefined {
    const at = firstEndingAfter(read, outer.end - 1);
    const below = read[at + 1];
    return read[at]?.end === outer.end && below && /^[—–-]/u.test(below.text)
      ? attributionOf(below)
      : undefined;
  }
}

/** One problem for all marks without partner: a scanned book has hundreds. */
function summed(text: string, marks: readonly Problem[]): Problem[] {
  const [first] = marks;
  if (!first?.span) return [...marks];
  const line = text.slice(0, first.span.start).split(/\r\n?|\n/).length;
  const message =
    marks.length === 1
      ? `The quotation mark ${slice(text, first.span)} in line ${line} has no partner in its paragraph.`
      : `${marks.length} quotation marks have no partner in their paragraphs, the first in line ${line}.`;
  return [{ message, span: first.span }];
}
