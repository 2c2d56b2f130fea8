/** From an alignment's columns to the changes a reader would name. */
import type { IndexedArticle } from '../../corpus/corpus';
import type { Span } from '../../text/span';
import type { Column } from '../align';
import type { GapLimits } from '../exact';
import type { Pattern } from '../pattern/pattern';
import { thresholds } from '../thresholds';
import type { Change, ChangeKind, Tolerance } from '../verdict';
import { formAt } from './articleText';
import { kindOf } from './changeKind';
import { Declarations, type Difference } from './declared';
import { gapChanges } from './gapChanges';
import { stitchedParts } from './stitched';
import { compareWords } from './tolerances';

/** What an alignment shows. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** What is needed besides for differences that are none. */
  readonly tolerances: readonly Tolerance[];
  /** Columns of words that are written otherwise and yet the same, numbers spelled out say, and of incises. */
  readonly rewritten: ReadonlySet<Column>;
  /** The token of the article that each word of the quotation equals. */
  readonly places: readonly (number | undefined)[];
}

/** Lists the changes of an alignment; `offset` is the token number of its source word 0. */
export function changesOf(
  columns: readonly Column[],
  pattern: Pattern,
  article: IndexedArticle,
  offset: number,
  limits: GapLimits,
): Comparison {
  const teller = new ChangeTeller(pattern, article, offset);
  const declarations = new Declarations(pattern, article, offset, limits);
  const places = teller.placesOf(columns);
  const differences = differencesOf(columns, places);
  const tolerances = differences.map((difference) => declarations.toleranceOf(difference));
  const rewritten = new Set(
    differences.flatMap(({ columns: own }, i) => (REWRITTEN.has(tolerances[i]) ? own : [])),
  );
  const changes = differences
    .filter((_, i) => tolerances[i] === undefined)
    .flatMap((difference) => split(difference))
    .map((difference) => teller.tell(difference));
  const signs = [...gapChanges(pattern, article, places), ...stitchedParts(pattern, article, places)];
  const all = signs.length > 0 ? [...changes, ...signs].sort(byPlace) : asReordering(changes);
  return {
    changes: all,
    places,
    rewritten,
    tolerances: [...new Set(tolerances.flatMap((each) => each ?? []))],
  };
}

/** Tolerances under which both sides have the same words, but for a clause that says who spoke. */
const REWRITTEN: ReadonlySet<Tolerance | undefined> = new Set([
  'typography',
  'hyphenation',
  'space',
  'incise',
  'aside',
]);

function byPlace(a: Change, b: Change): number {
  return a.noteSpan.start - b.noteSpan.start;
}

/** Runs of columns of which no word of the quotation has a place. */
function differencesOf(columns: readonly Column[], places: readonly (number | undefined)[]): Difference[] {
  const found: Difference[] = [];
  let run: Column[] = [];
  let before: Column | undefined;
  for (const column of [...columns, undefined]) {
    if (column && places[column.note] === undefined) {
      run.push(column);
      continue;
    }
    if (run.length > 0) found.push({ columns: run, before, after: column });
    run = [];
    before = column;
  }
  return found;
}

/** One word against one word is a change of its own; anything else stays together. */
function split(difference: Difference): Difference[] {
  const { columns, before, after } = difference;
  if (!columns.every((column) => column.note >= 0 && column.source >= 0)) return [difference];
  return columns.map((column, i) => ({
    columns: [column],
    before: columns[i - 1] ?? before,
    after: columns[i + 1] ?? after,
  }));
}

/** The same words on both sides in another order are one kind of change, however the alignment cut them. */
function asReordering(changes: readonly Change[]): readonly Change[] {
  const words = (texts: readonly string[]): string =>
    texts.join(' ').toLowerCase().split(/\s+/).sort().join(' ').trim();
  const note = words(changes.map((change) => change.note));
  const source = words(changes.map((change) => change.source));
  if (changes.length === 0 || note === '' || note !== source) return changes;
  return changes.map((change) => ({ ...change, kind: 'order' }));
}

class ChangeTeller {
  readonly #pattern: Pattern;
  readonly #article: IndexedArticle;
  readonly #offset: number;

  constructor(pattern: Pattern, article: IndexedArticle, offset: number) {
    this.#pattern = pattern;
    this.#article = article;
    this.#offset = offset;
  }

  /** The token of the article that each word of the quotation equals, undefined for those that equal none. */
  placesOf(columns: readonly Column[]): (number | undefined)[] {
    const places = new Array<number | undefined>(this.#pattern.words.length).fill(undefined);
    for (const column of columns)
      if (this.#isEqual(column)) places[column.note] = this.#offset + column.source;
    return places;
  }

  tell(difference: Difference): Change {
    const note = this.#note(difference);
    const source = this.#source(difference);
    return {
      kind: this.#kind(difference, source.text),
      note: note.text,
      source: source.text,
      noteSpan: note.span,
      sourceSpan: source.span,
    };
  }

  #isEqual(column: Column): boolean {
    const word = this.#pattern.words[column.note];
    if (!word || column.source < 0) return false;
    return compareWords(word, formAt(this.#article, this.#offset + column.source), true) !== 'different';
  }

  #kind(difference: Difference, sourceText: string): ChangeKind {
    const { columns } = difference;
    const note = columns.flatMap(({ note }) => this.#pattern.words[note]?.form ?? []);
    const source = columns.flatMap(({ source }) =>
      source < 0 ? [] : [formAt(this.#article, this.#offset + source)],
    );
    const long = note.length === 0 && source.length >= thresholds.gluedWords;
    const crosses = note.length === 0 && source.length > 2 && /[.!?]\s/.test(sourceText);
    if (long || crosses) return 'glued';
    return kindOf({ note, source, atSentenceStart: this.#startsSentence(difference) });
  }

  #startsSentence({ columns }: Difference): boolean {
    const firstNote = columns.find(({ note }) => note >= 0)?.note;
    const firstSource = columns.find(({ source }) => source >= 0)?.source;
    if (firstNote === 0) return true;
    if (firstSource === undefined) return false;
    const start = this.#article.starts[this.#offset + firstSource] ?? 0;
    return /(?:^|[.!?…]["»”]?\s+["«“]?\s*|\n\s*["«“]?\s*)$/.test(
      this.#article.text.slice(Math.max(0, start - 6), start),
    );
  }

  #note({ columns, before, after }: Difference): { text: string; span: Span } {
    const words = columns.flatMap(({ note }) => this.#pattern.words[note] ?? []);
    const first = words[0]?.span;
    const last = words.at(-1)?.span;
    if (first && last)
      return { text: words.map((word) => word.form).join(' '), span: { start: first.start, end: last.end } };
    const at =
      this.#pattern.words[before?.note ?? -1]?.span.end ??
      this.#pattern.words[after?.note ?? 0]?.span.start ??
      0;
    return { text: '', span: { start: at, end: at } };
  }

  #source({ columns, before }: Difference): { text: string; span: Span } {
    const tokens = columns.flatMap(({ source }) => (source < 0 ? [] : [this.#offset + source]));
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) {
      const at =
        this.#article.ends[this.#offset + (before?.source ?? -1)] ?? this.#article.starts[this.#offset] ?? 0;
      return { text: '', span: { start: at, end: at } };
    }
    const span = { start: this.#article.starts[first] ?? 0, end: this.#article.ends[last] ?? 0 };
    return { text: this.#article.text.slice(span.start, span.end), span };
  }
}
