/** Searches in two steps: keeps what holds the words of a query, or words much like them, and ranks that. */
import { FuzzySearch, type SearchField } from '../engine/corpus/search';
import type { WordFilter } from './wordFilter';

/** Ranking costs some 40 µs an item: of more than this the first are ranked. */
const MOST_RANKED = 1000;

/** The items that hold the words of `query`; if none does, those that hold words much like them. */
export function narrowed<T extends object>(filter: WordFilter<T>, query: string): readonly T[] {
  const found = filter.matching(query);
  return found.length > 0 ? found : filter.likely(query);
}

/** The best `limit` of `items` for `query`, best first; where there are too many to rank, the best of the first. */
export function ranked<T>(
  items: readonly T[],
  query: string,
  limit: number,
  fields: readonly SearchField<T>[],
): T[] {
  return items.length === 0 ? [] : new FuzzySearch(items.slice(0, MOST_RANKED), fields).search(query, limit);
}
