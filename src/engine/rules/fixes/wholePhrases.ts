/**
 * Changes as a fix may make them: none may begin or end a quotation in the midst of another phrase. Where words at an
 * edge of a quotation were set against a neighbouring aside ("Le maire" against "des rumeurs" in "Le maire, selon des
 * rumeurs, a vendu"), the source has them a little further on, and the fix takes in what lies between.
 */
import type { IndexedArticle } from '../../corpus/corpus';
import type { Change } from '../../match/verdict';
import { tokensOf } from '../../text/tokens';
import type { QuotedWords } from './quotedWords';

/** Changes with the edges made whole; undefined where an edge would be a torn phrase. */
export function wholePhrases(
  changes: readonly Change[],
  words: QuotedWords,
  article: IndexedArticle,
): readonly Change[] | undefined {
  const head = edge(changes, words, 'head');
  const mended =
    head && isTorn(head.change, words, article, 'head') ? reach(head.change, article, 'head') : head?.change;
  if (head && !mended) return undefined;
  const rest = head && mended !== head.change && mended ? [mended, ...changes.slice(head.count)] : changes;
  const tail = edge(rest, words, 'tail');
  if (!tail || !isTorn(tail.change, words, article, 'tail')) return rest;
  const reached = reach(tail.change, article, 'tail');
  return reached && [...rest.slice(0, rest.length - tail.count), reached];
}

type Side = 'head' | 'tail';

/** The changes at an edge of a quotation, with nothing unchanged between them, as one; only where words replace words. */
function edge(
  changes: readonly Change[],
  words: QuotedWords,
  side: Side,
): { readonly change: Change; readonly count: number } | undefined {
  const ordered = side === 'head' ? changes : changes.toReversed();
  let at = side === 'head' ? words.wordAfter(0) : words.wordBefore(words.plain.length);
  let joined: Change | undefined;
  let count = 0;
  for (const change of ordered) {
    const span = words.within(change.noteSpan);
    if (!at || change.note === '' || (side === 'head' ? span.start !== at.start : span.end !== at.end)) break;
    joined = joined ? (side === 'head' ? join(joined, change) : join(change, joined)) : change;
    count++;
    at = side === 'head' ? words.wordAfter(span.end) : words.wordBefore(span.start);
  }
  return joined && joined.source !== '' ? { change: joined, count } : undefined;
}

function join(a: Change, b: Change): Change {
  return {
    kind: a.kind,
    note: `${a.note} ${b.note}`,
    source: `${a.source} ${b.source}`,
    noteSpan: { start: a.noteSpan.start, end: b.noteSpan.end },
    sourceSpan: { start: a.sourceSpan.start, end: b.sourceSpan.end },
  };
}

const PARTS = /[,;:.!?…«»“”"()—–]/;

/**
 * Whether the words at an edge would be part of another phrase: the source parts them from what follows (or comes before),
 * where the note does not, and goes on with them beyond the edge.
 */
function isTorn(
  { noteSpan, sourceSpan }: Change,
  words: QuotedWords,
  { text }: IndexedArticle,
  side: Side,
): boolean {
  const note = words.within(noteSpan);
  const before =
    /[^\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, sourceSpan.start - GAP), sourceSpan.start))?.[0] ?? '';
  const after = /^[^\p{L}\p{N}]*/u.exec(text.slice(sourceSpan.end, sourceSpan.end + GAP))?.[0] ?? '';
  const next = words.wordAfter(note.end)?.start;
  const last = words.wordBefore(note.start)?.end;
  if (side === 'head')
    return (
      next !== undefined &&
      PARTS.test(after) &&
      !PARTS.test(before) &&
      sourceSpan.start > 0 &&
      !PARTS.test(words.plain.slice(note.end, next))
    );
  return (
    last !== undefined &&
    PARTS.test(before) &&
    !PARTS.test(after) &&
    !PARTS.test(words.plain.slice(last, note.start))
  );
}

/** Longest gap between two words that is looked at, and farthest that words are looked for, in UTF-16 units. */
const GAP = 12;
const REACH = 300;

/** The change with the note's own words in the source taken in, if its sentence has them on that side. */
function reach(change: Change, { text }: IndexedArticle, side: Side): Change | undefined {
  const { start, end } = change.sourceSpan;
  const wanted = tokensOf(change.note).map((token) =>
    change.note.slice(token.start, token.end).toLowerCase(),
  );
  const from = side === 'head' ? Math.max(0, start - REACH) : end;
  const region = text.slice(from, side === 'head' ? start : end + REACH);
  const sentence = side === 'head' ? lastSentence(region) : firstSentence(region);
  const offset = from + (side === 'head' ? region.length - sentence.length : 0);
  const tokens = tokensOf(sentence);
  const isAt = (i: number) =>
    wanted.every(
      (word, k) => sentence.slice(tokens[i + k]?.start, tokens[i + k]?.end).toLowerCase() === word,
    );
  const places = tokens.map((_, i) => i).filter((i) => i + wanted.length <= tokens.length && isAt(i));
  const found = side === 'head' ? places.at(-1) : places[0];
  const first = tokens[found ?? -1];
  const last = tokens[(found ?? -1) + wanted.length - 1];
  if (found === undefined || !first || !last) return undefined;
  const sourceSpan =
    side === 'head' ? { start: offset + first.start, end } : { start, end: offset + last.end };
  return { ...change, source: text.slice(sourceSpan.start, sourceSpan.end), sourceSpan };
}

function lastSentence(text: string): string {
  return text.slice(text.search(/[^.!?«»“”"]*$/));
}

function firstSentence(text: string): string {
  return /^[^.!?«»“”"]*/.exec(text)?.[0] ?? '';
}
