/**
 * What stands behind the words of a block quotation: page, source, link, the name of the block. Peeled off from the end,
 * one piece after the other, as long as a piece is surely no word of the source.
 */

import type { Span } from '../../text/span';
import { isBareName } from '../referencesOfUnit';
import type { Reference, Unit } from '../unit';
import { isPageOrSource } from './apparatus';

/** Most pieces behind one quotation. */
const MOST_PIECES = 12;
/** How far back a piece may begin, in UTF-16 units. */
const LONGEST_PIECE = 400;

/** Where the tail of `[start, end)` in `unit` begins; `end` without one. O(1) but for the pieces. */
export function tailStart(text: string, unit: Unit, start: number, end: number): number {
  let at = end;
  for (let i = 0; i < MOST_PIECES; i++) {
    const next = pieceStart(text, unit, { start, end: trimmedEnd(text, start, at) });
    if (next === undefined) break;
    at = next;
  }
  return at;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s>]/.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Where the piece begins that ends the span; undefined if its end is a word. */
function pieceStart(text: string, unit: Unit, span: Span): number | undefined {
  const stop = /[.;,]/.test(text[span.end - 1] ?? '') ? span.end - 1 : span.end;
  return (
    referenceStart(text, unit, span) ??
    blockName(text, span) ??
    linkStart(text, span) ??
    bracketStart(text, unit, { start: span.start, end: stop }) ??
    locationLine(text, span)
  );
}

/** A citation, links with their labels. */
function referenceStart(text: string, { references }: Unit, { start, end }: Span): number | undefined {
  const found = references.findLast((each) => each.end <= end && each.kind !== 'title');
  if (found?.end !== end || found.start < start || isBareName(text, found)) return undefined;
  return isInWords(text, found) ? undefined : found.start;
}

/** Whether a web link or a described work is part of the words: it stands neither in brackets nor behind a full stop. */
function isInWords(text: string, { kind, start }: Reference): boolean {
  if (kind !== 'web' && kind !== 'work') return false;
  return !/[([.!?…»”"]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** `^id`, and the call of a note. */
function blockName(text: string, { start, end }: Span): number | undefined {
  const name = /(?:(?:^|[\s>])\^[A-Za-z\d][A-Za-z\d-]*|\[\^[^\]\n]{1,80}\])$/.exec(lastOf(text, start, end));
  return name ? end - name[0].trimStart().length : undefined;
}

/** `[Page 3](zotero://…)`, and any link behind the end of a sentence. */
function linkStart(text: string, { start, end }: Span): number | undefined {
  const link = /\[([^[\]\n]{0,200})\]\(([^()\s]{1,300})\)$/.exec(lastOf(text, start, end));
  if (!link) return undefined;
  const at = end - link[0].length;
  const [, label = '', url = ''] = link;
  const isBehindSentence = /[.!?…»”"]\s*$/.test(text.slice(Math.max(start, at - 4), at));
  const isOfProgram = /^(?!https?:|mailto:)[a-z][a-z\d+.-]+:/i.test(url);
  return isBehindSentence || isOfProgram || isPageOrSource(label) ? at : undefined;
}

/** `(p. 3)`, `(Source : …)`, `[p. 2, emphasis added]`, with the full stop behind it. */
function bracketStart(text: string, unit: Unit, { start, end }: Span): number | undefined {
  const opening = openingOf(text, start, end);
  if (opening === undefined) return undefined;
  const inner = text.slice(opening + 1, end - 1);
  const cites = unit.references.some(
    (each) => each.start >= opening && each.end <= end && each.kind !== 'title' && !isBareName(text, each),
  );
  return cites ||
    isPageOrSource(inner) ||
    linkStart(text, { start: opening + 1, end: end - 1 }) === opening + 1
    ? opening
    : undefined;
}

/** Where the bracket opens that is closed right before `end`. */
function openingOf(text: string, start: number, end: number): number | undefined {
  let depth = 0;
  for (let i = end - 1; i >= Math.max(start, end - LONGEST_PIECE); i--) {
    const sign = text[i] ?? '';
    if (')]'.includes(sign)) depth++;
    else if ('(['.includes(sign) && --depth === 0) return i;
    if (depth === 0) return undefined;
  }
  return undefined;
}

/** A last line of its own: "Location 345", "p. 12". */
function locationLine(text: string, { start, end }: Span): number | undefined {
  const line = lastOf(text, start, end).match(/\n[ \t>]*([^\n]{1,60})$/)?.[1];
  const isPlace =
    line !== undefined && /^(?:page|pages|pp?\.|location|loc\.?|emplacement)\s*\d[\d\s–-]*\.?$/i.test(line);
  return isPlace ? end - line.length : undefined;
}

function lastOf(text: string, start: number, end: number): string {
  return text.slice(Math.max(start, end - LONGEST_PIECE), end);
}
