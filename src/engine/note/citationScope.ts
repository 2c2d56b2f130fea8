/**
 * Which citations belong to a quotation of running prose. A citation belongs to the quotations before it in its
 * sentence that have none nearer; one that leads in belongs to the quotations after it.
 */
import { contains, type Span } from '../text/span';
import type { Reference } from './unit';

/** The citations of `quote` within `sentence`, nearest first, a run of adjacent ones together; empty if none. */
export function citationsInSentence(
  text: string,
  sentence: Span,
  quote: Span,
  quotes: readonly Span[],
  references: readonly Reference[],
): readonly Reference[] {
  const inside = references.filter((reference) => contains(quote, reference));
  if (inside.length > 0) return inside;
  const own = references.filter((reference) => contains(sentence, reference));
  const after = own.filter((ref) => ref.start >= quote.end && !isScopedAway(text, sentence, ref, quote, quotes));
  if (after.length > 0) return adjacentRun(text, after);
  const before = own.filter((ref) => ref.end <= quote.start && leadsIn(ref, sentence, quotes));
  return before.slice(-1);
}

/** Whether no quotation of the sentence stands before the citation: then it opens what follows. */
function leadsIn(reference: Reference, sentence: Span, quotes: readonly Span[]): boolean {
  return !quotes.some((span) => span.start >= sentence.start && span.end <= reference.start);
}

/** Whether the citation shares its brackets with another quotation: "… (“other” in [@key])". */
function isScopedAway(text: string, sentence: Span, reference: Reference, quote: Span, quotes: readonly Span[]): boolean {
  const open = openingBracket(text, sentence, reference.start);
  if (open === undefined || open < quote.end) return false;
  return quotes.some((other) => other.start > open && other.end <= reference.start);
}

/** The offset of the innermost "(" still open at `at`. */
function openingBracket(text: string, sentence: Span, at: number): number | undefined {
  let closed = 0;
  for (let i = at - 1; i >= sentence.start; i--) {
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
