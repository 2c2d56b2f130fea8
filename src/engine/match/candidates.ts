/**
 * Which articles may hold the passage that a quotation was altered from.
 *
 * Complete within the error budget: a passage that differs from a quotation of n words in at most k = ⌊budget · n⌋ of them
 * (replaced, added or left out) lacks a word of it only where every occurrence was changed. So it lacks at most as many of
 * its different words as the rarest in it add up to k occurrences, it is at most n + k words long, and the article is among
 * those that the index gives for that (see `engine/corpus/holders`). Further off, articles are looked for with a stretch in
 * which a good part of the quotation stands as it is; there no more is promised.
 */
import type { IndexedArticle } from '../corpus/corpus';
import { budgetOf, weightOf } from './evidence';
import type { Sought } from './nearest';
import { windowWidth } from './pattern/window';
import { thresholds } from './thresholds';

/** Every article with a passage within the error budget, and some others; those that miss fewest words first. */
export function holdersNear({ ids, corpus }: Sought): IndexedArticle[] {
  const occurrences = occurrencesOf(ids);
  const budget = budgetOf(ids.length);
  const changes = budget - (occurrences.get(-1) ?? 0);
  occurrences.delete(-1);
  if (changes < 0) return [];
  const words = new Map([...occurrences.keys()].map((word) => [word, 1]));
  const least = words.size - mostLost([...occurrences.values()], changes);
  return corpus.holdingNear(words, least, ids.length + budget);
}

/**
 * The likeliest articles with a stretch in which enough of the quotation's weight stands as it is, words that no article has
 * left aside. None for a quotation with too few content words to be taken for any source without a citation.
 */
export function likeliest({ pattern, ids, keys, weights, corpus }: Sought): IndexedArticle[] {
  const content = keys.filter((key) => weightOf(key) === 1).length;
  if (content < thresholds.minSharedContentUncited) return [];
  const words = occurrencesOf(ids);
  words.delete(-1);
  let all = 0;
  for (const [word, times] of words) {
    const weight = Math.ceil(times * (weights.get(word) ?? 0) * WHOLE);
    words.set(word, weight);
    all += weight;
  }
  const least = Math.ceil(thresholds.minLiteralShare * all);
  return corpus.holdingNear(words, least, windowWidth(pattern), thresholds.candidateArticles);
}

/** Makes whole numbers of weights, fine enough. */
const WHOLE = 16;

function occurrencesOf(ids: readonly number[]): Map<number, number> {
  const occurrences = new Map<number, number>();
  for (const id of ids) occurrences.set(id, (occurrences.get(id) ?? 0) + 1);
  return occurrences;
}

/** How many different words can be gone after so many changes: those that stand fewest times first. */
function mostLost(occurrences: readonly number[], changes: number): number {
  let [left, lost] = [changes, 0];
  for (const times of occurrences.toSorted((a, b) => a - b)) {
    left -= times;
    if (left < 0) break;
    lost++;
  }
  return lost;
}
