/**
 * Whom the sentences of a note give its quotations to. Only paragraphs that are asked about are read, each with the few
 * before it; and what such a passage claims is kept for the next reading of the note, by everything it depends on.
 */
import type { Kept } from '../../note/kept';
import { firstEndingAfter, overlaps, type Span } from '../../text/span';
import type { Claim } from './claim';
import { type KeptClaim, keptClaim, placedClaim } from './keptClaims';
import type { NoteProse } from './noteProse';
import { NamesOfPassages, type PassageNames } from './passageNames';
import { type Passage, Passages } from './passages';
import { readPassage } from './proseClaims';

/** What one paragraph claims, without offsets and actors, so that it can be kept. */
export interface KeptClaims {
  /** For each quotation that touches it: what is claimed, if its clauses speak of a speaker at all. */
  readonly ofQuotes: readonly ({ readonly claim: KeptClaim | undefined } | undefined)[];
  /** Who is announced last for what follows. */
  readonly announced: KeptClaim | undefined;
}

interface ReadPassage {
  readonly claims: KeptClaims;
  readonly names: PassageNames;
  readonly passage: Passage;
}

/** Answers for one note. */
export class NoteClaims {
  readonly #prose: NoteProse;
  readonly #kept: Kept<KeptClaims>;
  readonly #passages: Passages;
  readonly #names: NamesOfPassages;

  /** @param kept what the last readings of the same note found */
  constructor(prose: NoteProse, kept: Kept<KeptClaims>) {
    this.#prose = prose;
    this.#kept = kept;
    this.#passages = new Passages(prose);
    this.#names = new NamesOfPassages(prose);
  }

  /** What the clauses around a quotation claim; `undefined` if they speak of no speaker. */
  of(outer: Span): { readonly claim: Claim | undefined } | undefined {
    const { units, quotes } = this.#prose;
    for (let i = firstEndingAfter(units, outer.start); i < units.length; i++) {
      const unit = units[i];
      if (!unit || !overlaps(unit, outer)) return undefined;
      const read = this.#read(i);
      const at = firstEndingAfter(quotes, outer.start) - firstEndingAfter(quotes, unit.start);
      const found = read?.claims.ofQuotes[at];
      if (read && found) return { claim: claimOf(found.claim, read) };
    }
    return undefined;
  }

  /** Whom the last clause with a colon in the unit at `index` announces. */
  announcedIn(index: number): Claim | undefined {
    const read = this.#read(index);
    return read && claimOf(read.claims.announced, read);
  }

  #read(index: number): ReadPassage | undefined {
    const passage = this.#passages.at(index);
    if (!passage) return undefined;
    const names = this.#names.of(passage);
    const key = [this.#prose.language, names.key, ...this.#wordsOf(passage)].join('\n');
    return { passage, names, claims: this.#kept.of(key, () => this.#claimsIn(passage, names)) };
  }

  #claimsIn(passage: Passage, names: PassageNames): KeptClaims {
    const { unit } = passage;
    const { byQuote, announced } = readPassage(this.#prose, this.#passages.clausesOf(passage), names);
    const first = firstEndingAfter(this.#prose.quotes, unit.start);
    return {
      ofQuotes: this.#passages.quotesIn(unit).map((_, i) => {
        return byQuote.has(first + i) ? { claim: keptClaim(byQuote.get(first + i), passage) } : undefined;
      }),
      announced: keptClaim(announced.findLast(({ start }) => start >= unit.start)?.claim, passage),
    };
  }

  /** The text of a passage with the quotations in it, and as much around as a look past its ends may see. */
  #wordsOf({ headings, before, unit }: Passage): string[] {
    const { text } = this.#prose;
    return [...headings, ...before, unit].flatMap((each) => {
      const quotes = this.#passages.quotesIn(each).map((quote) => {
        const stop =
          quote.end > each.end ? text.slice(Math.max(quote.start, quote.end - MARGIN), quote.end) : '';
        return `${quote.start - each.start},${quote.end - each.start}${stop}`;
      });
      return [text.slice(Math.max(0, each.start - MARGIN), each.end + MARGIN), quotes.join(' ')];
    });
  }
}

/** How far a look past the ends of a paragraph may see, in UTF-16 units: for an "’s", a civility, a full stop. */
const MARGIN = 12;

function claimOf(kept: KeptClaim | undefined, { names, passage }: ReadPassage): Claim | undefined {
  const claim = kept && placedClaim(kept, passage);
  const actor = claim && names.actors[claim.actor];
  if (!claim || !actor) return undefined;
  const near = claim.near.flatMap((number) => names.actors[number] ?? []);
  const { isImplied, role, mention } = claim;
  return { actors: [actor], near, group: undefined, isImplied, role, mention };
}
