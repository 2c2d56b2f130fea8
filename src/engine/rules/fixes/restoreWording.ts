/** `quote.altered`: the source's words again, only where they were changed. */
import type { Change } from '../../match/verdict';
import type { Span } from '../../text/span';
import type { CheckedQuote } from '../checkedNote';
import { disjoint, type Edit, type Fix, type FixedNote, type FixSources } from './fix';
import { type PlainEdit, QuotedWords } from './quotedWords';
import { gapInStyle, inStyle, type QuoteStyle, type SourceWords, sourceWords, styleOf } from './sourceWords';

/** All changes at once first, then each alone where there are several. */
export function restoreWording(quote: CheckedQuote, { note }: FixedNote, { corpus }: FixSources): Fix[] {
  const article = quote.source && corpus.indexed(quote.source.article);
  if (!article || quote.verdict !== 'altered' || quote.changes.some(isJoined)) return [];
  const words = new QuotedWords(note.text, quote.quote);
  const style = styleOf(note, quote.quote);
  const restored = quote.changes.map((change) => ({
    change,
    edit: words.toNote(
      restore(words, words.within(change.noteSpan), sourceWords(article, change.sourceSpan), style),
    ),
  }));
  const all = disjoint(restored.map(({ edit }) => edit));
  if (all.length === 0) return [];
  const whole: Fix = { kind: 'restore-wording', title: 'Restore the source’s wording', edits: all };
  const isOrder = quote.changes.some(({ kind }) => kind === 'order');
  const parts = isOrder ? [] : groups(restored).map(partFix);
  return parts.length > 1 ? [whole, ...parts] : [whole];
}

/** The source's own words, joined with others that they do not stand beside: nothing to put in their place. */
function isJoined({ kind, note }: Change): boolean {
  return kind === 'glued' && note !== '';
}

interface Restored {
  readonly change: Change;
  readonly edit: Edit;
}

/** The two halves of a negation belong together. */
function groups(restored: readonly Restored[]): Restored[][] {
  const found: Restored[][] = [];
  for (const each of restored) {
    const last = found.at(-1)?.at(-1)?.change;
    const { change } = each;
    const isHalf = last?.kind === 'negation' && change.kind === 'negation';
    if (isHalf && (last.note === '') === (change.note === '')) found.at(-1)?.push(each);
    else found.push([each]);
  }
  return found;
}

function partFix(parts: readonly Restored[]): Fix {
  return {
    kind: 'restore-change',
    title: describe(parts.map(({ change }) => change)),
    edits: disjoint(parts.map(({ edit }) => edit)),
  };
}

function describe(changes: readonly Change[]): string {
  const joined = (side: 'note' | 'source'): string =>
    shorten(
      changes
        .map((change) => change[side])
        .filter(Boolean)
        .join(' … '),
    );
  const [note, source] = [joined('note'), joined('source')];
  if (note === '') return `Put back “${source}”`;
  return source === '' ? `Take out “${note}”` : `Put “${source}” for “${note}”`;
}

/** Longest words named in a title, in UTF-16 units. */
const LONGEST = 40;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}

/** The edit that puts `source` where `note` stands; either may be empty. Gaps follow the source where words are joined. */
function restore(words: QuotedWords, note: Span, source: SourceWords, style: QuoteStyle): PlainEdit {
  if (note.start === note.end) return putBack(words, note.start, source, style);
  return source.words === '' ? takeOut(words, note, source) : replace(words, note, source, style);
}

function replace(words: QuotedWords, note: Span, source: SourceWords, style: QuoteStyle): PlainEdit {
  const text = inStyle(source.words, style);
  const next = words.wordAfter(note.end);
  if (!next || source.after === undefined) return { ...note, text };
  const gap = words.plain.slice(note.end, next.start);
  const isJoinedAnew = gap.trim() === '' && (gap === '') !== (source.after === '');
  return isJoinedAnew
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
    : { start: at, end: at, text: before + text };
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
