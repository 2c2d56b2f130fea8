/** Claims of a passage without the places of the note, so that they can be kept while the text before them changes. */
import { contains, moved, type Span } from '../../text/span';
import type { Passage } from './passages';
import type { NumberedClaim } from './proseClaims';

/** A place in one of the texts that a passage is read from. */
interface Place extends Span {
  readonly part: number;
}

/** A claim whose mention is told by its part of the passage. */
export type KeptClaim = Omit<NumberedClaim, 'mention'> & { readonly mention: Place | undefined };

/** A claim to be kept; one that names nobody in the passage itself loses its place. */
export function keptClaim(claim: NumberedClaim | undefined, passage: Passage): KeptClaim | undefined {
  if (!claim) return undefined;
  const { mention } = claim;
  const parts = partsOf(passage);
  const part = parts.findIndex((each) => contains(each, mention) && mention.end > mention.start);
  const start = parts[part]?.start;
  return { ...claim, mention: start === undefined ? undefined : { part, ...moved(mention, -start) } };
}

/** A claim with its mention where the passage stands now. */
export function placedClaim(
  claim: KeptClaim,
  passage: Passage,
): Omit<KeptClaim, 'mention'> & { readonly mention: Span | undefined } {
  const { mention } = claim;
  const part = mention && partsOf(passage)[mention.part];
  return { ...claim, mention: mention && part && moved(mention, part.start) };
}

function partsOf({ headings, before, unit }: Passage): readonly Span[] {
  return [...headings, ...before, unit];
}
