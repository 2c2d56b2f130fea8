/**
 * Which articles may hold the passage that a quotation was altered from.
 *
 * Complete within the error budget: a passage that differs from a quotation of n words in at most k = ⌊budget · n⌋ of them
 * (replaced, added or left out) lacks a word of it only where every occurrence was changed. So it lacks at most as many of
 * its different words as the rarest in it add up to k occurrences, and the article is among those that the index gives
 * for that (see `engine/corpus/intersect`); the passage lies in a window of the length that is looked through. Passages
 * further off are looked for among the few articles that share most telling words; there nothing is promised.
 */
import type { IndexedArticle } from '../corpus/corpus';
import { budgetOf } from './evidence';
import type { Sought } from './nearest';
import { windowWidth } from './window';

/** Every article with a passage within the error budget, and some others; those that miss fewest words first. */
export function holdersNear({ pattern, ids, corpus }: Sought): IndexedArticle[] {
  const occurrences = new Map<number, number>();
  for (const id of ids) occurrences.set(id, (occurrences.get(id) ?? 0) + 1);
  const unknown = occurrences.get(-1) ?? 0;
  occurrences.delete(-1);
  const changes = budgetOf(ids.length) - unknown;
  if (changes < 0) return [];
  return corpus.holdingNear(
    [...occurrences.keys()],
    mostLost([...occurrences.values()], changes),
    windowWidth(pattern),
  );
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
