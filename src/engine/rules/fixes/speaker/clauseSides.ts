/** The words of a sentence before and behind a place, up to the quotations beside it. */
import type { Note } from '../../../note/note';
import type { Span } from '../../../text/span';
import type { ClaimPlace } from './claimPlace';

export interface ClauseSides {
  readonly before: string;
  readonly behind: string;
}

const STOP = /(?<=\p{L}{3})[.!?…](?=\s|$)|\n\s*\n|[|;]/u;

/** Both touch the place. */
export function clauseSides({ unit }: ClaimPlace, { start, end }: Span, { text, quotes }: Note): ClauseSides {
  const last = quotes.findLast(({ outer }) => outer.end <= start)?.outer.end ?? 0;
  const next = quotes.find(({ outer }) => outer.start >= end)?.outer.start ?? text.length;
  const before = text.slice(Math.max(unit.start, last), start);
  const behind = text.slice(end, Math.max(end, Math.min(unit.end, next)));
  return { before: before.split(STOP).at(-1) ?? '', behind: behind.split(STOP)[0] ?? '' };
}
