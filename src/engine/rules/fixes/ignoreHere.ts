/** Silences one finding where it stands, with a comment that says why. */

import type { Unit } from '../../note/unit';
import { firstEndingAfter } from '../../text/span';
import type { Finding } from '../checkedNote';
import type { Edit, Fix, FixedNote } from './fix';

/** What the writer is to replace. */
const REASON = 'reason';

/** A comment above the block of the finding; in a table at the end of the cell, for its row. */
export function ignoreHere(finding: Finding, { note }: FixedNote): Fix[] {
  const unit = note.units[firstEndingAfter(note.units, finding.start)];
  if (!unit) return [];
  const comment = `<!-- verbatim-ignore ${finding.code}: ${REASON} -->`;
  const edit =
    unit.kind === 'cell'
      ? { start: unit.end, end: unit.end, text: ` ${comment}` }
      : above(note.text, unit, comment);
  return [{ kind: 'ignore', title: 'Ignore here, with a reason', edits: [{ ...edit, placeholder: REASON }] }];
}

/** A line of its own above the block, as far to the right as it. */
function above(text: string, unit: Unit, comment: string): Edit {
  const start = unit.quotation ?? unit.start;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  const isHead = unit.parent >= lineStart || start === unit.quotation;
  const indent = (isHead ? /^[ \t]*/ : /^[ \t>]*/).exec(before)?.[0] ?? '';
  const feed = text[lineStart - 2] === '\r' || text.includes('\r\n') ? '\r\n' : '\n';
  return { start: lineStart, end: lineStart, text: `${indent}${comment}${feed}` };
}
