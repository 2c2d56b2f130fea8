/** A heading that is nothing but a person's name may say who speaks the quotations that stand alone under it. */
import type { NoteMention } from '../../actors';
import type { Unit } from '../../note/unit';
import { firstEndingAfter, type Span } from '../../text/span';
import type { Claim } from './claim';

/** Looks up the heading above a quotation. */
export class HeadingClaims {
  readonly #text: string;
  readonly #units: readonly Unit[];
  readonly #headings: readonly Unit[];
  readonly #mentions: readonly NoteMention[];

  /** @param text the note, with spaces for what is no prose */
  constructor(text: string, units: readonly Unit[], mentions: readonly NoteMention[]) {
    this.#text = text;
    this.#units = units;
    this.#headings = units.filter(({ level }) => level !== undefined);
    this.#mentions = mentions;
  }

  /** Who speaks the quotation `outer` (with its marks) according to the heading above it. */
  of(outer: Span): Claim | undefined {
    const heading = this.#headings[firstEndingAfter(this.#headings, outer.start) - 1];
    const unit = this.#units[firstEndingAfter(this.#units, outer.start)];
    if (!heading || !unit || !this.#standsAlone(unit, outer)) return undefined;
    const named = this.#mentions[firstEndingAfter(this.#mentions, heading.start)];
    if (named?.actor.type !== 'person' || named.end > heading.end) return undefined;
    const around = this.#text.slice(heading.start, named.start) + this.#text.slice(named.end, heading.end);
    if (!/^\s*(?:M\.|Mme|Mr\.?|Dr)?\s*$/u.test(around)) return undefined;
    return { actors: [named.actor], near: [], group: `heading ${heading.start}` };
  }

  /** Nothing but citations and punctuation stands beside it. */
  #standsAlone(unit: Unit, outer: Span): boolean {
    const beside = this.#text.slice(unit.start, outer.start) + this.#text.slice(outer.end, unit.end);
    return !/\p{L}/u.test(beside);
  }
}
