/** Every quotation of a note, with its citations and the way it is presented. */
import type { QuotePair } from '../text/quotePair';
import { pairQuotes } from '../text/quotePairs';
import { reading } from '../text/reading';
import { contains, firstEndingAfter, overlaps, type Parsed, type Span } from '../text/span';
import { type BlockQuote, quotedIn, readBlockQuotes } from './blockQuotes';
import { citationsInSentence } from './citationScope';
import { isReferenceTitle } from './citations/referenceTitles';
import { NoteContext } from './context';
import type { Kept } from './kept';
import { quoteElements } from './markup/quoteElements';
import type { CitationGroup, NoteQuote } from './note';
import { looksLikeTitle, type Presentation, presentationOf, type Surroundings } from './presentation';
import { highlightsIn } from './quoting/highlights';
import { cutTo, masksBetween, wordMasksWithin } from './quoting/wordMasks';
import { UnitScopes } from './scope';
import type { BlockContent, Unit } from './unit';

/** A pair of marks with the sibling units that it touches, at least one. */
interface MarkedQuote {
  readonly pair: QuotePair;
  readonly touched: readonly Unit[];
}

/**
 * Reads the quotations of a whole note from its units. Problems are marks without a partner.
 *
 * @param kept how quotations were presented when the note was last read: an edit changes what stands around few
 */
export function readQuotes(
  text: string,
  content: BlockContent,
  language: 'fr' | 'en',
  kept: Kept<Presentation>,
): Parsed<NoteQuote[]> {
  const found = markedRuns(text, content.units).map((run) => ({ run, pairs: pairsIn(text, run) }));
  const marked = found.flatMap(({ run, pairs }) =>
    pairs.value.map((pair): MarkedQuote => ({ pair, touched: unitsTouched(run, pair.outer) })),
  );
  const quotes = new QuoteReader(text, content, marked, language, kept).read();
  return { value: quotes, problems: found.flatMap(({ pairs }) => pairs.problems) };
}

