/** A heading that is a person's name and what that person is may say who speaks the quotations that stand alone under it. */
import type { NoteMention } from '../../actors';
import type { Unit } from '../../note/unit';
import { firstEndingAfter, type Span } from '../../text/span';
import type { Claim } from './claim';
import { mentionsIn } from './mentionsIn';

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
    const unit = this.#units[firstEndingAfter(this.#units, outer.start)];
    if (!unit || !this.#standsAlone(unit, outer)) return undefined;
    const heading = this.#nearest(outer);
    return heading && this.#namedBy(heading);
  }

  /** The heading right above; the one above that, where it names nobody. */
  #nearest(outer: Span): Unit | undefined {
    let at = firstEndingAfter(this.#headings, outer.start) - 1;
    let heading = this.#headings[at];
    const level = heading?.level ?? 0;
    if (heading && mentionsIn(this.#mentions, heading).length === 0) {
      while (at >= 0 && (this.#headings[at]?.level ?? 0) >= level) at--;
      heading = this.#headings[at];
    }
    return heading;
  }

  #namedBy(heading: Unit): Claim | undefined {
    const [named, ...others] = mentionsIn(this.#mentions, heading);
    if (named?.actor.type !== 'person' || others.some(({ actor }) => actor.type === 'person'))
      return undefined;
    const before = this.#text.slice(heading.start, named.start);
    const behind = this.#text.slice(named.end, heading.end);
    if (SAYS.test(before) || (WHAT.test(before) && SAID.test(behind)))
      return { actors: [named.actor], near: [], group: undefined, isImplied: true, mention: named };
    if (!OPENS.test(before) || !ENDS.test(behind)) return undefined;
    return {
      actors: [named.actor],
      near: [],
      group: `heading ${heading.start}`,
      isImplied: false,
      mention: named,
    };
  }

  /** Nothing but citations and punctuation stands beside it. */
  #standsAlone(unit: Unit, outer: Span): boolean {
    const beside = this.#text.slice(unit.start, outer.start) + this.#text.slice(outer.end, unit.end);
    return !/\p{L}/u.test(beside);
  }
}

/** The heading itself says that these are their words: "Ce qu'en dit X", "What X told the inquiry", "In the words of X". */
const SAYS =
  /^\s*(?:ce qu(?:e|[’']en) (?:dit|disait|pense|écrit|répond)|(?:les )?(?:paroles|mots|propos|citations|réponses?|version|avis|position|témoignage) (?:de|d[’']|du)|quotes from|words of|in the words of)\s*(?:l[ea]\s+|l[’'])?(?:\p{L}+\s+){0,2}$/iu;
const WHAT = /^\s*what\s+(?:the\s+)?(?:\p{L}+\s+){0,3}$/iu;
const SAID = /^\s*(?:said|says|told|tells|wrote|writes|thinks|thought|answered|replied)(?!\p{L})/iu;
/** Before the name: nothing, a number, a civility or title, or that these are their words. */
const OPENS =
  /^\s*(?:\p{N}+[.)]?\s*)?(?:(?:ce que dit|(?:les )?(?:paroles|mots|propos|citations) d[eu]|what|quotes from|words of|in the words of)\s+)?(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)?\s*(?:l[ea]s?\s+|l[’']|the\s+)?(?:\p{Ll}[\p{L}’'-]*\s+){0,3}[(,]?\s*$/iu;
/** Behind it: nothing, a role, a place, a date. */
const ENDS = /^\s*(?:$|[,(:)–—-]|says|dit$)/u;
