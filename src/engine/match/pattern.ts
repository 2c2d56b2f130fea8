/**
 * A quotation as something to look for: runs of words that must stand together, and between them the gaps that its
 * marks of elision, brackets and incises declare.
 */
import { originalSpan, type Reading, reading } from '../text/reading';
import type { Span } from '../text/span';
import { tokensOf } from '../text/tokens';
import { incisesIn } from './incise';

/** Why words may be missing between two runs. */
export type GapKind = 'ellipsis' | 'brackets' | 'incise';

/** One word of a quotation. */
export interface PatternWord {
  /** As printed, markup taken out. */
  readonly form: string;
  /** Offsets into the note. */
  readonly span: Span;
  /** What the marks before this word allow the source to have here besides. */
  readonly gap: GapKind | undefined;
  /** What stands between the word before and this one: spaces, punctuation, marks. */
  readonly before: string;
}

/** A quotation read in one way. */
export interface Pattern {
  readonly words: readonly PatternWord[];
  /** What stands after the last word. */
  readonly tail: string;
  /** Kinds of mark that this reading relies on. */
  readonly relies: readonly GapKind[];
}

/** The ways to read one quotation. */
export interface Patterns {
  /** To look for as they are, the most literal first. */
  readonly toFind: readonly Pattern[];
  /** To align: marks of elision as gaps, incises as they stand. */
  readonly toAlign: Pattern;
}

/** The quotation to read: its span and what inside is no text. */
export interface Quoted extends Span {
  readonly masked: readonly Span[];
}

const ELISION = /\[\s*(?:…|\.\s?\.\s?\.)\s*\]|\(\s*(?:…|\.\s?\.\s?\.)\s*\)|…|\.{3}/g;
const BRACKETS = /\[([^[\]]{1,200})\]/g;
const LETTERS = /^\p{L}{1,4}$/u;

interface Cut extends Span {
  readonly kind: GapKind;
}

/**
 * The ways to read a quotation, the most literal first: all words as they stand; with elisions and brackets as gaps;
 * with incises taken out as well. Readings that do not differ are given once; undefined without any word.
 */
export function patternsOf(text: string, quoted: Quoted): Patterns | undefined {
  const read = reading(text, quoted, quoted.masked);
  const letters = adaptedLetters(read.plain);
  const literal = read.plain;
  const marks = [...elisions(literal), ...glosses(literal, letters)];
  const incises = incisesIn(literal).map((span): Cut => ({ ...span, kind: 'incise' }));
  const marked = build(read, letters, marks);
  if (marked.words.length === 0) return undefined;
  const patterns = marks.length > 0 ? [build(read, letters, []), marked] : [marked];
  if (incises.length > 0) patterns.push(build(read, letters, [...marks, ...incises]));
  const adapted = [...adaptedWords(literal, letters), ...elidedNeighbours(literal)];
  if (adapted.length > 0) patterns.push(build(read, [], [...marks, ...adapted, ...incises]));
  return { toFind: patterns.filter((pattern) => pattern.words.length > 0), toAlign: marked };
}

function elisions(plain: string): Cut[] {
  return [...plain.matchAll(ELISION)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'ellipsis',
  }));
}

/** "[L]es", "rest[e]": brackets around letters of a word are no insertion. Spans of the bracket signs. */
function adaptedLetters(plain: string): Span[] {
  return [...plain.matchAll(BRACKETS)].flatMap((m) => {
    const end = m.index + m[0].length;
    const touches = /\p{L}/u.test(plain[m.index - 1] ?? '') || /\p{L}/u.test(plain[end] ?? '');
    if (!touches || !LETTERS.test(m[1] ?? '')) return [];
    return [
      { start: m.index, end: m.index + 1 },
      { start: end - 1, end },
    ];
  });
}

/** Whole words that hold adapted letters ("rest[e]"): the source may have another form of them. */
function adaptedWords(plain: string, letters: readonly Span[]): Cut[] {
  if (letters.length === 0) return [];
  return [...plain.matchAll(/[\p{L}\p{M}’'-]*(?:\[\p{L}{1,4}\][\p{L}\p{M}-]*)+/gu)]
    .filter((m) => letters.some(({ start }) => start >= m.index && start < m.index + m[0].length))
    .map((m) => ({ start: m.index, end: m.index + m[0].length, kind: 'brackets' }));
}

/** "que [Poutine]" for "qu’il": the little word before an insertion adapts to it. */
function elidedNeighbours(plain: string): Cut[] {
  if (!plain.includes('[')) return [];
  return [
    ...plain.matchAll(/(?<![\p{L}])(?:qu|d|l|n|s|j|m|t|jusqu|lorsqu|puisqu)(?:e\s+|[’']|a\s+)(?=\[\p{L})/giu),
  ].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'brackets',
  }));
}

function glosses(plain: string, letters: readonly Span[]): Cut[] {
  return [...plain.matchAll(BRACKETS)]
    .filter((m) => !letters.some((span) => span.start === m.index) && !/^[\s….]+$/.test(m[1] ?? ''))
    .map((m) => ({ start: m.index, end: m.index + m[0].length, kind: 'brackets' }));
}

function build(read: Reading, letters: readonly Span[], cuts: readonly Cut[]): Pattern {
  const sorted = [...cuts].sort((a, b) => a.start - b.start);
  const inner = reading(read.plain, { start: 0, end: read.plain.length }, letters);
  const words: PatternWord[] = [];
  let gap: GapKind | undefined;
  let cut = 0;
  let end = 0;
  for (const token of tokensOf(inner.plain)) {
    const local = originalSpan(inner, token.start, token.end);
    for (; (sorted[cut]?.start ?? Infinity) <= local.start; cut++) gap = widest(gap, sorted[cut]?.kind);
    if (isInside(local, sorted[cut - 1])) continue;
    words.push({
      form: inner.plain.slice(token.start, token.end),
      span: originalSpan(read, local.start, local.end),
      gap: words.length > 0 ? gap : undefined,
      before: inner.plain.slice(end, token.start),
    });
    gap = undefined;
    end = token.end;
  }
  const relies: GapKind[] = sorted.map((span) => span.kind);
  if (letters.length > 0) relies.push('brackets');
  return { words, tail: inner.plain.slice(end), relies: [...new Set(relies)] };
}

function isInside(span: Span, cut: Cut | undefined): boolean {
  return cut !== undefined && cut.start <= span.start && span.end <= cut.end;
}

/** Of two marks at one place, the one that allows more. */
function widest(a: GapKind | undefined, b: GapKind | undefined): GapKind | undefined {
  if (a === 'ellipsis' || b === 'ellipsis') return 'ellipsis';
  return b ?? a;
}
