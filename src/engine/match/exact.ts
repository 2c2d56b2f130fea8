/**
 * Finds every place where a pattern's words stand in an article: each run whole, runs in order, gaps within bounds.
 *
 * Every occurrence of the rarest word of the first run is tried (`indexOf` over the word numbers), later runs at their
 * earliest place. O(article + occurrences × pattern).
 */
import type { IndexedArticle } from '../corpus/corpus';
import type { GapKind, Pattern } from './pattern/pattern';
import { thresholds } from './thresholds';

/** Token numbers of the article, one for each word of the pattern. */
export type Occurrence = readonly number[];

/** In place of a word's number: any word of the article may stand there. */
export const ANY_WORD = -2;

/** A run of words that must stand together. */
interface Run {
  readonly words: readonly number[];
  readonly gap: GapKind | undefined;
}

/** How far apart runs may stand. */
export interface GapLimits {
  /** UTF-16 units that an elision may leave out. */
  readonly maxGap: number;
}

/**
 * All occurrences of `pattern` (its word numbers in `ids`) in `article`, in order; of those that end at one place the
 * shortest, since an elision leaves out no more than it must.
 */
export function occurrencesIn(
  article: IndexedArticle,
  pattern: Pattern,
  ids: readonly number[],
  limits: GapLimits,
): Occurrence[] {
  const [first, ...rest] = runsOf(pattern, ids);
  if (!first) return [];
  const found = new Map<number, Occurrence>();
  for (const start of startsOf(article, first)) {
    const places = chain(article, start, first, rest, limits);
    if (places) found.set(places.at(-1) ?? 0, places);
  }
  return [...found.values()];
}

function runsOf(pattern: Pattern, ids: readonly number[]): Run[] {
  const runs: { words: number[]; gap: GapKind | undefined }[] = [];
  pattern.words.forEach((word, i) => {
    if (i === 0 || word.gap) runs.push({ words: [], gap: word.gap });
    runs.at(-1)?.words.push(ids[i] ?? -1);
  });
  return runs;
}

/** Token numbers at which `run` stands. */
function startsOf(article: IndexedArticle, run: Run): number[] {
  const anchor = newestWord(run);
  const word = run.words[anchor] ?? -1;
  if (word === ANY_WORD)
    return Array.from(article.words, (_, at) => at).filter((at) => standsAt(article, run, at));
  const starts: number[] = [];
  for (let at = article.words.indexOf(word); at >= 0; at = article.words.indexOf(word, at + 1)) {
    if (standsAt(article, run, at - anchor)) starts.push(at - anchor);
  }
  return starts;
}

/** The word with the highest number was met last in the corpus: as a rule a rare one. */
function newestWord(run: Run): number {
  let best = 0;
  run.words.forEach((word, i) => {
    if (word > (run.words[best] ?? -1)) best = i;
  });
  return best;
}

function standsAt(article: IndexedArticle, run: Run, start: number): boolean {
  if (start < 0 || start + run.words.length > article.words.length) return false;
  return run.words.every((word, i) => word === ANY_WORD || article.words[start + i] === word);
}

function chain(
  article: IndexedArticle,
  start: number,
  first: Run,
  rest: readonly Run[],
  limits: GapLimits,
): Occurrence | undefined {
  const places = first.words.map((_, i) => start + i);
  for (const run of rest) {
    const next = nextRun(article, (places.at(-1) ?? 0) + 1, run, limits);
    if (next === undefined) return undefined;
    places.push(...run.words.map((_, i) => next + i));
  }
  return places;
}

function nextRun(article: IndexedArticle, from: number, run: Run, limits: GapLimits): number | undefined {
  const end = article.ends[from - 1] ?? 0;
  for (let at = from; at < article.words.length; at++) {
    if (!isWithin(article, from, at, end, run.gap, limits)) return undefined;
    if (standsAt(article, run, at)) return at;
  }
  return undefined;
}

function isWithin(
  article: IndexedArticle,
  from: number,
  at: number,
  end: number,
  gap: GapKind | undefined,
  limits: GapLimits,
): boolean {
  if (gap === 'ellipsis') return (article.starts[at] ?? 0) - end <= limits.maxGap;
  return at - from <= (gap === 'brackets' ? thresholds.maxGlossWords : 0);
}
