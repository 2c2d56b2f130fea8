/** The passage that a quotation was altered from, wherever it is: in a cited article if one is near enough, else in any. */
import type { IndexedArticle } from '../corpus/corpus';
import { holdersNear, likeliest } from './candidates';
import { budgetOf, type Evidence } from './evidence';
import { isBetter, type Nearest, nearestAt, nearestIn, type Sought } from './nearest';
import { stretchesWithin } from './stretches';
import { thresholds } from './thresholds';

/**
 * The nearest telling passage, that is, the one that shares most. Within the error budget (see `candidates`) none is
 * overlooked, and what is given is within it; further off, only the articles likeliest to hold it are looked through.
 *
 * @param files the articles that the note cites
 */
export function nearestPassage(sought: Sought, files: readonly string[]): Nearest | undefined {
  return (
    nearestInCited(sought, files) ??
    bestWithin(holdersNear(sought), false, sought) ??
    best(likeliest(sought), false, sought)
  );
}

/**
 * The nearest passage in an article that has so many words of the quotation in a row that it is plainly their source, whatever
 * stands beside them. Runs near either end are asked for, where one of their words tells an article from others.
 */
export function passageWithRun(sought: Sought): Nearest | undefined {
  const { ids, corpus } = sought;
  for (const start of runStarts(ids.length)) {
    const run = ids.slice(start, start + thresholds.minRunUncited);
    if (run.includes(-1)) continue;
    if (!run.some((word) => corpus.frequency(word) <= thresholds.tellingFrequency)) continue;
    const articles = corpus.holdingAll(run).filter(({ words }) => holdsRun(words, run));
    const found = bestOf(articles, false, (article) => nearestIn(article, sought));
    if (found) return found;
  }
  return undefined;
}

function runStarts(length: number): number[] {
  const last = length - thresholds.minRunUncited;
  const starts = [0, last, 2, last - 2, 4, last - 4];
  return starts.filter((start, i) => start >= 0 && start <= last && starts.indexOf(start) === i);
}

function holdsRun(words: Uint32Array, run: readonly number[]): boolean {
  for (let at = words.indexOf(run[0] ?? -1); at >= 0; at = words.indexOf(run[0] ?? -1, at + 1))
    if (run.every((id, i) => words[at + i] === id)) return true;
  return false;
}

/** The same in the articles `files` alone. */
export function nearestInCited(sought: Sought, files: readonly string[]): Nearest | undefined {
  const cited = files.flatMap((file) => sought.corpus.indexed(file) ?? []);
  return bestWithin(cited, true, sought) ?? best(cited, true, sought);
}

/** The best telling passage within the error budget. Nearest first, so that copies of it need not be aligned. */
function bestWithin(
  articles: readonly IndexedArticle[],
  isCited: boolean,
  sought: Sought,
): Nearest | undefined {
  const budget = budgetOf(sought.ids.length);
  const within = articles.flatMap((article) =>
    stretchesWithin(article.words, sought.ids, budget).map((stretch) => ({ article, stretch })),
  );
  within.sort((a, b) => a.stretch.distance - b.stretch.distance);
  return bestOf(within, isCited, ({ article, stretch }, found) => nearestAt(article, stretch, sought, found));
}

/** The telling passage that shares most, changes least and comes first; what cannot share as much is not aligned. */
function best(articles: readonly IndexedArticle[], isCited: boolean, sought: Sought): Nearest | undefined {
  const share = (isCited ? 0 : thresholds.minShareUncited) - ROUNDING;
  return bestOf(articles, isCited, (article, found) =>
    nearestIn(article, sought, { shared: (found?.evidence.shared ?? 0) - ROUNDING, share }),
  );
}

/** The best telling passage that `align` gives, which is told the best so far. */
function bestOf<T>(
  items: readonly T[],
  isCited: boolean,
  align: (item: T, found: Nearest | undefined) => Nearest | undefined,
): Nearest | undefined {
  let found: Nearest | undefined;
  for (const item of items) {
    const nearest = align(item, found);
    if (nearest && isTelling(nearest, isCited) && (!found || isBetter(nearest, found))) found = nearest;
  }
  return found;
}

/** More than sums of weights in another order may differ by. */
const ROUNDING = 1e-9;

/** A true head with an invented tail, or the other way round: enough words in a row are no accident. */
function isPlainRun(evidence: Evidence, isCited: boolean): boolean {
  const run = evidence.run();
  if (isCited) return run.words >= thresholds.minRun && run.content >= thresholds.minRunContent;
  return run.words >= thresholds.minRunUncited && run.content >= thresholds.minRunContentUncited;
}

/** Much the same words in another order. */
function isShuffled({ run, content, inAnyOrder }: Evidence): boolean {
  const isRun = content >= thresholds.minSharedContent && run().words >= thresholds.minRunShuffled;
  return isRun && inAnyOrder() >= thresholds.minShareShuffled;
}

function isTelling({ evidence }: Nearest, isCited: boolean): boolean {
  if (isCited && evidence.content > 0 && (evidence.isTwin || evidence.isOneOff)) return true;
  if (evidence.isWithinBudget && evidence.content > 0) return true;
  if (isPlainRun(evidence, isCited) || (isCited && isShuffled(evidence))) return true;
  const content = isCited ? thresholds.minSharedContent : thresholds.minSharedContentUncited;
  const share = isCited ? thresholds.minShare : thresholds.minShareUncited;
  return evidence.content >= content && evidence.share >= share && evidence.density >= thresholds.minDensity;
}
