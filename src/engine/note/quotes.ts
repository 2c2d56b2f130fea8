/** Every quotation of a note, with its citations and the way it is presented. */
import { pairQuotes, type QuotePair } from '../text/quotePairs';
import { reading } from '../text/reading';
import { contains, firstEndingAfter, overlaps, type Parsed, type Span, slice } from '../text/span';
import { type BlockQuote, masksBetween, readBlockQuotes } from './blockQuotes';
import { citationsInSentence } from './citationScope';
import { NoteContext } from './context';
import type { CitationGroup, NoteQuote } from './note';
import { presentationOf } from './presentation';
import { UnitScopes } from './scope';
import type { BlockContent, Unit } from './unit';

/** A pair of marks with the sibling units that it touches, at least one. */
interface MarkedQuote {
  readonly pair: QuotePair;
  readonly touched: readonly Unit[];
}

/** Reads the quotations of a whole note from its units. Problems are marks without a partner. */
export function readQuotes(text: string, content: BlockContent, language: 'fr' | 'en'): Parsed<NoteQuote[]> {
  const found = siblingRuns(content.units).map((run) => ({ run, pairs: pairsIn(text, run) }));
  const marked = found.flatMap(({ run, pairs }) =>
    pairs.value.map((pair): MarkedQuote => ({ pair, touched: unitsTouched(run, pair.outer) })),
  );
  const quotes = new QuoteReader(text, content, marked, language).read();
  return { value: quotes, problems: found.flatMap(({ pairs }) => pairs.problems) };
}

/** A mark that opens a pair or stands alone; an apostrophe by itself does neither. */
const MARK = /[«»‹›“”„‘"]/;

function pairsIn(text: string, run: readonly Unit[]): Parsed<QuotePair[]> {
  if (!run.some((unit) => MARK.test(slice(text, unit)))) return { value: [], problems: [] };
  return pairQuotes(text, { paragraphs: run, masked: run.flatMap((unit) => unit.masked) });
}

function unitsTouched(run: readonly Unit[], outer: Span): Unit[] {
  const first = firstEndingAfter(run, outer.start);
  const touched: Unit[] = [];
  for (let i = first; i < run.length; i++) {
    const unit = run[i];
    if (!unit || !overlaps(unit, outer)) break;
    touched.push(unit);
  }
  return touched;
}

/** Units that follow each other in one container: a quotation may be reopened from one to the next. */
function siblingRuns(units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  let last: Unit | undefined;
  for (const unit of units) {
    const continues = last?.kind === 'paragraph' && unit.kind === 'paragraph' && areSiblings(last, unit);
    if (continues) runs.at(-1)?.push(unit);
    else runs.push([unit]);
    last = unit;
  }
  return runs;
}

function areSiblings(a: Unit, b: Unit): boolean {
  return a.parent === b.parent && a.quotation === b.quotation && a.footnote === b.footnote;
}

class QuoteReader {
  readonly #text: string;
  readonly #language: 'fr' | 'en';
  readonly #marked: readonly MarkedQuote[];
  readonly #context: NoteContext;
  readonly #blocks: readonly BlockQuote[];
  readonly #blockSpans: readonly Span[];
  readonly #scopes = new Map<Unit, UnitScopes>();
  readonly #outersOf = new Map<Unit, Span[]>();

  constructor(text: string, content: BlockContent, marked: readonly MarkedQuote[], language: 'fr' | 'en') {
    this.#language = language;
    this.#text = text;
    this.#marked = marked;
    this.#context = new NoteContext(text, content.units);
    const outermost = marked.filter(({ pair }) => pair.depth === 0).map(({ pair }) => pair.outer);
    this.#blocks = readBlockQuotes(text, content, outermost);
    this.#blockSpans = this.#blocks.map(({ block }) => block);
    for (const quote of marked) this.#registerOuter(quote);
  }

  read(): NoteQuote[] {
    const quotes = [
      ...this.#blocks.flatMap((block) => this.#blockQuote(block)),
      ...this.#marked.map((quote) => this.#markedQuote(quote)),
    ];
    return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #registerOuter({ pair, touched }: MarkedQuote): void {
    if (pair.depth > 0) return;
    for (const unit of touched) {
      const outers = this.#outersOf.get(unit) ?? [];
      outers.push(pair.outer);
      this.#outersOf.set(unit, outers);
    }
  }

  #blockQuote(found: BlockQuote): NoteQuote[] {
    const { block, first, last, words, masked, attribution } = found;
    if (!words) return [];
    const below = last ? this.#context.citationBelow(last) : [];
    const citations = this.#groups(
      [{ strength: 'adjacent', references: [...found.references, ...below] }],
      first,
    );
    const after = attribution ? reading(this.#text, attribution, masked).plain : '';
    const said = presentationOf(
      { before: '', after, leadIn: this.#context.leadInText(first) },
      this.#language,
    );
    const presentation = { ...said, attributed: said.attributed || after.trim() !== '' };
    return [{ ...words, style: 'block', outer: block, masked, depth: 0, citations, presentation }];
  }

  #markedQuote({ pair, touched }: MarkedQuote): NoteQuote {
    const masked = touched.length === 1 ? (touched[0]?.masked ?? []) : masksBetween(this.#text, touched);
    const base = { ...pair.inner, style: 'marks', outer: pair.outer, masked, depth: pair.depth } as const;
    const unit = touched.at(-1);
    if (!unit) return { ...base, citations: [], presentation: presentationOf(NOTHING, this.#language) };
    const scopes = this.#scopesOf(unit);
    const { inside, own, isAdjacent, earlier } = citationsInSentence(
      this.#text,
      scopes.of(pair.outer),
      pair.outer,
    );
    const near: CitationGroup[] = [
      { strength: 'adjacent', references: inside },
      { strength: isAdjacent ? 'adjacent' : 'sentence', references: own },
      { strength: 'sentence', references: this.#blockAround(pair.outer)?.references ?? [] },
    ];
    const around = scopes.around(pair.outer, this.#context.leadInText(unit));
    return {
      ...base,
      citations: [
        ...this.#groups(near, unit),
        ...this.#resolved([{ strength: 'weak', references: earlier }]),
      ],
      presentation: presentationOf(around, this.#language),
    };
  }

  #blockAround(outer: Span): BlockQuote | undefined {
    const found = this.#blocks[firstEndingAfter(this.#blockSpans, outer.start)];
    return found && contains(found.block, outer) ? found : undefined;
  }

  #groups(near: readonly CitationGroup[], unit: Unit): CitationGroup[] {
    return this.#resolved([...near, ...this.#context.coveringCitations(unit)]);
  }

  /** Groups with footnote calls replaced by what the footnotes cite; empty ones left out. */
  #resolved(groups: readonly CitationGroup[]): CitationGroup[] {
    return groups
      .map(({ strength, references }) => ({
        strength,
        references: this.#context.throughFootnotes(references),
      }))
      .filter(({ references }) => references.length > 0);
  }

  #scopesOf(unit: Unit): UnitScopes {
    const known = this.#scopes.get(unit) ?? new UnitScopes(this.#text, unit, this.#outersOf.get(unit) ?? []);
    this.#scopes.set(unit, known);
    return known;
  }
}

const NOTHING = { before: '', after: '', leadIn: '' };
