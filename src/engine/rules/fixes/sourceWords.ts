/** Words of an article as they are written into a quotation of a note: on one line, in the note's own signs. */
import type { IndexedArticle } from '../../corpus/corpus';
import type { Note, NoteQuote } from '../../note/note';
import { escapeMarkdown } from '../../note/writeLink';
import { withoutFillers } from '../../text/characterReferences';
import type { Span } from '../../text/span';

/** A stretch of whole words, and what parts it from the word before and after; undefined at the article's ends. */
export interface SourceWords {
  readonly words: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * The words that `span` covers, with the gaps around them. O(words of the article).
 *
 * @param span of whole words; empty at the end of the word after which none stands in the article
 */
export function sourceWords({ text, starts, ends }: IndexedArticle, span: Span): SourceWords {
  const first = ends.findIndex((end) => end > span.start);
  const next = starts.findIndex((start) => start >= span.end);
  const last = ends[(first < 0 ? ends.length : first) - 1];
  const after = next < 0 ? undefined : starts[next];
  return {
    words: withoutFillers(text.slice(span.start, span.end)),
    before: last === undefined ? undefined : withoutFillers(text.slice(last, span.start)),
    after: after === undefined ? undefined : withoutFillers(text.slice(span.end, after)),
  };
}

/** How a quotation is written in its note. */
export interface QuoteStyle {
  /** The apostrophe that the note uses, if it uses one only. */
  readonly apostrophe: string | undefined;
  /** The sign that opens the quotation; undefined for a block quotation. */
  readonly mark: string | undefined;
}

/** Looks at the quotation first, then at the whole note. */
export function styleOf({ text }: Note, { start, end, outer, style }: NoteQuote): QuoteStyle {
  return {
    apostrophe: apostropheIn(text.slice(start, end)) ?? apostropheIn(text),
    mark: style === 'marks' ? text[outer.start] : undefined,
  };
}

function apostropheIn(text: string): string | undefined {
  const curly = /\p{L}’\p{L}/u.test(text);
  const straight = /\p{L}'\p{L}/u.test(text);
  if (curly === straight) return undefined;
  return curly ? '’' : "'";
}

const MARKS = /[«‹][\s\u202f]*|[\s\u202f]*[»›]|[“”„"]/g;
/** Marks that may stand inside those of a quotation. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  '«': ['“', '”'],
  '‹': ['“', '”'],
  '"': ['“', '”'],
};

/**
 * Source text as the note would write it: line breaks and soft hyphens taken out, the note's apostrophe, no mark that
 * would close the quotation, nothing that Markdown would read.
 */
export function inStyle(source: string, { apostrophe, mark }: QuoteStyle): string {
  const line = source
    .replace(/(\p{L})[-\u00ad]\r?\n[ \t]*(?=\p{Ll})/gu, '$1')
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/\u00ad/g, '');
  const words = mark === undefined ? line : innerMarks(line, INNER[mark] ?? ['‘', '’']);
  const plain = escapeMarkdown(words);
  return apostrophe === undefined ? plain : plain.replace(/(?<=\p{L})['’](?=\p{L}|$)/gu, apostrophe);
}

/** Pairs of marks become the inner pair; a mark without its partner goes. */
function innerMarks(line: string, [open = '', close = '']: readonly string[]): string {
  const found = line.match(MARKS)?.length ?? 0;
  let count = 0;
  return line.replace(MARKS, () => (found % 2 > 0 ? '' : count++ % 2 === 0 ? open : close));
}

/** What parts two words of the source, on one line and without quotation marks; never nothing where it was something. */
export function gapInStyle(gap: string): string {
  const plain = gap.replace(MARKS, '').replace(/\s*[\r\n]\s*/g, ' ');
  return gap !== '' && plain === '' ? ' ' : plain;
}
