/**
 * A quotation whose sentences all stand in one article, but not as the quotation has them: in another order, or pages apart
 * and joined. Each piece is looked for exactly.
 */
import type { IndexedArticle } from '../corpus/corpus';
import { fitOf } from './compare/tolerances';
import { type Occurrence, occurrencesIn } from './exact';
import type { Sought } from './nearest';
import type { Pattern, PatternWord } from './pattern/pattern';
import { thresholds } from './thresholds';
import type { Change, VerbatimPlace } from './verdict';

/** The pieces of a quotation where they stand. */
export interface FoundPieces {
  readonly source: VerbatimPlace;
  readonly alsoAt: readonly VerbatimPlace[];
  readonly changes: readonly Change[];
  /** Whether the source has them in another order. */
  readonly isReordered: boolean;
}

interface Piece extends Pattern {
  readonly ids: readonly number[];
}

interface PlacedPiece {
  readonly piece: Piece;
  readonly occurrence: Occurrence;
}

/** The pieces in the first article that has them all, cited ones first; undefined where none has, or there is but one piece. */
export function piecesOf(sought: Sought, cited: readonly string[]): FoundPieces | undefined {
  if (sought.ids.includes(-1) || !sought.pattern.words.some(isCut)) return undefined;
  const pieces = cut(sought);
  if (pieces.length < 2 || pieces.length > thresholds.maxPieces) return undefined;
  const known = cited.flatMap((file) => sought.corpus.indexed(file) ?? []);
  const articles = known.length > 0 ? known : sought.corpus.holdingAll(sought.ids);
  for (const article of articles) {
    const placed = pieces.flatMap((piece) => placedIn(article, piece, sought) ?? []);
    if (placed.length === pieces.length) return asFound(placed, article);
  }
  return undefined;
}

/** Cuts at elisions and ends of sentences; none where a piece is too short to be looked for alone. */
function cut({ pattern, ids }: Sought): Piece[] {
  const starts = pattern.words.flatMap((word, i) => (i === 0 || isCut(word) ? [i] : []));
  const pieces = starts.map((start, i) => {
    const end = starts[i + 1] ?? ids.length;
    const words = pattern.words.slice(start, end);
    return { ...pattern, words, ids: ids.slice(start, end), tail: '', insertedLast: '', relies: [] };
  });
  return pieces.every(({ words }) => words.length >= thresholds.shortestPiece) ? pieces : [];
}

function isCut({ gap, before }: PatternWord): boolean {
  return gap === 'ellipsis' || /[.!?…;]/.test(before);
}

function placedIn(article: IndexedArticle, piece: Piece, { limits }: Sought): PlacedPiece | undefined {
  const occurrence = occurrencesIn(article, piece, piece.ids, limits).find((each) =>
    fitOf(piece, article, each),
  );
  return occurrence && { piece, occurrence };
}

function asFound(placed: readonly PlacedPiece[], article: IndexedArticle): FoundPieces {
  const starts = placed.map(({ occurrence }) => occurrence[0] ?? 0);
  const isReordered = starts.some((start, i) => i > 0 && start < (starts[i - 1] ?? 0));
  const [source, ...alsoAt] = placed.map(({ occurrence }) => placeOf(occurrence, article));
  const moved = placed.filter((_, i) => i > 0 && (!isReordered || (starts[i] ?? 0) < (starts[i - 1] ?? 0)));
  const changes = moved.map(({ piece, occurrence }): Change => {
    const place = placeOf(occurrence, article);
    return {
      kind: isReordered ? 'order' : 'glued',
      note: piece.words.map(({ form }) => form).join(' '),
      source: article.text.slice(place.start, place.end),
      noteSpan: { start: piece.words[0]?.span.start ?? 0, end: piece.words.at(-1)?.span.end ?? 0 },
      sourceSpan: { start: place.start, end: place.end },
    };
  });
  return { source: source ?? placeOf([], article), alsoAt, changes, isReordered };
}

function placeOf(occurrence: Occurrence, article: IndexedArticle): VerbatimPlace {
  const [start, end] = [article.starts[occurrence[0] ?? 0] ?? 0, article.ends[occurrence.at(-1) ?? 0] ?? 0];
  return { article: article.article.file, start, end, tolerances: [], omitted: [], beyond: [] };
}
