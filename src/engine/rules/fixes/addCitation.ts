/** Cites the article that a quotation stands in, right after it, as the note cites elsewhere. */
import type { CheckedQuote } from '../checkedNote';
import { citationOf, labelOf, linkTo, prevailingKind } from './citation';
import type { Edit, Fix, FixedNote, FixSources } from './fix';

/** For a quotation without citation that stands in one article only; not for one inside another. */
export function addCitation(quote: CheckedQuote, checked: FixedNote, sources: FixSources): Fix[] {
  const { verdict, source, alsoAt, citations } = quote;
  if (verdict !== 'verbatim' || !source || citations.length > 0 || quote.quote.depth > 0) return [];
  if (alsoAt.some(({ article }) => article !== source.article)) return [];
  const edits = [citeAfter(quote, source.article, checked, sources)];
  return [{ kind: 'add-citation', title: `Cite “${titleOf(source.article, sources)}”`, edits }];
}

/** The edit that writes a citation of `file` after a quotation, or below a block quotation. */
export function citeAfter(
  { quote }: CheckedQuote,
  file: string,
  checked: FixedNote,
  sources: FixSources,
): Edit {
  const { text } = checked.note;
  const citation = citationOf(file, prevailingKind(checked), sources);
  if (quote.style === 'marks') return insert(quote.outer.end, ` ${citation}`);
  const end = quote.outer.start + text.slice(quote.outer.start, quote.outer.end).trimEnd().length;
  if (/\p{L}/u.test(text.slice(quote.end, end))) return insert(end, ` ${citation}`);
  const prefix = prefixOf(text, quote.outer.start);
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  return insert(end, `${feed}${prefix.trimEnd()}${feed}${prefix}— ${linkTo(file, sources)}`);
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** What the lines of a block quotation begin with: its indentation, as spaces, and "> ". */
function prefixOf(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return `${text.slice(lineStart, start).replace(/[^\s>]/g, ' ')}> `;
}

/** Longest title named in a fix's own title, in UTF-16 units. */
const LONGEST = 50;

/** What an article is called, shortened. */
export function titleOf(file: string, sources: FixSources): string {
  const title = labelOf(file, sources);
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
}
