/** What stands around the quotations of one unit: its sentences, its outermost quotations, its references. */
import { reading } from '../text/reading';
import { firstEndingAfter, overlaps, type Span } from '../text/span';
import type { Surroundings } from './presentation';
import { sentencesIn } from './sentences';
import type { Reference, Unit } from './unit';

/** The sentence that a quotation stands in, with what else is in its unit. All sorted. */
export interface Scope {
  readonly sentence: Span;
  /** Outermost quotations of the unit, with their marks. */
  readonly quotes: readonly Span[];
  readonly references: readonly Reference[];
}

/** Scopes of the quotations of one unit; sentences are cut once. */
export class UnitScopes {
  readonly #text: string;
  readonly #unit: Unit;
  readonly #quotes: readonly Span[];
  readonly #sentences: readonly Span[];

  /** @param quotes outermost quotations that touch the unit, with their marks, sorted */
  constructor(text: string, unit: Unit, quotes: readonly Span[]) {
    this.#text = text;
    this.#unit = unit;
    this.#quotes = quotes;
    this.#sentences = sentencesIn(text, unit, quotes);
  }

  /** The scope of a quotation (its span with marks). O(log n). */
  of(outer: Span): Scope {
    const sentence = this.#sentences[firstEndingAfter(this.#sentences, outer.end - 1)] ?? this.#unit;
    return { sentence, quotes: this.#quotes, references: this.#unit.references };
  }

  /** The prose on either side of a quotation, within its sentence and up to the neighbouring quotations. */
  around(outer: Span, leadIn: string): Surroundings {
    const { sentence } = this.of(outer);
    const at = firstEndingAfter(this.#quotes, outer.start);
    const previous = this.#quotes[at - 1];
    const own = this.#quotes[at];
    const following = own && overlaps(own, outer) ? this.#quotes[at + 1] : own;
    const start = Math.max(sentence.start, previous?.end ?? 0);
    const end = Math.min(sentence.end, following?.start ?? Number.POSITIVE_INFINITY);
    return {
      before: this.#read(Math.max(start, outer.start - LONGEST_CONTEXT), outer.start),
      after: this.#read(outer.end, Math.min(end, outer.end + LONGEST_CONTEXT)),
      leadIn: previous === undefined || previous.end <= sentence.start ? leadIn : '',
    };
  }

  #read(start: number, end: number): string {
    if (start >= end) return '';
    const { masked } = this.#unit;
    const near: Span[] = [];
    for (let i = firstEndingAfter(masked, start); (masked[i]?.start ?? end) < end; i++)
      near.push(masked[i] ?? this.#unit);
    return reading(this.#text, { start, end }, near).plain;
  }
}

/** How much prose beside a quotation is read for the way it is presented, in UTF-16 units. */
const LONGEST_CONTEXT = 400;
