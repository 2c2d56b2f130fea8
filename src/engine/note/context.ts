/** What of a note's structure covers a unit: headings, lead-ins, list items, table rows, footnotes. */
import { reading } from '../text/reading';
import { firstEndingAfter } from '../text/span';
import { mergeSpans } from './masks';
import type { CitationGroup } from './note';
import type { Reference, Unit } from './unit';

/** Looks up citations and lead-ins around a unit. Built once a note, O(units). */
export class NoteContext {
  readonly #text: string;
  readonly #units: readonly Unit[];
  readonly #headings: readonly (readonly Unit[])[];
  readonly #firstOfItem = new Map<number, Unit | undefined>();
  readonly #footnotes = new Map<string, Reference[]>();
  readonly #rows = new Map<number, Reference[]>();

  constructor(text: string, units: readonly Unit[]) {
    this.#text = text;
    this.#units = units;
    this.#headings = coveringHeadings(units);
    for (const unit of units) this.#register(unit);
  }

  #indexOf(unit: Unit): number {
    return firstEndingAfter(this.#units, unit.start);
  }

  /** Citations that reach `unit` from outside its sentence, the nearest kind first. */
  coveringCitations(unit: Unit): CitationGroup[] {
    const row = unit.row === undefined ? [] : (this.#rows.get(unit.row) ?? []);
    const lead = this.leadIn(unit);
    const headings = this.#headings[this.#indexOf(unit)] ?? [];
    const groups: CitationGroup[] = [
      { strength: 'sentence', references: row },
      ...unit.items
        .toReversed()
        .map(
          (item): CitationGroup => ({ strength: 'covering', references: this.#itemCitations(item, unit) }),
        ),
      { strength: 'sentence', references: lead?.references ?? [] },
      { strength: 'covering', references: this.#before(unit)?.references ?? [] },
      ...headings.map(({ references }): CitationGroup => ({ strength: 'covering', references })),
    ];
    return groups.filter(({ references }) => references.length > 0);
  }

  /**
   * The paragraph before a list or a block quotation, which may speak of it without a colon. What a paragraph with
   * quotations of its own cites, it cites for these: it says nothing of a block behind it.
   */
  #before(unit: Unit): Unit | undefined {
    const isBlock = unit.quotation !== undefined;
    const before = isBlock || unit.items.length > 0 ? this.#around(unit) : undefined;
    if (before?.kind !== 'paragraph') return undefined;
    return isBlock && MARK.test(this.#text.slice(before.start, before.end)) ? undefined : before;
  }

  /** A footnote call replaced by what its definition cites; other references as they are. */
  throughFootnotes(references: readonly Reference[]): Reference[] {
    if (!references.some(({ kind }) => kind === 'footnote')) return [...references];
    return references.flatMap((reference) =>
      reference.kind === 'footnote'
        ? (this.#footnotes.get(reference.target.toLowerCase()) ?? [])
        : [reference],
    );
  }

  /** The unit that leads in to `unit` with a colon: the paragraph before it, or before its list or block. */
  leadIn(unit: Unit): Unit | undefined {
    const before = this.#around(unit);
    return before && this.#endsWithColon(before) ? before : undefined;
  }

  /** The unit after a block that does nothing but cite it, if there is one. */
  citationBelow(last: Unit): readonly Reference[] {
    const below = this.#units[this.#indexOf(last) + 1];
    if (below?.kind !== 'paragraph' || below.quotation !== undefined || below.references.length === 0)
      return [];
    const words = reading(this.#text, below, mergeSpans([...below.masked, ...below.references])).plain;
    return /[\p{L}\p{N}]/u.test(words) ? [] : below.references;
  }

  /** The nearest unit before that stands outside the list or block of `unit`, or is its sibling. */
  #around(unit: Unit): Unit | undefined {
    const index = this.#indexOf(unit);
    for (let i = index - 1; i >= 0 && i > index - MAX_LEAD_DISTANCE; i--) {
      const before = this.#units[i];
      if (!before || before.kind === 'heading' || before.kind === 'cell') return undefined;
      if (isAround(before, unit)) return before;
    }
    return undefined;
  }

  /** The text that leads in to `unit`, empty if none does. */
  leadInText(unit: Unit): string {
    const lead = this.leadIn(unit);
    return lead ? reading(this.#text, lead, lead.masked).plain : '';
  }

  #itemCitations(item: number, unit: Unit): readonly Reference[] {
    if (!this.#firstOfItem.has(item)) this.#firstOfItem.set(item, this.#firstOf(item));
    const first = this.#firstOfItem.get(item);
    return first && first !== unit ? first.references : [];
  }

  /** The first unit that stands in the item that begins at `item`, and in none inside it. */
  #firstOf(item: number): Unit | undefined {
    for (let i = firstEndingAfter(this.#units, item); this.#units[i]?.items.includes(item); i++)
      if (this.#units[i]?.items.at(-1) === item) return this.#units[i];
    return undefined;
  }

  #endsWithColon(unit: Unit): boolean {
    const text = reading(this.#text, unit, unit.masked).plain;
    return /:\s*(?:\([^()]*\)\s*)?$/.test(text);
  }

  #register(unit: Unit): void {
    if (unit.footnote !== undefined) append(this.#footnotes, unit.footnote.toLowerCase(), unit.references);
    if (unit.row !== undefined) append(this.#rows, unit.row, unit.references);
  }
}

/** What a quotation begins with. */
const MARK = /[«“„"]/;

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

/** For each unit, the headings above it, the innermost first. Units under one heading share one list. */
function coveringHeadings(units: readonly Unit[]): (readonly Unit[])[] {
  const open: Unit[] = [];
  let above: readonly Unit[] = [];
  return units.map((unit) => {
    const { level } = unit;
    if (level === undefined) return above;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const outer = open.toReversed();
    open.push(unit);
    above = open.toReversed();
    return outer;
  });
}
