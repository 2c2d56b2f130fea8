import { type Span, slice } from '../text/span';

/** A word, a punctuation mark, or a whole quotation as seen from the sentence around it. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  /** In lower case, with `'` for every apostrophe; empty for a quotation. */
  readonly low: string;
  /** Whether the first letter is a capital. */
  readonly capital: boolean;
  /** Hyphenated subject pronoun: the "-t-il" of "a-t-il". */
  readonly clitic: boolean;
  /** For a quotation: its place in the list given. */
  readonly quote: number | undefined;
}

const PIECE =
  /(?:qu|lorsqu|puisqu|jusqu|quoiqu|[ldjmtsnc])[’']|-(?:t-)?(?:il|elle|on|ils|elles)(?![\p{L}\p{N}-])|(?:\p{N}+(?:[.,:]\p{N}+)+)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-(?!(?:t-)?(?:il|elle|on|ils|elles)(?![\p{L}\p{N}-]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/giu;

/**
 * The tokens of one paragraph. A quotation is one token, its words are not cut. O(length).
 * @param quotes outer spans of the paragraph's outermost quotations, sorted, each with its place in a larger list
 */
export function tokensOf(
  text: string,
  paragraph: Span,
  quotes: readonly (Span & { readonly index: number })[],
): readonly Token[] {
  const tokens: Token[] = [];
  let from = paragraph.start;
  for (const quote of quotes) {
    pushPieces(tokens, text, from, Math.max(from, quote.start));
    tokens.push({
      start: quote.start,
      end: quote.end,
      kind: 'quote',
      low: '',
      capital: false,
      clitic: false,
      quote: quote.index,
    });
    from = quote.end;
  }
  pushPieces(tokens, text, from, paragraph.end);
  return tokens;
}

function pushPieces(tokens: Token[], text: string, start: number, end: number): void {
  const part = slice(text, { start, end });
  for (const match of part.matchAll(PIECE)) {
    const piece = match[0];
    const clitic = piece.length > 1 && piece.startsWith('-');
    const bare = clitic ? piece.replace(/^-(?:t-)?/i, '') : piece;
    tokens.push({
      start: start + match.index + piece.length - bare.length,
      end: start + match.index + piece.length,
      kind: /[\p{L}\p{N}]/u.test(piece) ? 'word' : 'mark',
      low: bare.toLowerCase().replace(/’/g, "'"),
      capital: /^\p{Lu}/u.test(bare),
      clitic,
      quote: undefined,
    });
  }
}
