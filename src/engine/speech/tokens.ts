import { BEGINS, CAPITAL, GOES_ON, kindAt, LETTER, widthOf } from '../text/letters';
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
  /(?:qu|lorsqu|puisqu|jusqu|quoiqu|[ldjmtsnc])[’']|-(?:t-)?(?:il|elle|on|ils|elles)(?![\p{L}\p{N}-])|(?:\p{N}+(?:[.,:]\p{N}+)+)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-(?!(?:t-)?(?:il|elle|on|ils|elles)(?![\p{L}\p{N}-]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/iuy;
/** What may join a word to what follows it. */
const [HYPHEN, APOSTROPHE, STRAIGHT_APOSTROPHE] = [0x2d, 0x2019, 0x27] as const;

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
  for (let at = 0; at < part.length; ) {
    const to = plainWordEnd(part, at) ?? pieceEnd(part, at);
    if (to > at) tokens.push(tokenOf(part.slice(at, to), start + to));
    at = Math.max(to, at + 1);
  }
}

/** The end of a word of letters and figures between spaces or marks that join nothing to it: most words. */
function plainWordEnd(text: string, start: number): number | undefined {
  let kind = kindAt(text, start);
  if (!(kind & LETTER)) return undefined;
  let end = start;
  for (; kind & GOES_ON; kind = kindAt(text, end)) end += widthOf(kind);
  const stop = text.charCodeAt(end);
  return stop === HYPHEN || stop === APOSTROPHE || stop === STRAIGHT_APOSTROPHE ? undefined : end;
}

/** The end of the piece at `at`, as the pattern has it; `at` if there is none. */
function pieceEnd(text: string, at: number): number {
  PIECE.lastIndex = at;
  return PIECE.test(text) ? PIECE.lastIndex : at;
}

function tokenOf(piece: string, end: number): Token {
  const clitic = piece.length > 1 && piece.startsWith('-');
  const bare = clitic ? piece.replace(/^-(?:t-)?/i, '') : piece;
  const first = kindAt(bare, 0);
  const low = bare.toLowerCase();
  return {
    start: end - bare.length,
    end,
    kind: first & BEGINS ? 'word' : 'mark',
    low: low.endsWith('’') ? `${low.slice(0, -1)}'` : low,
    capital: (first & CAPITAL) !== 0,
    clitic,
    quote: undefined,
  };
}
