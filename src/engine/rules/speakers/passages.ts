/** What is read of a note to tell who speaks in one of its paragraphs. */
import { sentencesIn } from '../../note/sentences';
import type { Unit } from '../../note/unit';
import { contains, firstEndingAfter, type Span } from '../../text/span';
import type { NoteProse } from './noteProse';

/**
 * How many paragraphs before its own "il" may reach back over, within a section. People name again whom they mean after
 * so many; and what one paragraph says can be kept as long as these few stay as they are.
 */
const LOOK_BACK = 3;

/** A paragraph (or item, or heading) with what is read before it. */
export interface Passage {
  /** The headings that it stands under, the outermost first. */
  readonly headings: readonly Unit[];
  readonly before: readonly Unit[];
  readonly unit: Unit;
}

/** What stands between two headings. */
interface Section {
  readonly headings: readonly Unit[];
  readonly units: Unit[];
}

/** Looks up passages and cuts them into clauses. Built once a note, O(units). */
export class Passages {
  readonly #prose: NoteProse;
  readonly #sections: (Section | undefined)[] = [];

  constructor(prose: NoteProse) {
    this.#prose = prose;
    let headings: readonly Unit[] = [];
    let section: Section = { headings, units: [] };
    for (const unit of prose.units) {
      const { level } = unit;
      if (level !== undefined) {
        const outer = headings.filter((heading) => (heading.level ?? 0) < level);
        headings = [...outer, unit];
        this.#sections.push({ headings: outer, units: [unit] });
        section = { headings, units: [] };
      } else if (isProse(unit)) {
        section.units.push(unit);
        this.#sections.push(section);
      } else if (unit.kind === 'html') this.#sections.push(undefined);
      else this.#sections.push({ headings: [], units: [unit] });
    }
  }

  /** The passage of the unit at `index`; cells and block quotations stand alone. `undefined` where no clauses are read. */
  at(index: number): Passage | undefined {
    const unit = this.#prose.units[index];
    const section = this.#sections[index];
    if (!unit || !section) return undefined;
    const own = firstEndingAfter(section.units, unit.start);
    return {
      headings: section.headings,
      before: section.units.slice(Math.max(0, own - LOOK_BACK), own),
      unit,
    };
  }

  /** The headings and clauses of a passage, in reading order. */
  clausesOf({ headings, before, unit }: Passage): Span[] {
    return [...headings, ...[...before, unit].flatMap((each) => this.#clausesOf(each))];
  }

  /** The sentences of a unit, cut at semicolons: what is said before one does not reach beyond it. */
  #clausesOf(unit: Unit): Span[] {
    const { text, quotes } = this.#prose;
    return sentencesIn(text, unit, this.quotesIn(unit)).flatMap((sentence) => {
      const cuts: number[] = [];
      for (const match of text.slice(sentence.start, sentence.end).matchAll(/;/g)) {
        const at = sentence.start + match.index;
        const quote = quotes[firstEndingAfter(quotes, at)];
        if (!quote || !contains(quote, { start: at, end: at + 1 })) cuts.push(at + 1);
      }
      const starts = [sentence.start, ...cuts];
      return starts.map((start, i) => ({ start, end: cuts[i] ?? sentence.end }));
    });
  }

  /** The quotations that touch a unit. */
  quotesIn({ start, end }: Span): readonly Span[] {
    const { quotes } = this.#prose;
    const first = firstEndingAfter(quotes, start);
    let last = first;
    while ((quotes[last]?.start ?? end) < end) last++;
    return quotes.slice(first, last);
  }
}

function isProse(unit: Unit): boolean {
  return unit.quotation === undefined && unit.kind !== 'cell' && unit.kind !== 'html';
}
