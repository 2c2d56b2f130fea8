/** Says of a citation that leads to no article what it leads to instead. */
import { fileNameOf } from '../text/paths';
import type { ResolvedCitation } from './checkedNote';

/** Why the source of a quotation cannot be asked, in words; undefined where it can, or where none is cited. */
export function missingSource(citations: readonly ResolvedCitation[]): string | undefined {
  const lost = citations.find(({ resolution: { kind } }) => kind === 'unknown' || kind === 'missing');
  return lost && describe(lost);
}

/** Longest target that is shown whole, in UTF-16 units. */
const LONGEST = 80;

function describe({ reference: { kind, target }, resolution }: ResolvedCitation): string {
  const shown = target.length <= LONGEST ? target : `${target.slice(0, LONGEST)}…`;
  if (resolution.kind === 'unknown') return `no article is called “${shown}”`;
  if (kind === 'web') return `no article stands for ${shown}`;
  if (/\.[a-z0-9]{1,8}$/i.test(target) && kind !== 'work') return `${fileNameOf(shown)} is not read`;
  return `“${shown}” is no article`;
}
