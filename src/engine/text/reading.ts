/** The words that a reader sees in a span, without the markup inside it, and the way back to the original. */
import { FILLER } from './characterReferences';
import type { Span } from './span';

/** What is read of a span: `plain` holds the unmasked characters in order. */
export interface Reading {
  readonly plain: string;
  /** The original offset of the character at `offset` of `plain`; for its end, the end of the last character. */
  readonly toOriginal: (offset: number) => number;
  /** The original offset after the character before `offset` of `plain`, with all that is written for that character. */
  readonly endOf: (offset: number) => number;
  /** The offset in `plain` of the first character at or after the original offset. */
  readonly fromOriginal: (offset: number) => number;
}

interface Piece {
  /** Where the piece begins in `plain`. */
  readonly at: number;
  readonly span: Span;
}

/**
 * Reads `span` of `text`, leaving out `masked` (sorted, disjoint).
 *
 * @example reading('a **b** c', { start: 0, end: 9 }, [{ start: 2, end: 4 }, { start: 5, end: 7 }]).plain // "a b c"
 */
export function reading(text: string, span: Span, masked: readonly Span[]): Reading {
  const pieces = piecesOf(span, masked);
  const plain = pieces.map((piece) => text.slice(piece.span.start, piece.span.end)).join('');
  const toOriginal = (offset: number): number => {
    const piece = pieces.findLast((p) => p.at <= offset && p.span.start < p.span.end) ?? pieces[0];
    return piece ? piece.span.start + (offset - piece.at) : span.start;
  };
  return {
    plain,
    toOriginal,
    endOf: (offset) => {
      let end = toOriginal(offset - 1) + 1;
      while (text[end] === FILLER) end++;
      return end;
    },
    fromOriginal: (offset) => {
      const piece = pieces.find((p) => offset < p.span.end);
      return piece ? piece.at + Math.max(0, offset - piece.span.start) : plain.length;
    },
  };
}

function piecesOf(span: Span, masked: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (start: number, end: number): void => {
    if (start >= end) return;
    pieces.push({ at, span: { start, end } });
    at += end - start;
  };
  let from = span.start;
  for (const mask of masked) {
    if (mask.end <= span.start || mask.start >= span.end) continue;
    add(from, mask.start);
    from = Math.max(from, mask.end);
  }
  add(from, span.end);
  return pieces;
}

/** The original span of `[start, end)` of a reading; its end is where the last character read ends. */
export function originalSpan(read: Reading, start: number, end: number): Span {
  return {
    start: read.toOriginal(start),
    end: end > start ? read.endOf(end) : read.toOriginal(start),
  };
}
