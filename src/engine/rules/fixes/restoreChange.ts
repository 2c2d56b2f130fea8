/** One change undone: the source's words where the note has others, or none. */
import type { IndexedArticle } from '../../corpus/corpus';
import type { Change } from '../../match/verdict';
import type { Span } from '../../text/span';
import type { PlainEdit, QuotedWords } from './quotedWords';
import { gapInStyle, inStyle, type QuoteStyle, type SourceWords, sourceWords } from './sourceWords';

/**
 * The edit that makes one change undone; offsets into the words as read. Gaps follow the source where words are joined.
 *
 * @param withGap whether what parts the words from the next ones is to be the source's, too
 */
export function restoreChange(
  { noteSpan, sourceSpan }: Pick<Change, 'noteSpan' | 'sourceSpan'>,
  words: QuotedWords,
  article: IndexedArticle,
  style: QuoteStyle,
  withGap = false,
): PlainEdit {
  const note = words.within(noteSpan);
  const source = sourceWords(article, sourceSpan);
  if (note.start === note.end) return putBack(words, note.start, source, style);
  return source.words === '' ? takeOut(words, note, source) : replace(words, note, source, style, withGap);
}

function replace(
  words: QuotedWords,
  note: Span,
  source: SourceWords,
  style: QuoteStyle,
  withGap: boolean,
): PlainEdit {
  const text = inStyle(source.words, style);
  const next = words.wordAfter(note.end);
  if (!next || source.after === undefined) return { ...note, text };
  const gap = words.plain.slice(note.end, next.start);
  const isJoinedAnew = gap.trim() === '' && (gap === '') !== (source.after === '');
  return isJoinedAnew || (withGap && gap.trim() === '')
    ? { start: note.start, end: next.start, text: text + gapInStyle(source.after) }
    : { ...note, text };
}

function putBack(words: QuotedWords, end: number, source: SourceWords, style: QuoteStyle): PlainEdit {
  const at = source.before === '' ? pastApostrophe(words.plain, end) : end;
  const text = inStyle(source.words, style);
  const next = words.wordAfter(at)?.start ?? at;
  const before = gapInStyle(source.before ?? ' ');
  const after = gapInStyle(source.after ?? ' ');
  if (words.wordBefore(at) === undefined)
    return { start: next, end: next, text: text + after, beforeWord: true };
  if (next === at) return { start: at, end: at, text: before + text + after };
  return after === ''
    ? { start: next, end: next, text, beforeWord: true }
    : { start: at, end: at, text: before + text + marksAfter(words.plain.slice(at, next), after) };
}

/** What the source has right behind words put back, a comma say, where the note parts them by a blank alone. */
function marksAfter(gap: string, after: string): string {
  return gap.trim() === '' ? after.trimEnd() : '';
}

/** An elided word keeps its apostrophe, even where a space follows: "l’ eau". */
function pastApostrophe(plain: string, end: number): number {
  return /['’]/.test(plain[end] ?? '') ? end + 1 : end;
}

/** Takes words out with one of the gaps beside them, never with a mark of elision; with both where the source has none. */
function takeOut(words: QuotedWords, note: Span, source: SourceWords): PlainEdit {
  const before = words.wordBefore(note.start)?.end;
  const after = words.wordAfter(note.end)?.start;
  if (before === undefined) return { start: note.start, end: after ?? note.end, text: '' };
  if (after === undefined) return { start: before, end: note.end, text: '' };
  if (source.after === '') return { start: pastApostrophe(words.plain, before), end: after, text: '' };
  if (after === note.end) return { ...note, text: '' };
  const isPlain = /^\s*[,;:–—-]?\s*$/.test(words.plain.slice(before, note.start));
  return isPlain ? { start: before, end: note.end, text: '' } : { start: note.start, end: after, text: '' };
}
