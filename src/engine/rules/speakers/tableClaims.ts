/** Whom a table gives its quotations to: a column for speakers, or a first cell that is a person's name. */
import type { NoteMention } from '../../actors';
import type { Unit } from '../../note/unit';
import { contains, firstEndingAfter, type Span } from '../../text/span';
import type { Claim } from './claim';
import { mentionsIn } from './mentionsIn';

const SPEAKER =
  /^\s*(?:(?:de |dit |dite |prononcée? )?(?:par )?qui(?: (?:parle|le dit|dit|l[’']a dit|cause))?|locut(?:eur|rice)|orat(?:eur|rice)|intervenante?|interlocut(?:eur|rice)|(?:attribuée? à|dite?|prononcée?)(?: par)?|voix|who(?: (?:speaks|says|said it|says it|spoke))?|whose(?: words)?|speakers?|(?:said|spoken) by|attributed to|voice)\s*\??\s*$/iu;
/** The same, but it may be who wrote the article: to be confirmed by another row. */
const PERHAPS_SPEAKER =
  /^\s*(?:auteure?|autrice|personne|personnage|nom|témoin|acteur|author|person|name|character|witness)\s*$/iu;
/** A column of people to whom or about whom something is said. */
const OTHERS =
  /cible|cit|destinataire|recipient|à qui|sujet|thème|objet|contre|source|target|about|topic|to whom|addressee|subject|quoted/iu;

/** A row of a table with its cells. */
interface Row extends Span {
  readonly cells: readonly Unit[];
  /** The first row of its table. */
  readonly header: Row | undefined;
}

/** Looks up the speaker of a table's row. Built once a note, O(cells). */
export class TableClaims {
  readonly #text: string;
  readonly #rows: readonly Row[];
  readonly #mentions: readonly NoteMention[];

  /**
   * @param text the note, with spaces for what is no prose
   * @param mentions sorted
   */
  constructor(text: string, units: readonly Unit[], mentions: readonly NoteMention[]) {
    this.#text = text;
    this.#rows = rowsOf(text, units);
    this.#mentions = mentions;
  }

  /** Who speaks the quotation at `place` according to its row. */
  of(place: Span): Claim | undefined {
    const row = this.#rows[firstEndingAfter(this.#rows, place.start)];
    if (!row?.header || row.header === row || row.start > place.start) return undefined;
    const titles = row.header.cells;
    const sure = titles.find((each) => SPEAKER.test(this.#read(each)));
    const speaker = sure ?? titles.find((each) => PERHAPS_SPEAKER.test(this.#read(each)));
    const named = speaker ? this.#inColumn(row, this.#columnOf(speaker)) : this.#perhapsNamed(row, place);
    if (!named || contains(named, place)) return undefined;
    return this.#claim(named, sure ? undefined : `table ${row.header.start} ${this.#columnOf(named)}`);
  }

  #inColumn(row: Row, column: number): Unit | undefined {
    return row.cells.find((each) => this.#columnOf(each) === column);
  }

  /** The first cell that is a person's name and little more, in a column that is not for others. */
  #perhapsNamed(row: Row, place: Span): Unit | undefined {
    return row.cells.find((cell) => {
      const title = row.header && this.#inColumn(row.header, this.#columnOf(cell));
      const isOthers = title !== undefined && OTHERS.test(this.#read(title));
      return !isOthers && !contains(cell, place) && this.#claim(cell, '') !== undefined;
    });
  }

  #claim(cell: Unit, group: string | undefined): Claim | undefined {
    const [first, ...others] = mentionsIn(this.#mentions, cell);
    if (!first || !OPENING.test(this.#text.slice(cell.start, first.start))) return undefined;
    const tail = this.#text.slice(first.end, cell.end);
    if (group !== undefined && (!AROUND_NAME.test(tail) || first.actor.type !== 'person')) return undefined;
    const near = others.map(({ actor }) => actor);
    return { actors: [first.actor], near, group, isImplied: false, mention: first };
  }

  /** The number of cells before it in its row, empty ones too. */
  #columnOf(cell: Unit): number {
    const line = this.#text.slice(cell.row ?? cell.start, cell.start);
    const bars = line.match(/(?<!\\)\|/g)?.length ?? 0;
    return line.trimStart().startsWith('|') ? bars - 1 : bars;
  }

  #read({ start, end }: Unit): string {
    return this.#text.slice(start, end);
  }
}

const OPENING =
  /^\s*(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|l[ea]s?|l[’']|the)?\s*(?:\p{L}[\p{L}’'-]*\s+){0,3}$/iu;
/** Behind a name that fills its cell: a role behind a comma, something in brackets, where or when it was said. */
const AROUND_NAME = /^\s*(?:$|[,(]|(?:à|au|en|dans|devant|at|in|on)\s)/u;

/** All rows of a note; the header of a table is the row whose next line is the delimiter row. */
function rowsOf(text: string, units: readonly Unit[]): Row[] {
  const rows: Row[] = [];
  let cells: Unit[] = [];
  let header: Row | undefined;
  const close = (): void => {
    const [first] = cells;
    const last = cells.at(-1);
    if (!first || !last) return;
    const span = { start: first.start, end: last.end, cells };
    const line = text.indexOf('\n', last.end);
    const isHeader = line >= 0 && DELIMITERS.test(text.slice(line + 1, line + 1 + LONGEST_LINE));
    if (isHeader) header = { ...span, header: undefined };
    rows.push(isHeader && header ? header : { ...span, header });
    cells = [];
  };
  for (const unit of units) {
    if (unit.row !== cells[0]?.row) close();
    if (unit.kind === 'cell') cells.push(unit);
  }
  close();
  return rows;
}

const DELIMITERS = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\||\n|$)/;
const LONGEST_LINE = 400;
