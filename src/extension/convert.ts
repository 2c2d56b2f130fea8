/** From offsets to the editor's lines and columns, and back. */
import { Location, Position, Range, Uri } from 'vscode';
import { LineMap } from '../engine/text/lines';
import type { Span } from '../engine/text/span';

/** The range of a span of the text that `lines` maps. */
export function toRange(lines: LineMap, { start, end }: Span): Range {
  return new Range(toPosition(lines, start), toPosition(lines, end));
}

/** The position of an offset into the text that `lines` maps. */
function toPosition(lines: LineMap, offset: number): Position {
  const { line, column } = lines.positionOf(offset);
  return new Position(line, column);
}

/** The offset of a position in the text that `lines` maps. */
export function toOffset(lines: LineMap, { line, character }: Position): number {
  return lines.offsetOf({ line, column: character });
}

/** Makes locations in texts; the lines of each text are counted once. */
export class Locations {
  readonly #maps = new Map<string, LineMap>();

  /** The place of `span` in `text`, the content of the file at `path`. */
  of(path: string, text: string, span: Span): Location {
    const lines = this.#maps.get(path) ?? new LineMap(text);
    this.#maps.set(path, lines);
    return new Location(Uri.file(path), toRange(lines, span));
  }
}
