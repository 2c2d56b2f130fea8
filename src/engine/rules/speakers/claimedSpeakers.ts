/** Whom a note gives each of its quotations to. */
import type { NoteMention } from '../../actors';
import { NoteContext } from '../../note/context';
import type { Note, NoteQuote } from '../../note/note';
import type { Unit } from '../../note/unit';
import { firstEndingAfter } from '../../text/span';
import type { Claim } from './claim';
import { HeadingClaims } from './headingClaims';
import { type NoteProse, noteProseOf } from './noteProse';
import { type ProseClaims, proseClaims } from './proseClaims';
import { Signatures } from './signedClaims';
import { TableClaims } from './tableClaims';

/**
 * The claims of a note, by quotation; none for what the note gives to nobody, or not clearly. What stands nearest
 * counts: the clause, the signature behind it, the lead-in above it, then table and heading.
 *
 * @param mentions the actors named in the note, sorted
 */
export function claimedSpeakers(note: Note, mentions: readonly NoteMention[]): ReadonlyMap<NoteQuote, Claim> {
  const prose = noteProseOf(note, mentions);
  const outside = mentions.filter(({ start }) => !isInside(prose, start));
  const found = proseClaims(prose);
  const signatures = new Signatures(prose.text, note.units, outside);
  const tables = new TableClaims(prose.text, note.units, outside);
  const headings = new HeadingClaims(prose.text, note.units, outside);
  const leadIns = new LeadIns(note, prose, found);
  const claims = new Map<NoteQuote, Claim>();
  for (const quote of note.quotes) {
    if (quote.depth > 0) continue;
    const claim = found.byQuote.has(quote)
      ? found.byQuote.get(quote)
      : (signatures.of(quote) ?? leadIns.of(quote) ?? tables.of(quote.outer) ?? headings.of(quote.outer));
    if (claim) claims.set(quote, claim);
  }
  return claims;
}

function isInside({ quotes }: NoteProse, offset: number): boolean {
  const quote = quotes[firstEndingAfter(quotes, offset)];
  return quote !== undefined && quote.start <= offset;
}

/** Claims of the line with a colon above a quotation that opens its paragraph, item or block. */
class LeadIns {
  readonly #prose: NoteProse;
  readonly #units: readonly Unit[];
  readonly #context: NoteContext;
  readonly #announced: ProseClaims['announced'];

  constructor(note: Note, prose: NoteProse, { announced }: ProseClaims) {
    this.#prose = prose;
    this.#units = note.units;
    this.#context = new NoteContext(note.text, note.units);
    this.#announced = [...announced].sort((a, b) => a.start - b.start);
  }

  of({ outer }: NoteQuote): Claim | undefined {
    const unit = this.#units[firstEndingAfter(this.#units, outer.start)];
    if (!unit || /[\p{L}\p{N}]/u.test(this.#prose.text.slice(unit.start, Math.max(unit.start, outer.start))))
      return undefined;
    const lead = this.#context.leadIn(unit);
    const last = lead && this.#announced[firstEndingAfter(this.#announced, lead.end) - 1];
    return last && last.start >= lead.start ? last.claim : undefined;
  }
}
