/** Brackets in a quotation: insertions ("[la Chine]"), and letters of a word that the writer adapted ("rest[e]"). */
import { looseKey } from '../../text/fold';
import type { Span } from '../../text/span';
import { thresholds } from '../thresholds';

const BRACKETS = /\[([^[\]]{1,200})\]/g;
const LETTERS = /^\p{L}{1,8}$/u;

/** Spans of the signs around letters of a word, by twos: "[L]es", "rest[e]". Such brackets hold no insertion. */
export function adaptedLetters(plain: string): Span[] {
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

/** Spans of the insertions, with their brackets; `letters` are those of {@link adaptedLetters}. */
export function insertions(plain: string, letters: readonly Span[]): Span[] {
  return [...plain.matchAll(BRACKETS)]
    .filter((m) => !letters.some((span) => span.start === m.index) && !/^[\s….]+$/.test(m[1] ?? ''))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** "que [Poutine]" for "qu’il": spans of the little words before an insertion, which adapt to it. */
export function elidedNeighbours(plain: string): Span[] {
  if (!plain.includes('[')) return [];
  const little = /(?<![\p{L}])(?:qu|d|l|n|s|j|m|t|jusqu|lorsqu|puisqu)(?:e\s+|[’']|a\s+)(?=\[\p{L})/giu;
  return [...plain.matchAll(little)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/**
 * What stands outside the brackets of a word with adapted letters, as loose keys in order: the first begins the source's
 * word, the last ends it.
 *
 * @example "fermeron[s]" // { pieces: ['fermeron', ''], leading: 0 }
 */
export interface KeptLetters {
  readonly pieces: readonly string[];
  /** How many letters the brackets hold that open the word. */
  readonly leading: number;
}

/** Whether `form` may be the source's word for `own`: it has the kept letters in order, and few besides. */
export function fitsLetters({ pieces, leading }: KeptLetters, own: string, form: string): boolean {
  const key = looseKey(form);
  const isPronoun = PRONOUNS.has(looseKey(own)) && PRONOUNS.has(key);
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const replaced = key.length - length;
  if (replaced < 0 || replaced > thresholds.maxAdaptedLetters || length < key.length / 2) return false;
  const starts = startsOf(pieces, key);
  return starts !== undefined && (isPronoun || mayOpen(leading, starts[1] ?? 0));
}

/** Where the pieces stand in a key, in order; undefined where they do not. */
function startsOf(pieces: readonly string[], key: string): number[] | undefined {
  const starts: number[] = [];
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    const found = i === pieces.length - 1 ? key.length - piece.length : key.indexOf(piece, at);
    if (found < at || (i === 0 && found !== 0) || !key.startsWith(piece, found)) return undefined;
    starts.push(found);
    at = found + piece.length;
  }
  return starts;
}

/** "[s]on" for "mon"; but "[im]possible" for "possible" and "[Every]body" for "nobody" are other words. */
function mayOpen(leading: number, replaced: number): boolean {
  return leading === 0 || (leading === 1 && replaced === 1);
}

/** Words that a writer turns with the person: "[him]self" for "yourself". */
const PRONOUNS: ReadonlySet<string> = new Set(
  'myself yourself himself herself itself oneself ourselves yourselves themselves my your his her its our their mine yours hers ours theirs me him us them mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs moi toi lui elle soi eux elles nous vous je tu il on ils me te se'.split(
    ' ',
  ),
);
