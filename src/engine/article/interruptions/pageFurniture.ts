/** What a page or a recorder prints in the middle of a text. */
import { looseKey } from '../../text/fold';
import { isFunctionWord } from '../../text/functionWords';
import type { Span } from '../../text/span';
import type { Line } from '../layout/lines';
import { isCode, isRule, mayBeHead, opensFootnote, type PageLine, PageLines } from './pageLines';

/** A stretch of lines that are the page's. */
export interface Furniture extends Span {
  /** Whether what stands above and below it are halves of one word, of one sentence, or neither. */
  readonly parts: 'word' | 'sentence' | 'nothing';
  /** Where the line above ends. */
  readonly above: number;
}

/** More lines in a row are no head and foot of pages. */
const MOST_LINES = 12;

/**
 * Furniture between two lines of the text: from the first line break after the one to the beginning of the other. Between whole
 * sentences it counts where the same kind parts a sentence elsewhere. Sorted. O(lines).
 */
export function pageFurniture(text: string, lines: readonly Line[]): readonly Furniture[] {
  const gaps = gapsIn(lines);
  const proven = new Set(gaps.filter(({ parts }) => parts !== 'nothing').flatMap(({ kinds }) => kinds));
  return gaps.flatMap(({ above, below, parts, kinds }): Furniture[] => {
    const isSure = kinds.includes('head') && (kinds.includes('number') || kinds.includes('numbered'));
    if (
      parts === 'nothing' &&
      !isSure &&
      !kinds.every((kind) => kind === 'time' || kind === 'note' || proven.has(kind))
    )
      return [];
    const start = afterBreak(text, above.end);
    return start < below.start ? [{ start, end: below.start, parts, above: above.end }] : [];
  });
}

/** Two lines of the text and what stands between them. */
interface Gap extends Pick<Furniture, 'parts'> {
  readonly above: Line;
  readonly below: Line;
  readonly kinds: readonly PageLine[];
}

function gapsIn(lines: readonly Line[]): readonly Gap[] {
  const pages = new PageLines(lines);
  const kinds = withFootnotes(
    lines,
    lines.map((_, i) => pages.kindOf(i)),
  );
  const gaps: Gap[] = [];
  for (let i = 1; i < lines.length; i++) {
    const [above, next] = [lines[i - 1], lines[i]];
    if (!above || !next || kinds[i - 1] !== undefined) continue;
    if (kinds[i] === undefined && !(next.afterBlank && isSplitWord(above, next))) continue;
    const to = endOfGap(lines, kinds, i);
    const below = lines[to];
    if (!below) continue;
    const parts = partsOf(above, below);
    const inside = kinds.slice(i, to).map((kind) => kind ?? 'head');
    if (parts !== 'sentence' || !isFigure(lines, inside, i))
      gaps.push({ above, below, parts, kinds: inside });
  }
  return gaps;
}

/** Footnotes right above the number or the head of the next page are the page's too, and so is the rule above them. */
function withFootnotes(
  lines: readonly Line[],
  kinds: readonly (PageLine | undefined)[],
): readonly (PageLine | undefined)[] {
  const all = [...kinds];
  for (let i = lines.length - 2; i > 0; i--) {
    if (all[i] !== undefined || all[i + 1] === undefined) continue;
    const first = startOfFootnote(lines, i);
    if (first !== undefined) all.fill('note', first, i + 1);
    else if (all[i + 1] === 'note' && isRuleAt(lines, i)) all[i] = 'note';
  }
  return all;
}

/** Most lines of a footnote. */
const LONGEST_FOOTNOTE = 4;

/** Where the footnote begins that ends in line `i`: below a blank line, a rule or another footnote. */
function startOfFootnote(lines: readonly Line[], i: number): number | undefined {
  for (let first = i; first > 0 && first > i - LONGEST_FOOTNOTE; first--) {
    const line = lines[first];
    if (!line) return undefined;
    if (opensFootnote(line)) return isFoot(lines, first) ? first : undefined;
    if (line.afterBlank) return undefined;
  }
  return undefined;
}

/** Whether line `first`, which opens a footnote, stands where one may. */
function isFoot(lines: readonly Line[], first: number): boolean {
  if (lines[first]?.afterBlank || isRuleAt(lines, first - 1)) return true;
  return startOfFootnote(lines, first - 1) !== undefined;
}

function isRuleAt(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  return line !== undefined && isRule(line);
}

/** Where the lines from `i` on that are the page's end; in a word or a sentence that is parted, one more that may be a head is too. */
function endOfGap(lines: readonly Line[], kinds: readonly (PageLine | undefined)[], i: number): number {
  let to = i;
  while (to < lines.length && to - i < MOST_LINES && kinds[to] !== undefined) to++;
  const [above, head, below] = [lines[i - 1], lines[to], lines[to + 1]];
  const isHead = above && head && below && to > i && mayBeHead(head) && !/^\p{Ll}/u.test(head.text);
  if (!isHead) return to;
  const isApart =
    head.afterBlank && (below.afterBlank || isCode(head)) && partsOf(above, below) === 'sentence';
  return isSplitWord(above, below) || isApart ? to + 1 : to;
}

/** A bare number right between the lines of a sentence may be a figure of it. */
function isFigure(lines: readonly Line[], inside: readonly PageLine[], i: number): boolean {
  const isBare = inside.length === 1 && inside[0] === 'number' && /^[\divxlc]+$/i.test(lines[i]?.text ?? '');
  return isBare && !lines[i]?.afterBlank && !lines[i + 1]?.afterBlank;
}

function partsOf(above: Line, below: Line): Furniture['parts'] {
  if (isSplitWord(above, below)) return 'word';
  const isOpen = /[\p{L}\p{N},;]$/u.test(above.text.slice(-2));
  const last = /(\p{L}+)$/u.exec(above.text.slice(-20))?.[1] ?? '';
  const goesOn =
    /^["«“(]?\s?\p{Ll}/u.test(below.text) || (isFunctionWord(looseKey(last)) && /^\p{L}/u.test(below.text));
  return isOpen && goesOn ? 'sentence' : 'nothing';
}

const HYPHENS = '-\u00ad\u2010';

/** `pre-` above `pare`. */
function isSplitWord(above: Line, below: Line): boolean {
  if (!HYPHENS.includes(above.text.charAt(above.text.length - 1))) return false;
  return /\p{L}[-\u00ad\u2010]$/u.test(above.text.slice(-3)) && /^\p{Ll}/u.test(below.text);
}

/** What is left of `pre-`, a line break and `pare` is a word that was parted at the end of a line. */
function afterBreak(text: string, end: number): number {
  const lineBreak = /^[ \t\f]*(?:\r\n|[\r\n\u2028\u2029])/.exec(text.slice(end, end + 80));
  return end + (lineBreak?.[0].length ?? 0);
}
