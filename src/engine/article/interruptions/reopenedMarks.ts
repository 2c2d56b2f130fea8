import type { Span } from '../../text/span';
import type { Line } from '../layout/lines';

/** What opens and closes a quotation, where the two differ. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
];

/**
 * The marks that old printers repeat at the head of each line of a quotation, with the space behind them: those of lines that
 * follow each other without a blank one while the quotation is open. O(text).
 */
export function reopenedMarks(text: string, lines: readonly Line[]): readonly Span[] {
  return PAIRS.flatMap(([open, close]) => {
    if (!text.includes(`\n${open}`)) return [];
    const found: Span[] = [];
    let isOpen = false;
    let from = 0;
    for (const line of lines) {
      if (line.afterBlank || !line.text.startsWith(open)) continue;
      const since = text.slice(from, line.start);
      from = line.start;
      const [opened, closed] = [since.lastIndexOf(open), since.lastIndexOf(close)];
      if (opened >= 0 || closed >= 0) isOpen = opened > closed;
      if (isOpen) found.push({ start: line.start, end: line.start + lengthOf(line.text) });
    }
    return found;
  });
}

function lengthOf(line: string): number {
  return /^.\s*/u.exec(line)?.[0].length ?? 1;
}
