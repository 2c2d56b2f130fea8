/** Lines and columns of offsets. */
import type { Span } from './span';

/** A place as editors count it, both 0-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text in lines and columns, half-open. */
export interface LineRange {
  readonly from: Position;
  readonly to: Position;
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** Where `sign` stands from `from` on. */
function placeOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? NOWHERE : at;
}

/** Where the lines of a text begin. `\n`, `\r\n` and a lone `\r` end a line, as in VS Code. */
export class LineMap {
  readonly #starts: readonly number[];

  /** O(text). */
  constructor(text: string) {
    // Single signs are found several times as fast as a pattern: a card waits for the lines of a whole article.
    const starts = [0];
    let [feed, carriage] = [placeOf(text, '\n', 0), placeOf(text, '\r', 0)];
    while (Math.min(feed, carriage) < NOWHERE) {
      const start = carriage < feed - 1 ? carriage + 1 : feed + 1;
      starts.push(start);
      if (feed < start) feed = placeOf(text, '\n', start);
      if (carriage < start) carriage = placeOf(text, '\r', start);
    }
    this.#starts = starts;
  }

  /** The line and column of a UTF-16 offset. O(log lines). */
  positionOf(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: offset - (this.#starts[low] ?? 0) };
  }

  /** The same for a span. */
  rangeOf({ start, end }: Span): LineRange {
    return { from: this.positionOf(start), to: this.positionOf(end) };
  }

  /** The offset of a line and column. */
  offsetOf({ line, column }: Position): number {
    return (this.#starts[line] ?? 0) + column;
  }
}
