/** What of a note's structure covers a unit: headings, lead-ins, list items, table rows, footnotes. */
import { reading } from '../text/reading';
import type { Reference, Unit } from './unit';

/** Looks up citations and lead-ins around a unit. Built once a note, O(units). */
export class NoteContext {
  readonly #text: string;
  readonly #units: readonly Unit[];
  readonly #indexOf: ReadonlyMap<Unit, number>;
  readonly #headings: readonly (Unit | undefined)[];
  readonly #firstOfItem = new Map<number, Unit>();
  readonly #footnotes = new Map<string, Reference[]>();
  readonly #rows = new Map<number, Reference[]>();

  constructor(text: string, units: readonly Unit[]) {
    this.#text = text;
    this.#units = units;
    this.#indexOf = new Map(units.map((unit, i) => [unit, i]));
    this.#headings = coveringHeadings(units);
    for (const unit of units) this.#register(unit);
  }

  /** Citations that cover `unit` from outside its sentence, the nearest kind first; empty if none does. */
  coveringCitations(unit: Unit): readonly Reference[] {
    const candidates = [
      unit.row === undefined ? [] : (this.#rows.get(unit.row) ?? []),
      ...unit.items.toReversed().map((item) => this.#itemCitations(item, unit)),
      this.leadIn(unit)?.references ?? [],
      this.#headings[this.#indexOf.get(unit) ?? -1]?.references ?? [],
    ];
    return candidates.find((references) => references.length > 0) ?? [];
  }

  /** A footnote call replaced by what its definition cites; other references as they are. */
  throughFootnotes(references: readonly Reference[]): Reference[] {
    return references.flatMap((reference) =>
      reference.kind === 'footnote'
        ? (this.#footnotes.get(reference.target.toLowerCase()) ?? [])
        : [reference],
    );
  }

  /** The unit that leads in to `unit` with a colon: the paragraph before it, or before its list or block. */
  leadIn(unit: Unit): Unit | undefined {
    const index = this.#indexOf.get(unit) ?? 0;
    for (let i = index - 1; i >= 0 && i > index - MAX_LEAD_DISTANCE; i--) {
      const before = this.#units[i];
      if (!before || before.kind === 'heading' || before.kind === 'cell') return undefined;
      if (isAround(before, unit)) return this.#endsWithColon(before) ? before : undefined;
    }
    return undefined;
  }

  /** The text that leads in to `unit`, empty if none does. */
  leadInText(unit: Unit): string {
    const lead = this.leadIn(unit);
    return lead ? reading(this.#text, lead, lead.masked).plain : '';
  }

  #itemCitations(item: number, unit: Unit): readonly Reference[] {
    const first = this.#firstOfItem.get(item);
    return first && first !== unit ? first.references : [];
  }

  #endsWithColon(unit: Unit): boolean {
    const text = reading(this.#text, unit, unit.masked).plain;
    return /:\s*(?:\([^()]*\)\s*)?$/.test(text);
  }

  #register(unit: Unit): void {
    const item = unit.items.at(-1);
    if (item !== undefined && !this.#firstOfItem.has(item)) this.#firstOfItem.set(item, unit);
    if (unit.footnote !== undefined) append(this.#footnotes, unit.footnote.toLowerCase(), unit.references);
    if (unit.row !== undefined) append(this.#rows, unit.row, unit.references);
  }
}

/** How many units back a lead-in may stand: a long list under one lead-in is still covered. */
const MAX_LEAD_DISTANCE = 200;

function append<K>(map: Map<K, Reference[]>, key: K, references: readonly Reference[]): void {
  map.set(key, [...(map.get(key) ?? []), ...references]);
}

/** Whether `before` stands outside the list or block that `unit` is in, or directly before it. */
function isAround(before: Unit, unit: Unit): boolean {
  const sibling = before.parent === unit.parent && before.quotation === unit.quotation;
  const inSameBlock = unit.quotation !== undefined && before.quotation === unit.quotation;
  const inSameList = before.items.length >= unit.items.length && unit.items.length > 0 && !sibling;
  return !inSameBlock && !inSameList;
}

/** For each unit, the innermost heading above it that cites something, else the outer one. */
function coveringHeadings(units: readonly Unit[]): (Unit | undefined)[] {
  const open: Unit[] = [];
  return units.map((unit) => {
    if (unit.level !== undefined) {
      while ((open.at(-1)?.level ?? 0) >= unit.level) open.pop();
      open.push(unit);
      return undefined;
    }
    return open.findLast((heading) => heading.references.length > 0);
  });
}