function pairsIn(text: string, run: readonly Unit[]): Parsed<QuotePair[]> {
  const masked = run.flatMap((unit) => unit.masked);
  return pairQuotes(text, {
    paragraphs: run,
    masked,
    marks: run.flatMap((unit) => quoteElements(text, unit)),
  });
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

const SMALL_LETTER = /\p{Ll}/u;
/** Marks that open a pair or stand alone; an apostrophe by itself does neither. */
const MARKS =
  /[«»‹›“”„‘‚"❝❞〝〞〟‟″＂「『《]|<<|>>|,,|``|''|(?<![\p{L}\p{N}])'(?=\S)|\\og|\\(?:enquote|textquote|frquote)|<q[\s>]/gu;

/**
 * Units that follow each other in one container, where one of them holds a mark: a quotation may be reopened from one to
 * the next. O(text + units in runs), since most units of a long note hold none.
 */
function markedRuns(text: string, units: readonly Unit[]): Unit[][] {
  const runs: Unit[][] = [];
  let behind = 0;
  for (const { index } of text.matchAll(MARKS)) {
    const at = firstEndingAfter(units, index);
    if (at < behind || (units[at]?.start ?? text.length) > index) continue;
    let first = at;
    while (continues(units[first - 1], units[first])) first--;
    behind = at + 1;
    while (continues(units[behind - 1], units[behind])) behind++;
    runs.push(units.slice(first, behind));
  }
  return runs;
}

function continues(unit: Unit | undefined, next: Unit | undefined): boolean {
  return unit?.kind === 'paragraph' && next?.kind === 'paragraph' && areSiblings(unit, next);
}

function areSiblings(a: Unit, b: Unit): boolean {
  return a.parent === b.parent && a.quotation === b.quotation && a.footnote === b.footnote;
}

class QuoteReader {
  readonly #text: string;
  readonly #language: 'fr' | 'en';
  readonly #kept: Kept<Presentation>;
  readonly #units: readonly Unit[];
  readonly #outermost: readonly Span[];
  readonly #marked: readonly MarkedQuote[];
  readonly #context: NoteContext;
  readonly #blocks: readonly BlockQuote[];
  readonly #blockSpans: readonly Span[];
  readonly #scopes = new Map<Unit, UnitScopes>();
  readonly #outersOf = new Map<Unit, Span[]>();

  constructor(
    text: string,
    content: BlockContent,
    marked: readonly MarkedQuote[],
    language: 'fr' | 'en',
    kept: Kept<Presentation>,
  ) {
    this.#language = language;
    this.#kept = kept;
    this.#text = text;
    this.#marked = marked;
    this.#context = new NoteContext(text, content.units);
    this.#units = content.units;
    this.#outermost = marked.filter(({ pair }) => pair.depth === 0).map(({ pair }) => pair.outer);
    this.#blocks = readBlockQuotes(text, content, this.#outermost);
    this.#blockSpans = this.#blocks.map(({ block }) => block);
    for (const quote of marked) this.#registerOuter(quote);
  }

  read(): NoteQuote[] {
    const quotes = [
      ...this.#blocks.flatMap((block) => this.#blockQuote(block)),
      ...this.#highlights(),
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
    const { block, first, last, title, words, masked, attribution } = found;
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
    const outer = { start: block.start, end: block.end };
    return [
      {
        ...words,
        style: 'block',
        outer,
        masked,
        depth: 0,
        citations,
        presentation,
        title: title && { start: title.start, end: title.end },
      },
    ];
  }

  #highlights(): NoteQuote[] {
    return highlightsIn(this.#text, this.#units).flatMap(({ unit, references }) => {
      const { words, masked } = quotedIn(this.#text, unit, this.#outermost);
      if (!words) return [];
      const { start, end } = unit;
      const near: CitationGroup[] = [
        { strength: 'adjacent', references: unit.references.filter(({ kind }) => kind !== 'title') },
        { strength: 'covering', references },
      ];
      const presentation = presentationOf(NOTHING, this.#language);
      const citations = this.#groups(near, unit);
      return {
        ...words,
        style: 'block',
        outer: { start, end },
        masked,
        depth: 0,
        citations,
        presentation,
        title: undefined,
      };
    });
  }

  #markedQuote({ pair, touched }: MarkedQuote): NoteQuote {
    const [first] = touched;
    const masked =
      first && touched.length === 1
        ? wordMasksWithin(first, pair.inner)
        : cutTo(masksBetween(this.#text, touched), pair.inner);
    const { inner, outer, depth } = pair;
    const { start, end } = inner;
    const base = { start, end, style: 'marks', outer, masked, depth, title: undefined } as const;
    const unit = touched.at(-1);
    if (!unit) return { ...base, citations: [], presentation: this.#presented(NOTHING) };
    const scopes = this.#scopesOf(unit);
    const { inside, own, isAdjacent, earlier } = citationsInSentence(
      this.#text,
      scopes.of(pair.outer),
      pair.outer,
    );
    const near: CitationGroup[] = [
      { strength: 'adjacent', references: inside },
      ...own.map(
        (references, i): CitationGroup => ({
          strength: isAdjacent && i === 0 ? 'adjacent' : 'sentence',
          references,
        }),
      ),
      { strength: 'sentence', references: this.#blockAround(pair.outer)?.references ?? [] },
    ];
    const around = scopes.around(pair.outer, this.#context.leadInText(unit));
    return {
      ...base,
      citations: [
        ...this.#groups(near, unit),
        ...this.#resolved(
          earlier.map((reference): CitationGroup => ({ strength: 'weak', references: [reference] })),
        ),
      ],
      presentation: this.#presentationOf(around, pair, unit, masked),
    };
  }

  #presentationOf(
    around: Surroundings,
    { inner, outer }: QuotePair,
    unit: Unit,
    masked: readonly Span[],
  ): Presentation {
    const { attributed, term, title, translated } = this.#presented(around);
    const mayBeTitle = !SMALL_LETTER.test(this.#text.charAt(inner.start));
    const titleCase = mayBeTitle && looksLikeTitle(reading(this.#text, inner, masked).plain);
    return {
      attributed,
      term: term || (titleCase && !attributed),
      titleCase,
      title: title || isReferenceTitle(this.#text, unit, outer),
      translated,
    };
  }

  /** {@link presentationOf}, once for the same surroundings. */
  #presented(around: Surroundings): Presentation {
    const { before, after, leadIn } = around;
    const key = `${this.#language} ${before.length} ${after.length} ${before}${after}${leadIn}`;
    return this.#kept.of(key, () => presentationOf(around, this.#language));
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
