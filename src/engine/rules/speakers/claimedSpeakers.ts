/** Whom a note gives each of its quotations to. */
import type { NoteMention } from '../../actors';
import { NoteContext } from '../../note/context';
import type { Kept } from '../../note/kept';
import type { Note, NoteQuote } from '../../note/note';
import { covers, firstEndingAfter } from '../../text/span';
import type { Claim } from './claim';
import { HeadingClaims } from './headingClaims';
import { type KeptClaims, NoteClaims } from './noteClaims';
import { type NoteProse, noteProseOf } from './noteProse';
import { Signatures } from './signedClaims';
import { TableClaims } from './tableClaims';

/**
 * The claims of a note, by quotation; none for what the note gives to nobody, or not clearly. What stands nearest
 * counts: the clause, the signature behind it, the lead-in above it, then table and heading.
 *
 * @param mentions the actors named in the note, sorted
 * @param kept what the sentences of this note claimed when it was read last
 */
export function claimedSpeakers(
  note: Note,
  mentions: readonly NoteMention[],
  kept: Kept<KeptClaims>,
): ReadonlyMap<NoteQuote, Claim> {
  const prose = noteProseOf(note, mentions);
  const outside = mentions.filter(({ start }) => !covers(prose.quotes, start));
  const found = new NoteClaims(prose, kept);
  const signatures = new Signatures(prose.text, note.units, outside);
  const tables = new TableClaims(prose.text, note.units, outside);
  const headings = new HeadingClaims(prose.text, note.units, outside);
  const leadIns = new LeadIns(note, prose, found);
  const isMarked = new Set(prose.noteQuotes);
  const claims = new Map<NoteQuote, Claim>();
  for (const quote of note.quotes) {
    if (quote.depth > 0) continue;
    const told = isMarked.has(quote) ? found.of(quote.outer) : undefined;
    const claim = told
      ? told.claim
      : (signatures.of(quote) ?? leadIns.of(quote) ?? tables.of(quote.outer) ?? headings.of(quote.outer));
    if (claim) claims.set(quote, claim);
  }
  return claims;
}

/** Claims of the line with a colon above a quotation that opens its paragraph, item or block. */
class LeadIns {
  readonly #note: Note;
  readonly #prose: NoteProse;
  readonly #found: NoteClaims;
  /** Few notes ask for it. */
  #context: NoteContext | undefined;

  constructor(note: Note, prose: NoteProse, found: NoteClaims) {
    this.#note = note;
    this.#prose = prose;
    this.#found = found;
  }

  of({ outer }: NoteQuote): Claim | undefined {
    const { units, text } = this.#prose;
    const unit = units[firstEndingAfter(units, outer.start)];
    if (!unit || /[\p{L}\p{N}]/u.test(text.slice(unit.start, Math.max(unit.start, outer.start))))
      return undefined;
    this.#context ??= new NoteContext(this.#note.visible, this.#note.units);
    const lead = this.#context.leadIn(unit);
    return lead && this.#found.announcedIn(firstEndingAfter(units, lead.start));
  }
}
