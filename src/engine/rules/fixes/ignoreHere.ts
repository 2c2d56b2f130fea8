/** Silences one finding where it stands, by its words, with a comment whose reason the writer adds. */

import { IgnoreScopes } from '../../note/ignoreScopes';
import { areNamed, namedWordsOf, readNamedWords, wordsIn } from '../../note/namedWords';
import type { Unit } from '../../note/unit';
import { firstEndingAfter, overlaps, type Span } from '../../text/span';
import type { Finding } from '../checkedNote';
import type { Edit, Fix, FixedNote } from './fix';

/** A comment above the block of the finding; in a table at the end of the cell, for its row. */
export function ignoreHere(finding: Finding, checked: FixedNote): Fix[] {
  const { note } = checked;
  const unit = note.units[firstEndingAfter(note.units, finding.start)];
  if (!unit) return [];
  const isCell = unit.kind === 'cell';
  const place = isCell ? { at: unit.end, indent: ' ', feed: '' } : above(note.text, unit);
  const scopes = new IgnoreScopes(note.text, note.units);
  const scope = isCell ? scopes.of({ start: unit.end, end: unit.end }) : scopes.blockAfter(place.at);
  const alike = spansAlike(finding, checked, scope);
  const named = namedIn(note.text, finding, alike.spans);
  const edit = comment(place, [finding.code, ...(named === undefined ? [] : [named])].join(' '));
  const covered = coveredBy(finding, named, note.text, alike.findings);
  return [{ kind: 'ignore', title: `Ignore here (covers ${counted(covered, finding)})`, edits: [edit] }];
}

/** What stands in a scope and begins with the same word as a finding; all of it where the finding has no words. */
function spansAlike(
  finding: Finding,
  { note: { text }, quotes, findings }: FixedNote,
  scope: Span,
): { readonly spans: readonly Span[]; readonly findings: readonly Finding[] } {
  const word = FIRST_WORD.exec(text.slice(finding.start, finding.end))?.[0] ?? '';
  const beginning = new RegExp(`[^\\p{L}\\p{M}\\p{N}]{0,40}${word}`, 'iuy');
  const isAlike = (each: Span): boolean => {
    beginning.lastIndex = each.start;
    return overlaps(each, scope) && beginning.test(text);
  };
  const here = findings.filter(isAlike);
  return { findings: here, spans: [...quotes.filter(isAlike), ...here] };
}

const FIRST_WORD = /[\p{L}\p{M}\p{N}]+/u;

/** How the finding is named among what could be meant as well; undefined where it has no words. */
function namedIn(text: string, finding: Finding, alike: readonly Span[]): string | undefined {
  const others = alike.filter((each) => !isAt(each, finding));
  return namedWordsOf(
    text.slice(finding.start, finding.end),
    others.map((each) => wordsIn(text.slice(each.start, each.end))),
  );
}

/** How many findings of the same code the comment silences. */
function coveredBy(
  { code }: Finding,
  named: string | undefined,
  text: string,
  alike: readonly Finding[],
): number {
  const same = alike.filter((each) => each.code === code);
  if (named === undefined) return same.length;
  const words = readNamedWords(named.slice(1, -1));
  return same.filter(({ start, end }) => areNamed(wordsIn(text.slice(start, end)), words)).length;
}

function counted(count: number, { quote, code }: Finding): string {
  const what = quote ? 'quotation' : code === 'quote.unbalanced' ? 'mark' : 'citation';
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function isAt(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Where a comment is put, and what goes before and after it. */
interface Spot {
  readonly at: number;
  readonly indent: string;
  readonly feed: string;
}

/** Without a reason it is whole; the writer may type one. */
function comment({ at, indent, feed }: Spot, what: string): Edit {
  const head = `${indent}<!-- verbatim-ignore ${what}`;
  return { start: at, end: at, text: `${head} -->${feed}`, blank: { at: head.length, lead: ': ' } };
}

/** A line of its own above the block, as far to the right as it. */
function above(text: string, unit: Unit): Spot {
  const start = unit.quotation ?? unit.start;
  const at = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(at, start);
  const isHead = unit.parent >= at || start === unit.quotation;
  const indent = (isHead ? /^[ \t]*/ : /^[ \t>]*/).exec(before)?.[0] ?? '';
  const feed = text[at - 2] === '\r' || text.includes('\r\n') ? '\r\n' : '\n';
  return { at, indent, feed };
}
