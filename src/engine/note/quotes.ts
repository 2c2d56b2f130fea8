/** Every quotation of a note, with its citations and the way it is presented. */
import { pairQuotes, type QuotePair } from '../text/quotePairs';
import { reading } from '../text/reading';
import { contains, overlaps, type Parsed, type Problem, type Span } from '../text/span';
import { type BlockQuote, masksBetween, readBlockQuote } from './blockQuotes';
import { citationsInSentence } from './citationScope';
import { NoteContext } from './context';
import type { NoteQuote } from './note';
import { presentationOf, surroundingsOf } from './presentation';
import { sentencesIn } from './sentences';
import type { BlockContent, Unit } from './unit';

/** A pair of marks with the run of sibling units in which it was found. */
interface MarkedQuote {
  readonly pair: QuotePair;
  readonly run: readonly Unit[];
}

/** Reads the quotations of a whole note from its units. Problems are marks without a partner. */
export function readQuotes(text: string, content: BlockContent): Parsed<NoteQuote[]> {
  const problems: Problem[] = [];
  const marked: MarkedQuote[] = [];
  for (const run of siblingRuns(content.units)) {
    const masked = run.flatMap((unit) => [...unit.masked]);
    const pairs = pairQuotes(text, { paragraphs: run, masked });
    problems.push(...pairs.problems);
    marked.push(...pairs.value.map((pair) => ({ pair, run })));
  }
  const reader = new QuoteReader(text, content, marked);
  return { value: reader.read(), problems };
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
  readonly #content: BlockContent;
  readonly #marked: readonly MarkedQuote[];
  readonly #context: NoteContext;
  readonly #sentences = new Map<Unit, Span[]>();
  readonly #outersOf = new Map<Unit, Span[]>();

  constructor(text: string, content: BlockContent, marked: readonly MarkedQuote[]) {
    this.#text = text;
    this.#content = content;
    this.#marked = marked;
    this.#context = new NoteContext(text, content.units);
    for (const { pair, run } of marked) this.#registerOuter(pair, run);
  }

  read(): NoteQuote[] {
    const blocks = this.#blocks();
    const quotes = [
      ...blocks.flatMap((block) => this.#blockQuote(block)),
      ...this.#marked.map((quote) => this.#markedQuote(quote, blocks)),
    ];
    return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  #registerOuter(pair: QuotePair, run: readonly Unit[]): void {
    if (pair.depth > 0) return;
    for (const unit of run) {
      if (!overlaps(unit, pair.outer)) continue;
      const outers = this.#outersOf.get(unit) ?? [];
      outers.push(pair.outer);
      this.#outersOf.set(unit, outers);
    }
  }

  #blocks(): BlockQuote[] {
    const outers = this.#marked.map(({ pair }) => pair.outer);
    return this.#content.quotations
      .filter((block) => !block.isCallout)
      .flatMap((block) => readBlockQuote(this.#text, block, this.#content.units, outers) ?? []);
  }

  #blockQuote(found: BlockQuote): NoteQuote[] {
    const { block, words, masked, attribution } = found;
    const first = this.#content.units.find((unit) => unit.quotation === block.start);
    if (!words || !first) return [];
    const own = this.#context.throughFootnotes(found.references);
    const citations = own.length > 0 ? own : this.#covering(first);
    const after = attribution ? reading(this.#text, attribution, masked).plain : '';
    const said = presentationOf({ before: '', after, leadIn: this.#context.leadInText(first) });
    const presentation = { ...said, attributed: said.attributed || after.trim() !== '' };
    return [{ ...words, style: 'block', outer: block, masked, depth: 0, citations, presentation }];
  }

  #markedQuote({ pair, run }: MarkedQuote, blocks: readonly BlockQuote[]): NoteQuote {
    const touched = run.filter((unit) => overlaps(unit, pair.outer));
    const unit = touched.at(-1) ?? run[0];
    const masked = masksBetween(this.#text, touched);
    const block = blocks.find((found) => contains(found.block, pair.outer));
    const base = { ...pair.inner, style: 'marks', outer: pair.outer, masked, depth: pair.depth } as const;
    if (!unit) return { ...base, citations: [], presentation: presentationOf(NOTHING) };
    const outers = this.#outersOf.get(unit) ?? [];
    const sentence = this.#sentenceOf(unit, pair.outer);
    const inSentence = citationsInSentence(this.#text, sentence, pair.outer, outers, unit.references);
    const own = this.#context.throughFootnotes(inSentence);
    const fromBlock = own.length === 0 && block ? this.#context.throughFootnotes(block.references) : own;
    const citations = fromBlock.length > 0 ? fromBlock : this.#covering(unit);
    const others = outers.filter((span) => !contains(span, pair.outer));
    const leadIn = this.#context.leadInText(unit);
    const around = surroundingsOf(this.#text, sentence, pair.outer, others, unit.masked, leadIn);
    return { ...base, citations, presentation: presentationOf(around) };
  }

  #covering(unit: Unit): NoteQuote['citations'] {
    return this.#context.throughFootnotes(this.#context.coveringCitations(unit));
  }

  #sentenceOf(unit: Unit, outer: Span): Span {
    const known = this.#sentences.get(unit) ?? sentencesIn(this.#text, unit, this.#outersOf.get(unit) ?? []);
    this.#sentences.set(unit, known);
    return known.find((sentence) => sentence.end >= outer.end) ?? unit;
  }
}

const NOTHING = { before: '', after: '', leadIn: '' };
