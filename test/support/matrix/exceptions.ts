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
export const exceptions: readonly Exception[] = [
  { when: { marks: "' '" }, reason: 'K26: straight single marks are no marks' },
  { when: { marks: '<< >>' }, reason: 'K25: doubled angle signs are no marks' },
  { when: { marks: "``…''" }, reason: 'marks of typewriters and TeX are no marks' },
  { when: { marks: '<blockquote>' }, reason: 'blocks in HTML are not read' },
  { when: { marks: 'callout with a title' }, reason: 'K19: the title is quoted' },
  { when: { emphasis: '_…_' }, reason: 'emphasis with underscores eats its words' },
  { when: { emphasis: 'code' }, reason: 'K04: words in code are not compared' },
  { when: { typography: 'character references' }, reason: 'K24: character references are words' },
  { when: { printing: 'character references' }, reason: 'K24: character references are words' },
  { when: { printing: 'calls [3]' }, reason: 'K21: calls of notes are words' },
  { when: { printing: 'calls ²' }, reason: 'K21: calls of notes are figures' },
  { when: { printing: 'page header' }, reason: 'K22: what a page prints stands between the words' },
  { when: { printing: 'Markdown _…_' }, reason: 'K23: markup of an article is text' },
  { when: { printing: 'Markdown link' }, reason: 'K23: markup of an article is text' },
  { when: { printing: 'Markdown footnote' }, reason: 'K23: markup of an article is text' },
];

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
