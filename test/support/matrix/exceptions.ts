/** What is known not to be right yet: one table, to be emptied. A test fails when an entry is no longer needed. */
import type { Facet } from './judge';
import type { Way } from './way';

/** Ways that are known to go wrong. */
export interface Exception {
  /** The choices that make it go wrong; any other choices may stand beside them. */
  readonly when: Partial<Way>;
  /** What goes wrong; everything if it does not say. */
  readonly facets?: readonly Facet[];
  readonly reason: string;
}

/** The table. */
export const exceptions: readonly Exception[] = [];

/** Whether an entry of the table is about this facet of this way. */
export function isExcepted(way: Way, facet: Facet): boolean {
  return exceptions.some(({ when, facets }) => (facets?.includes(facet) ?? true) && isChosen(way, when));
}

/** Whether nothing but this entry makes `way` go wrong. */
export function isExceptedBy(way: Way, exception: Exception): boolean {
  return exceptions.every((each) => isChosen(way, each.when) === (each === exception));
}

/** Whether `way` has all the choices of `when`. */
function isChosen(way: Way, when: Partial<Way>): boolean {
  return (Object.keys(when) as (keyof Way)[]).every((axis) => way[axis] === when[axis]);
}
