import { countWords } from '../../text/foldLine';
import { contains, firstEndingAfter, overlaps, type Span } from '../../text/span';
import type { RoledLine } from '../layout/lineRoles';
import { attributionOf } from './attributionLine';

/** A quotation without marks: a paragraph, or several, set apart. */
export interface BlockQuote extends Span {
  /** The words of the line that names the speaker, outside the quotation. */
  readonly attribution: Span | undefined;
}

const LONGEST_BLOCK = 4;
const MARKDOWN_PREFIX = /^>[>\s]*/;
const FIRST_PERSON = /(?<![\p{L}])(?:je|j[’']|nous|notre|nos|mon|ma|mes|i|we|our|my)(?![\p{L}])/iu;

/**
 * Quotations that stand as paragraphs of their own. Without `>` prefixes, two signs are asked for: the line below
 * names a speaker, and the line above ends with a colon or the words are in the first person. O(lines).
 * @param marked the outer spans of quotations with marks, sorted
 */
export function blockQuotes(lines: readonly RoledLine[], marked: readonly Span[]): readonly BlockQuote[] {
  const blocks: BlockQuote[] = [];
  for (let i = 0; i < lines.length; i++) {
    const block = lines[i]?.quoted ? setOffBlock(lines, i) : attributedBlock(lines, i, marked);
    if (!block) continue;
    if (!isOnlyMarked(lines.slice(i, block.last + 1), marked)) blocks.push(block.quote);
    i = block.last;
  }
  return blocks;
}

interface FoundBlock {
  readonly quote: BlockQuote;
  /** The last line that belongs to the block or its attribution. */
  readonly last: number;
}

/** A Markdown block quotation: all its lines in a row, without the attribution that closes it. */
function setOffBlock(lines: readonly RoledLine[], first: number): FoundBlock | undefined {
  let last = first;
  while (lines[last + 1]?.quoted) last++;
  const held = lines.slice(first, last + 1).flatMap((line) => withoutPrefix(line) ?? []);
  const closing = held.length > 1 ? held.at(-1) : undefined;
  const attribution = closing && /^[—–-]/u.test(closing.text) ? attributionOf(closing) : undefined;
  const start = held[0]?.start;
  const end = held.at(attribution ? -2 : -1)?.end;
  if (start === undefined || end === undefined) return undefined;
  return { quote: { start, end, attribution }, last };
}

function withoutPrefix(line: RoledLine): RoledLine | undefined {
  const prefix = MARKDOWN_PREFIX.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(prefix);
  return text === '' ? undefined : { ...line, start: line.start + prefix, text };
}

/** Paragraphs between a colon and the line that says who spoke, or a pull quote above such a line. */
function attributedBlock(
  lines: readonly RoledLine[],
  first: number,
  marked: readonly Span[],
): FoundBlock | undefined {
  const above = lines[first - 1]?.text ?? '';
  const announced = above.endsWith(':') || above.endsWith('：');
  if (!announced && !/^[—–]/.test(lines[first + 1]?.text ?? '')) return undefined;
  const opening = lines[first];
  if (!opening || !isUtterance(opening) || touchesMark(opening, marked)) return undefined;
  for (let last = first; last < first + LONGEST_BLOCK; last++) {
    const next = lines[last + 1];
    if (next?.role !== 'body') return undefined;
    const attribution = attributionOf(next);
    if (attribution) {
      if (!announced && !FIRST_PERSON.test(opening.text)) return undefined;
      const end = lines[last]?.end ?? opening.end;
      return { quote: { start: opening.start, end, attribution }, last: last + 1 };
    }
    if (!announced || !isUtterance(next)) return undefined;
  }
  return undefined;
}

function isUtterance(line: RoledLine): boolean {
  return line.role === 'body' && /[.!?…]$/u.test(line.text) && countWords(line.text, 4) >= 4;
}

/** Whether all words of the lines stand inside quotation marks, so that these are the quotation. */
function isOnlyMarked(lines: readonly RoledLine[], marked: readonly Span[]): boolean {
  return lines.every((line) => {
    const text = withoutPrefix(line);
    if (!text) return true;
    const mark = marked[firstEndingAfter(marked, text.start)];
    return (mark !== undefined && contains(mark, text)) || attributionOf(text) !== undefined;
  });
}

function touchesMark(span: Span, marked: readonly Span[]): boolean {
  const mark = marked[firstEndingAfter(marked, span.start)];
  return mark !== undefined && overlaps(mark, span);
}
