/**
 * Which citations belong to a quotation of running prose. A citation belongs to the quotations before it in its
 * sentence that have none nearer; one that leads in belongs to the quotations after it. O(log n) a quotation.
 */
import { contains, firstEndingAfter, type Span } from '../text/span';
import type { Scope } from './scope';
import type { Reference } from './unit';

/** How many references on either side of a quotation are looked at: keeps a sentence of thousands linear. */
const NEARBY = 32;

/** What the sentence of a quotation cites for it, in the order in which it counts. */
export interface SentenceCitations {
  /** Inside the marks, or a link around them. */
  readonly inside: readonly Reference[];
  /** In the sentence, runs of adjacent references together, up to the next quotation behind the first. */
  readonly own: readonly (readonly Reference[])[];
  /** Whether nothing but brackets and punctuation stands between the closing mark and the first of `own`. */
  readonly isAdjacent: boolean;
  /** Those before the quotation in its unit, the nearest first: one is carried over, if nothing else cites. */
  readonly earlier: readonly Reference[];
}

/** The citations of `quote` (its span with marks). */
export function citationsInSentence(text: string, scope: Scope, quote: Span): SentenceCitations {
  const { sentence, references } = scope;
  const next = firstEndingAfter(references, quote.start);
  const nearby = references.slice(Math.max(0, next - NEARBY), next + NEARBY);
  const inside = nearby.filter((reference) => contains(quote, reference) || contains(reference, quote));
  const others = nearby.filter((reference) => !inside.includes(reference));
  const inSentence = others.filter((reference) => contains(sentence, reference));
  const after = inSentence.filter(
    (reference) => reference.start >= quote.end && !isScopedAway(text, scope, reference, quote),
  );
  const before = inSentence.filter((reference) => reference.end <= quote.start);
  const leads = leadsIn(scope, inSentence);
  const own = leads ? leading(before, quote, scope.quotes) : runsIn(text, after, scope.quotes);
  const first = own[0]?.[0];
  return {
    inside,
    own,
    isAdjacent:
      first !== undefined && first.start >= quote.end && APART.test(text.slice(quote.end, beginOf(first))),
    earlier: others
      .filter((reference) => reference.end <= quote.start)
      .slice(-CARRIED)
      .toReversed(),
  };
}

/** How many references before a quotation are looked at: the nearest may be a link that cites nothing. */
const CARRIED = 4;

/** What leads in to a quotation, the nearest first: the last reference, and those before it up to another quotation. */
function leading(before: readonly Reference[], quote: Span, quotes: readonly Span[]): Reference[][] {
  const near = before.filter(
    (reference, i) => i === before.length - 1 || !isParted(quotes, reference, quote),
  );
  return near
    .slice(-CARRIED)
    .toReversed()
    .map((reference) => [reference]);
}

const APART = /^[\s,.;:!?()[\]*_…»”"]*$/;

/** Whether the citations of a sentence open what follows: one stands before its first quotation, none after the last. */
function leadsIn({ sentence, quotes }: Scope, references: readonly Reference[]): boolean {
  const first = quotes[firstEndingAfter(quotes, sentence.start)];
  const last = quotes[firstEndingAfter(quotes, sentence.end - 1)];
  const lastInside =
    last && last.start < sentence.end ? last : quotes[firstEndingAfter(quotes, sentence.end - 1) - 1];
  if (!first || !lastInside) return false;
  const before = references.some((reference) => reference.end <= first.start);
  return before && !references.some((reference) => reference.start >= lastInside.end);
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

/** Where a reference begins: a file name in brackets, with the words in them that may belong to it. */
function beginOf({ kind, beside = '', start }: Reference): number {
  return kind === 'file' ? start - beside.length : start;
}

const BETWEEN = /^[\s,;&()[\]]*(?:et|and|ou|or|puis)?[\s,;&()[\]]*$/;

/** References side by side; those behind the next quotation belong to it. */
function runsIn(text: string, after: readonly Reference[], quotes: readonly Span[]): Reference[][] {
  const runs: Reference[][] = [];
  for (const reference of after) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isBeside(text, last, reference)) run.push(reference);
    else if (last && isParted(quotes, last, reference)) break;
    else runs.push([reference]);
  }
  return runs;
}

function isBeside(text: string, last: Reference, next: Reference): boolean {
  const start = beginOf(next);
  return start <= last.end || BETWEEN.test(text.slice(last.end, start));
}

/** Whether a quotation begins between two references. */
function isParted(quotes: readonly Span[], last: Span, next: Span): boolean {
  const quote = quotes[firstEndingAfter(quotes, last.end)];
  return quote !== undefined && quote.start < next.start;
}
