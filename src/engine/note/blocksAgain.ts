/**
 * Splits a note again after an edit. Behind a boundary of blocks nothing depends on what stands before it: so the blocks
 * before the edit stay, splitting begins with the last of them, and ends at the first boundary behind the edit where there
 * was one before. O(blocks + edit) beside finding the edit, which compares the texts.
 */
import { blockStarts } from '../markdown/blocks';

/** A note as it was split. */
export interface SplitNote {
  readonly text: string;
  /** Where its first block begins. */
  readonly from: number;
  /** Where each block begins; it ends where the next begins. */
  readonly starts: readonly number[];
}

/** The same after an edit. */
export interface NoteSplitAgain extends SplitNote {
  /** So many blocks, the first ones, are as they were, and where they were. */
  readonly before: number;
  /** So many, the last ones, are as they were, and `moved` units further on. */
  readonly after: number;
  readonly moved: number;
}

/** Splits `text` from `from` on, of which `last` was an earlier state. */
export function splitAgain(text: string, from: number, last: SplitNote): NoteSplitAgain {
  const moved = text.length - last.text.length;
  const head = from === last.from ? commonHead(text, last.text) : 0;
  const tail = commonTail(text, last.text, head);
  const before = Math.max(0, firstAbove(last.starts, head) - 2);
  let next = last.starts.length;
  const fresh = blockStarts(
    text,
    { from: before > 0 ? (last.starts[before] ?? from) : from, isBoundary: before > 0 },
    (start) => {
      if (start < text.length - tail) return false;
      const at = firstAbove(last.starts, start - moved - 1);
      const isKnown = at > 0 && last.starts[at] === start - moved;
      if (isKnown) next = at;
      return isKnown;
    },
  );
  const behind = last.starts.slice(next);
  if (behind.length > 0) fresh.pop();
  return {
    text,
    from,
    starts: [...last.starts.slice(0, before), ...fresh, ...behind.map((start) => start + moved)],
    before,
    after: behind.length,
    moved,
  };
}

/** The index of the first of `numbers` (ascending) above `limit`. O(log n). */
function firstAbove(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** So many units are compared at once, which is much faster than one by one. */
const STRETCH = 4096;

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + STRETCH <= most && a.slice(at, at + STRETCH) === b.slice(at, at + STRETCH)) at += STRETCH;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many units the texts have in common at their ends, behind the first `head`. */
function commonTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  const [x, y] = [a.length, b.length];
  let at = 0;
  while (at + STRETCH <= most && a.slice(x - at - STRETCH, x - at) === b.slice(y - at - STRETCH, y - at))
    at += STRETCH;
  while (at < most && a.charCodeAt(x - at - 1) === b.charCodeAt(y - at - 1)) at++;
  return at;
}
