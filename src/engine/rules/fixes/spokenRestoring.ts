/** The wording restored of a quotation whose passage runs beyond the marks of a speech: it is cut at these marks. */
import type { IndexedArticle } from '../../corpus/corpus';
import type { Change } from '../../match/verdict';
import type { Span } from '../../text/span';
import { isStitched } from './elisions';
import { disjoint, type Edit } from './fix';
import type { PlainEdit, QuotedWords } from './quotedWords';
import { restoreChange } from './restoreChange';
import type { QuoteStyle } from './sourceWords';
import { isSpoken, spokenPartOf, spokenWords } from './spokenPart';

/** Fewest words, and least share of a quotation's words, that a cut may leave. */
const LEAST = { words: 2, share: 1 / 2 };

/** What ends a word that needs the next one. */
const ELIDED = /['’]/;

/** For one quotation; `parts` are what of its passage is speech. */
export class SpokenRestoring {
  readonly #words: QuotedWords;
  readonly #article: IndexedArticle;
  readonly #style: QuoteStyle;
  readonly #parts: readonly Span[];
  readonly #spoken: string;

  constructor(words: QuotedWords, article: IndexedArticle, style: QuoteStyle, parts: readonly Span[]) {
    this.#words = words;
    this.#article = article;
    this.#style = style;
    this.#parts = parts;
    this.#spoken = spokenWords(article.text, parts);
  }

  /** Edits after which all of the quotation is speech; undefined where none leave anything sensible. */
  edits(changes: readonly Change[]): Edit[] | undefined {
    const edits = changes.flatMap((change) => this.#editOf(change)).toSorted((a, b) => a.start - b.start);
    const kept = this.#keptOf(edits);
    if (!kept || isStitched(this.#made(kept, edits))) return undefined;
    const { start, end } = withoutEdges(kept, edits);
    const inside = edits.filter((edit) => edit.start >= start && edit.end <= end);
    const cuts = [
      { start: 0, end: start, text: '' },
      { start: end, end: this.#words.plain.length, text: '' },
    ].filter((cut) => cut.start < cut.end);
    const made = [...inside, ...cuts].map((edit) => this.#words.toNote(edit));
    return disjoint(made).length === made.length ? made : undefined;
  }

  /** What a change becomes where only speech may be written. */
  #editOf(change: Change): PlainEdit[] {
    const { start, end } = change.sourceSpan;
    const part = spokenPartOf(change.sourceSpan, this.#parts);
    const sourceSpan = part ? this.#wordsIn(part) : { start, end: start };
    if (change.note === '' && sourceSpan.start === sourceSpan.end && end > start) return [];
    return [restoreChange({ ...change, sourceSpan }, this.#words, this.#article, this.#style)];
  }

  /** A stretch without what is no word at its ends. */
  #wordsIn({ start, end }: Span): Span {
    const { starts, ends } = this.#article;
    const first = starts.find((each) => each >= start) ?? end;
    const last = ends.findLast((each) => each <= end) ?? start;
    return first < last ? { start: first, end: last } : { start, end: start };
  }

  /** The stretch of the quotation that is speech once the edits are made: all of it, or without an edge or both. */
  #keptOf(edits: readonly PlainEdit[]): Span | undefined {
    const { plain, spans } = this.#words;
    const all = { start: 0, end: plain.length };
    if (this.#isSpoken(all, edits)) return all;
    const least = Math.max(LEAST.words, LEAST.share * spans.length);
    for (let first = 0; first + least <= spans.length; first++) {
      const start = first === 0 ? 0 : (spans[first]?.start ?? 0);
      const choices = spans.slice(first).map(({ end }) => ({ start, end }));
      const [beginning] = choices;
      if (!beginning || !this.#isSpoken(beginning, edits)) continue;
      const count = this.#longest(choices, edits);
      if (count >= least) return choices[count - 1];
    }
    return undefined;
  }

  /** How many of `choices`, each within the next, are speech: by halves, for none is that holds one that is not. */
  #longest(choices: readonly Span[], edits: readonly PlainEdit[]): number {
    let [low, high] = [0, choices.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const choice = choices[middle - 1];
      if (choice && this.#isSpoken(choice, edits)) low = middle;
      else high = middle - 1;
    }
    while (low > 0 && !this.#isEnd(choices[low - 1], edits)) low--;
    return low;
  }

  /** Whether a quotation may end where a stretch does: in speech, and not with a word that needs the next one. */
  #isEnd(choice: Span | undefined, edits: readonly PlainEdit[]): boolean {
    if (!choice || !this.#isSpoken(choice, edits)) return false;
    return !ELIDED.test(this.#words.plain[choice.end] ?? '') || edits.some(({ end }) => end === choice.end);
  }

  #isSpoken(stretch: Span, edits: readonly PlainEdit[]): boolean {
    return isSpoken(this.#made(stretch, edits), this.#spoken);
  }

  /** A stretch of the quotation as it reads after the edits that lie in it. */
  #made({ start, end }: Span, edits: readonly PlainEdit[]): string {
    let at = start;
    let result = '';
    for (const edit of edits) {
      if (edit.start < at || edit.end > end) continue;
      result += this.#words.plain.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return result + this.#words.plain.slice(at, end);
  }
}

/** A stretch without the words at its edges that are taken out anyway: one cut, not two that meet. */
function withoutEdges({ start, end }: Span, edits: readonly PlainEdit[]): Span {
  const removals = edits.filter(({ text }) => text.trim() === '');
  const first = removals.find((edit) => edit.start <= start && edit.end > start);
  const last = removals.findLast((edit) => edit.start < end && edit.end >= end);
  return { start: first?.end ?? start, end: last?.start ?? end };
}
