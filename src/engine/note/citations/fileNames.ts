/** Bare names of files in the text of a note, outside of links. */
import { firstEndingAfter, type Span } from '../../text/span';
import { mergeSpans } from '../masks';
import type { Reference } from '../unit';
import type { Brackets } from './brackets';

/** Endings of articles; in brackets also of files that are no articles, since they are cited all the same. */
const ENDING = /\.(?:txt|md)(?![\p{L}\p{N}_])/giu;
const ANY_ENDING =
  /\.(?:txt|md|markdown|pdf|docx?|odt|rtf|html?|epub|pptx?|xlsx?|csv|json|eml|djvu|pages|tex)(?![\p{L}\p{N}_])/giu;
const IN_NAME = /[\p{L}\p{M}\p{N}_./\\%-]/u;
/** The same for a name that ends with a bracket: "pont (2).txt". */
const UNSPACED = /[^\s«»“”"<>[\]|]/u;
/** Longest name without spaces, and most of its line that is kept before it, in UTF-16 units. */
const LONGEST_NAME = 120;
const LONGEST_BEFORE = 100;

/**
 * The file names in `text`: a name in round brackets cites (`file`), any other does if an article is called so (`name`).
 * The span is the last word of a name with spaces; what stands before it is kept, since only the list of articles
 * tells how much of it belongs to the name. Offsets into `text`. O(n).
 */
export function fileNamesIn(text: string, brackets: readonly Brackets[]): Reference[] {
  const round = mergeSpans(brackets.filter(({ open, start, end }) => open === '(' && end - start <= LONGEST));
  const found: Reference[] = [];
  let from = 0;
  for (const match of text.matchAll(ANY_ENDING)) {
    const around = round[firstEndingAfter(round, match.index)];
    const inBrackets = around !== undefined && around.start <= match.index;
    if (!inBrackets && !isArticle(match[0])) continue;
    const end = match.index + match[0].length;
    const start = startOfName(text, match.index, from);
    if (start === undefined) continue;
    const earliest = Math.max(from, start - LONGEST_BEFORE, inBrackets ? around.start + 1 : 0);
    const beside = text.slice(earliest, start);
    found.push({
      start,
      end,
      kind: inBrackets ? 'file' : 'name',
      target: text.slice(start, end),
      beside: beside.slice(beside.search(NO_NAME)),
    });
    from = end;
  }
  return found;
}

/** Longest pair of brackets in which a name is looked for, in UTF-16 units. */
const LONGEST = 300;
/** What stands before a name from the last sign on that no name holds. */
const NO_NAME = /[^[\]|«»“”"<>]*$/u;

function isArticle(ending: string): boolean {
  ENDING.lastIndex = 0;
  return ENDING.test(ending);
}

/** Where the run of letters, digits and signs begins that ends before `ending`; undefined where there is none. */
function startOfName(text: string, ending: number, from: number): number | undefined {
  let start = ending;
  const first = Math.max(from, ending - LONGEST_NAME);
  const allowed = text[ending - 1] === ')' ? UNSPACED : IN_NAME;
  while (start > first && allowed.test(text[start - 1] ?? '')) start--;
  if (/[@\p{L}\p{N}_]/u.test(text[start - 1] ?? '')) return undefined;
  while (start < ending && !/[\p{L}\p{N}_]/u.test(text[start] ?? '')) start++;
  return start < ending ? start : undefined;
}

/**
 * The names that a bare file name may be with words before it, the longest first.
 *
 * @example longerNames('voir vieux ', 'pont.txt') // ['voir vieux pont.txt', 'vieux pont.txt']
 */
export function longerNames(before: string, name: string): string[] {
  const line = `${before}${name}`;
  const longer: string[] = [];
  for (let at = 0; at < before.length; at++)
    if (/[^\s]/.test(line[at] ?? '') && !/[\p{L}\p{M}\p{N}]/u.test(line[at - 1] ?? ''))
      longer.push(line.slice(at));
  return longer;
}

/** All that a cell, a footnote or a pair of brackets holds: it may be the beginning of a file's name ("004"). */
const LONE_NAME = /^[\s*`([]*([\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{1,80})[\s*`)\]]*$/u;

/** The reference that a table cell is, if all it holds may name a file. */
export function loneName(source: string, span: Span): Reference[] {
  const name = LONE_NAME.exec(source.slice(span.start, span.end))?.[1];
  return name === undefined ? [] : [{ ...span, kind: 'name', target: name }];
}
