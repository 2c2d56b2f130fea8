/** What interrupts a text, and the text without it. */
import type { Interruption } from '../article';
import type { Line } from '../layout/lines';
import { dropped, type Edit } from '../seen/edit';
import { noteCalls } from './noteCalls';
import { type Furniture, pageFurniture } from './pageFurniture';
import { reopenedMarks } from './reopenedMarks';
import { type TimeStamp, timeStamps, timesWithin } from './timeStamps';

/** What interrupts a text. Sorted, disjoint. */
export interface Interrupted {
  readonly interruptions: readonly Interruption[];
  /** What makes it the text that its author wrote: paragraphs whole that a page's end has parted. */
  readonly edits: readonly Edit[];
}

/** Finds the calls of notes, the furniture of pages and the times of recordings in `text`. Linear. */
export function interruptionsIn(text: string, lines: readonly Line[]): Interrupted {
  const calls = noteCalls(text).map((span) => ({ ...span, kind: 'call' as const }));
  const stamps = timeStamps(lines);
  const pages = pageFurniture(text, lines);
  const times = timesWithin(text);
  const furniture = [...stamps, ...times, ...pages].map(({ start, end }) => ({
    start,
    end,
    kind: 'furniture' as const,
  }));
  return {
    interruptions: disjoint([...calls, ...furniture]),
    edits: [
      ...calls.map(dropped),
      ...times.map(dropped),
      ...reopenedMarks(text, lines).map(dropped),
      ...stamps.map(withoutStamp),
      ...pages.map(withoutPage),
    ],
  };
}

function withoutStamp({ start, end, above }: TimeStamp): Edit {
  return above === undefined ? dropped({ start, end }) : { start: above, end, text: ' ' };
}

function withoutPage({ start, end, parts, above }: Furniture): Edit {
  if (parts === 'word') return dropped({ start, end });
  return { start: above, end, text: parts === 'sentence' ? ' ' : '\n\n' };
}

function disjoint(found: readonly Interruption[]): readonly Interruption[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Interruption[] = [];
  for (const each of sorted) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}
