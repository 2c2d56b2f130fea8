/**
 * A quotation as something to look for: runs of words that must stand together, and between them the gaps that its
 * marks of elision, brackets and incises declare.
 */
import { looseKey } from '../../text/fold';
import { originalSpan, type Reading, reading } from '../../text/reading';
import { overlaps, type Span } from '../../text/span';
import { tokensOf } from '../../text/tokens';
import { adaptedLetters, elidedNeighbours, insertions, type KeptLetters } from './brackets';
import { asides, elisions } from './cuts';
import { incisesIn } from './incise';

/** Why words may be missing between two runs. An aside stands for none. */
export type GapKind = 'ellipsis' | 'brackets' | 'incise' | 'aside';

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
  /** What the brackets before this word put in; empty without any. */
  readonly inserted: string;
  /** Its letters outside of brackets, where some are adapted. */
  readonly kept: KeptLetters | undefined;
}

/** A quotation read in one way. */
export interface Pattern {
  readonly words: readonly PatternWord[];
  /** What stands after the last word. */
  readonly tail: string;
  /** What brackets after the last word put in. */
  readonly insertedLast: string;
  /** Kinds of mark that this reading relies on. */
  readonly relies: readonly GapKind[];
  /** Whether a word with adapted letters may stand for any word that has its others. */
  readonly adapts: boolean;
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

interface Cut extends Span {
  readonly kind: GapKind;
}

/**
 * The ways to read a quotation, the most literal first: all words as they stand, brackets that the source may have too; with elisions, brackets and asides as
 * gaps; with incises taken out as well; with adapted words. Readings that do not differ are given once; undefined without
 * any word.
 */
export function patternsOf(text: string, quoted: Quoted): Patterns | undefined {
  const read = reading(text, quoted, quoted.masked);
  const { plain } = read;
  const letters = adaptedLetters(plain);
  const marks = marksIn(plain, letters);
  const incises = cutsOf('incise', incisesIn(plain));
  const marked = build(read, letters, marks);
  if (marked.words.length === 0) return undefined;
  const literal = letters.length > 0 ? [build(read, [], [])] : [];
  const patterns = marks.length > 0 ? [...literal, build(read, letters, []), marked] : [...literal, marked];
  if (incises.length > 0) patterns.push(build(read, letters, [...marks, ...incises]));
  const neighbours = cutsOf('brackets', elidedNeighbours(plain));
  if (letters.length + neighbours.length > 0) {
    const cuts = [...marks, ...neighbours, ...incises];
    patterns.push({ ...build(read, letters, cuts), adapts: letters.length > 0 });
  }
  return { toFind: patterns.filter((pattern) => pattern.words.length > 0), toAlign: marked };
}

function marksIn(plain: string, letters: readonly Span[]): Cut[] {
  const remarks = asides(plain);
  const put = insertions(plain, letters).filter((span) => !remarks.some((aside) => overlaps(aside, span)));
  return [...cutsOf('ellipsis', elisions(plain)), ...cutsOf('brackets', put), ...cutsOf('aside', remarks)];
}

function cutsOf(kind: GapKind, spans: readonly Span[]): Cut[] {
  return spans.map(({ start, end }) => ({ kind, start, end }));
}

function build(read: Reading, letters: readonly Span[], cuts: readonly Cut[]): Pattern {
  const sorted = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end);
  const inner = reading(read.plain, { start: 0, end: read.plain.length }, letters);
  const words: PatternWord[] = [];
  let gap: GapKind | undefined;
  let inserted = '';
  let cut = 0;
  let end = 0;
  const pass = (offset: number): void => {
    for (; (sorted[cut]?.start ?? Infinity) <= offset; cut++) {
      gap = widest(gap, sorted[cut]?.kind);
      inserted = joined(inserted, insertedBy(read.plain, sorted[cut]));
    }
  };
  for (const token of tokensOf(inner.plain)) {
    const local = originalSpan(inner, token.start, token.end);
    pass(local.start);
    if (cut > 0 && sorted.slice(0, cut).some((span) => isInside(local, span))) continue;
    words.push({
      form: inner.plain.slice(token.start, token.end),
      span: originalSpan(read, local.start, local.end),
      gap: words.length > 0 ? gap : undefined,
      before: inner.plain.slice(end, token.start),
      inserted,
      kept: keptLetters(inner, token, letters),
    });
    gap = undefined;
    inserted = '';
    end = token.end;
  }
  pass(read.plain.length);
  const relies = sorted.map(
    (span): GapKind => (read.plain[span.start] === '[' && span.kind === 'aside' ? 'brackets' : span.kind),
  );
  if (letters.length > 0) relies.push('brackets');
  return {
    words,
    tail: inner.plain.slice(end),
    insertedLast: inserted,
    relies: [...new Set(relies)],
    adapts: false,
  };
}

function insertedBy(plain: string, cut: Cut | undefined): string {
  return cut?.kind === 'brackets' && plain[cut.start] === '[' ? plain.slice(cut.start + 1, cut.end - 1) : '';
}

function joined(a: string, b: string): string {
  return a === '' || b === '' ? a + b : `${a} ${b}`;
}

/** The letters of a token outside of the brackets in it; undefined where there are none. */
function keptLetters(inner: Reading, token: Span, letters: readonly Span[]): KeptLetters | undefined {
  if (letters.length === 0) return undefined;
  let kept = '';
  for (let at = token.start; at < token.end; at++) {
    const original = inner.toOriginal(at);
    const isAdapted = letters.some(
      ({ end }, i) => i % 2 === 0 && end <= original && original < (letters[i + 1]?.start ?? 0),
    );
    kept += isAdapted ? ADAPTED : inner.plain[at];
  }
  if (!kept.includes(ADAPTED)) return undefined;
  const pieces = kept.split(/\ufffc+/).map((piece) => (piece === '' ? '' : looseKey(piece)));
  return { pieces, leading: /^\ufffc*/.exec(kept)?.[0].length ?? 0 };
}

/** Stands for an adapted letter. */
const ADAPTED = '\ufffc';

function isInside(span: Span, cut: Cut): boolean {
  return cut.start <= span.start && span.end <= cut.end;
}

/** Of two marks at one place, the one that allows more. */
function widest(a: GapKind | undefined, b: GapKind | undefined): GapKind | undefined {
  return WIDEST.find((kind) => kind === a || kind === b);
}

const WIDEST: readonly GapKind[] = ['ellipsis', 'brackets', 'incise', 'aside'];
