import { reading } from '../text/reading';
import type { Span } from '../text/span';
import type { CheckedQuote } from './checkedNote';

/** Longest beginning of a quotation that a message names, in UTF-16 units. */
const LONGEST = 40;

/**
 * A message that begins with the words it is about, so that a list of messages can be read by itself.
 *
 * @example “Nous fermerons le pont…”: in no article.
 */
export function about({ quote }: CheckedQuote, text: string, what: string): string {
  const { plain } = reading(text, quote, quote.masked);
  return `“${beginning(plain.replace(/\s+/g, ' ').trim())}”: ${what}`;
}

/**
 * The same of a mark in the text, by what stands beside it on its line: behind an opening mark, before any other.
 *
 * @example “« Nous fermerons”: a mark that opens; “le pont »”: one that closes
 */
export function aboutMark(text: string, { start, end }: Span, what: string): string {
  const behind = /^[^\r\n]*/.exec(text.slice(start, end + 2 * LONGEST))?.[0].trim() ?? '';
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, start - LONGEST), end))?.[0] ?? '';
  const opens = /^[«‹„“‘]|^["'][\p{L}\p{N}]/u.test(behind);
  const isCut = before.length > LONGEST && start > LONGEST;
  const ending = isCut ? before.replace(/^\S*\s/, '…') : before;
  return `“${opens ? beginning(behind) : ending.trim()}”: ${what}`;
}

/** Cut between words, or within one that is longer than all that is shown. */
function beginning(line: string): string {
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
  const space = line[LONGEST] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/, '')}…`;
}
