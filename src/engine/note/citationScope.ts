/**
 * Which citations belong to a quotation of running prose. A citation belongs to the quotations before it in its
 * sentence that have none nearer; one that leads in belongs to the quotations after it. O(log n) a quotation.
 */
import { contains, firstEndingAfter, type Span } from '../text/span';
import type { Scope } from './scope';
import type { Reference } from './unit';

/** How many references on either side of a quotation are looked at: keeps a sentence of thousands linear. */
const NEARBY = 32;

/** The citations of `quote` within its sentence, nearest first, a run of adjacent ones together; empty if none. */
export function citationsInSentence(text: string, scope: Scope, quote: Span): readonly Reference[] {
  const { sentence, references } = scope;
  if (references.length === 0) return [];
  const next = firstEndingAfter(references, quote.start);
  const nearby = references.slice(Math.max(0, next - NEARBY), next + NEARBY);
  const inside = nearby.filter((reference) => contains(quote, reference));
  if (inside.length > 0) return inside;
  const own = nearby.filter((reference) => contains(sentence, reference));
  const after = own.filter(
    (reference) => reference.start >= quote.end && !isScopedAway(text, scope, reference, quote),
  );
  if (after.length > 0) return adjacentRun(text, after);
  return own.filter((reference) => reference.end <= quote.start && leadsIn(reference, scope)).slice(-1);
}

/** Whether no quotation of the sentence stands before the citation: then it opens what follows. */
function leadsIn(reference: Reference, { sentence, quotes }: Scope): boolean {
  const first = quotes[firstEndingAfter(quotes, sentence.start)];
  return first === undefined || first.start >= reference.start;
}

/** Whether the citation shares its brackets with another quotation: "… (“other” in [@key])". */
function isScopedAway(text: string, { quotes }: Scope, reference: Reference, quote: Span): boolean {
  const open = openingBracket(text, quote.end, reference.start);
  if (open === undefined) return false;
  const next = quotes[firstEndingAfter(quotes, open)];
  return next !== undefined && next.start > open && next.end <= reference.start;
}

/** Farthest that brackets are looked for, in UTF-16 units. */
const LONGEST_BRACKET = 2000;

/** The offset of the innermost "(" after `from` that is still open at `at`. */
function openingBracket(text: string, from: number, at: number): number | undefined {
  let closed = 0;
  for (let i = at - 1; i >= Math.max(from, at - LONGEST_BRACKET); i--) {
    if (text[i] === ')') closed++;
    else if (text[i] === '(' && closed-- === 0) return i;
  }
  return undefined;
}

const BETWEEN = /^[\s,;&()[\]]*(?:et|and|ou|or|puis)?[\s,;&()[\]]*$/;

function adjacentRun(text: string, after: readonly Reference[]): Reference[] {
  const run: Reference[] = [];
  for (const reference of after) {
    const last = run.at(-1);
    if (last && reference.start > last.end && !BETWEEN.test(text.slice(last.end, reference.start))) break;
    run.push(reference);
  }
  return run;
}
