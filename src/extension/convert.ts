/** From lines and columns to the editor's own, and back. */
import { Location, type Position, Range, Uri } from 'vscode';
import type { FilePlace } from '../desk/places';
import type { LineMap, Position as LinePosition, LineRange } from '../engine/text/lines';
import type { Span } from '../engine/text/span';

/** The editor's range of a stretch in lines and columns. */
export function toRange({ from, to }: LineRange): Range {
  return new Range(from.line, from.column, to.line, to.column);
}

/** The range of a span of the text that `lines` maps. */
export function spanRange(lines: LineMap, span: Span): Range {
  return toRange(lines.rangeOf(span));
}

/** A position of the editor in lines and columns. */
export function fromPosition({ line, character }: Position): LinePosition {
  return { line, column: character };
}

/** A range of the editor in lines and columns. */
export function fromRange({ start, end }: Range): LineRange {
  return { from: fromPosition(start), to: fromPosition(end) };
}

/** The editor's location of a stretch of a file. */
export function toLocation({ path, range }: FilePlace): Location {
  return new Location(Uri.file(path), toRange(range));
}
