import type { PrintedQuote } from '../../speech/quotation';
import { pairQuotes } from '../../text/quotePairs';
import { firstEndingAfter, type Parsed, type Problem, type Span, slice } from '../../text/span';
import type { RoledLine } from '../layout/lineRoles';
import { attributionOf, signatureOf } from './attributionLine';
import { blockQuotes } from './blockQuotes';

/** Every pair of marks and every block quotation of an article, in order. Each mark without partner is a problem. */
export function printedQuotes(text: string, lines: readonly RoledLine[]): Parsed<readonly PrintedQuote[]> {
  const { value: pairs, problems } = pairQuotes(text, { paragraphs: lines });
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
    lines,
    pairs.filter((pair) => pair.depth === 0).map((pair) => pair.outer),
  );
  const set = blocks.map(({ start, end, attribution }): PrintedQuote => {
    return { inner: { start, end }, outer: { start, end }, depth: 0, block: true, attribution };
  });
  return {
    value: [...marked, ...set].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end),
    problems,
  };

  /** A line "— Name" under a paragraph that is one quotation. */
  function attributionBelow(outer: Span): Span | undefined {
    const at = firstEndingAfter(lines, outer.end - 1);
    const below = lines[at + 1];
    return lines[at]?.end === outer.end && below && /^[—–-]/u.test(below.text)
      ? (attributionOf(below) ?? signatureOf(below))
      : undefined;
  }
}

/** One problem for all marks without partner, at `marks` in `text`: a scanned book has hundreds. */
export function summed(text: string, marks: readonly Span[]): Problem[] {
  const [first] = marks;
  if (!first) return [];
  const line = text.slice(0, first.start).split(/\r\n?|\n/).length;
  const message =
    marks.length === 1
      ? `The quotation mark ${slice(text, first)} in line ${line} has no partner in its paragraph.`
      : `${marks.length} quotation marks have no partner in their paragraphs, the first in line ${line}.`;
  return [{ message, span: first }];
}
