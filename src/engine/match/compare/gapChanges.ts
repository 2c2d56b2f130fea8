/** What signs and brackets between equal words say differently from the source. */
import type { IndexedArticle } from '../../corpus/corpus';
import type { Pattern } from '../pattern/pattern';
import type { Change, ChangeKind } from '../verdict';
import { textAfter, textBefore } from './articleText';
import { holdsNegator, insertionChange } from './insertion';
import { edgeChange, gapChange, mayDiffer } from './signs';

/**
 * Compares what stands before, between and behind the words of a quotation.
 *
 * @param places token numbers of `article`, one for each word of `pattern`; undefined where a word has none
 */
export function gapChanges(
  pattern: Pattern,
  article: IndexedArticle,
  places: readonly (number | undefined)[],
): Change[] {
  const reader = new GapReader(pattern, article, places);
  const changes: Change[] = [];
  for (let i = 0; i <= pattern.words.length; i++) reader.read(i, changes);
  return changes;
}

const BLANK = 0x20;
/** So many words beyond an end of a passage may be what brackets there stand for. */
const BESIDE = 2;

/** Reads what stands before word `i` of a quotation and of its source, or behind the last. */
class GapReader {
  readonly #pattern: Pattern;
  readonly #article: IndexedArticle;
  readonly #places: readonly (number | undefined)[];

  constructor(pattern: Pattern, article: IndexedArticle, places: readonly (number | undefined)[]) {
    this.#pattern = pattern;
    this.#article = article;
    this.#places = places;
  }

  /** Adds to `changes` what is said differently before word `i`. */
  read(i: number, changes: Change[]): void {
    const { words } = this.#pattern;
    if (this.#isBlank(i) || (i > 0 && this.#places[i - 1] === undefined)) return;
    if (i < words.length && this.#places[i] === undefined) return;
    const sign = this.#signChange(i);
    const put = this.#insertionChange(i);
    if (sign) changes.push(sign);
    if (put) changes.push(put);
  }

  /** Whether nothing but a blank stands between two words on both sides, as nearly everywhere. */
  #isBlank(i: number): boolean {
    const word = this.#pattern.words[i];
    const [before, at] = [this.#places[i - 1], this.#places[i]];
    if (word?.before !== ' ' || word.gap !== undefined || before === undefined || at !== before + 1)
      return false;
    const end = this.#article.ends[before] ?? 0;
    return this.#article.starts[at] === end + 1 && this.#article.text.charCodeAt(end) === BLANK;
  }

  #signChange(i: number): Change | undefined {
    const { words, tail } = this.#pattern;
    const [previous, word] = [words[i - 1], words[i]];
    if (word?.gap !== undefined || !this.#isClosed(i)) return undefined;
    const own = word ? word.before : tail;
    const source = this.#sourceGap(i);
    if (own === source || !mayDiffer(own, source, previous?.form)) return undefined;
    const beside = { before: previous?.form ?? '', after: word?.form ?? '' };
    const compare = previous && word ? gapChange : edgeChange;
    const kind = compare({ ...beside, between: own }, { ...beside, between: source });
    return kind && this.#change(i, kind, own.trim(), source.trim());
  }

  /** Whether no words of the source stand in the gap. */
  #isClosed(i: number): boolean {
    const [before, at] = [this.#places[i - 1], this.#places[i]];
    return before === undefined || at === undefined || at === before + 1;
  }

  #sourceGap(i: number): string {
    const at = this.#places[i];
    if (at !== undefined) return textBefore(this.#article, at);
    return textAfter(this.#article, this.#places.at(-1) ?? 0).replace(/[\p{L}\p{N}][\s\S]*$/u, '');
  }

  #insertionChange(i: number): Change | undefined {
    const word = this.#pattern.words[i];
    const inserted = word ? word.inserted : this.#pattern.insertedLast;
    if (inserted === '') return undefined;
    const [from, to] = this.#replaced(i);
    const replaced = this.#article.text.slice(from, to).trim();
    const kind = insertionChange(inserted, replaced);
    if (kind === 'negation' && replaced === '' && holdsNegator(this.#beyond(i))) return undefined;
    return kind && this.#change(i, kind, inserted, replaced);
  }

  /** The words of the source right before the first word, or behind the last, of which brackets there may be a form. */
  #beyond(i: number): string {
    const { text, starts, ends } = this.#article;
    const [before, at] = [this.#places[i - 1], this.#places[i]];
    if (at !== undefined)
      return /[^,;:.!?]*$/.exec(text.slice(starts[Math.max(0, at - BESIDE)], starts[at]))?.[0] ?? '';
    const behind = text.slice(ends[before ?? 0], ends[(before ?? 0) + BESIDE]);
    return /^[^,;:.!?]*/.exec(behind)?.[0] ?? '';
  }

  /** Offsets of the source between the words on either side. */
  #replaced(i: number): readonly [number, number] {
    const [before, at] = [this.#places[i - 1], this.#places[i]];
    if (before === undefined || at === undefined) return [0, 0];
    return [this.#article.ends[before] ?? 0, this.#article.starts[at] ?? 0];
  }

  #change(i: number, kind: ChangeKind, note: string, source: string): Change {
    const { words, tail } = this.#pattern;
    const { starts, ends } = this.#article;
    const [previous, word] = [words[i - 1], words[i]];
    const noteEnd = word?.span.start ?? (previous?.span.end ?? 0) + tail.length;
    const noteStart = previous?.span.end ?? Math.max(0, noteEnd - (word?.before.length ?? 0));
    const start = ends[this.#places[i - 1] ?? -1] ?? starts[this.#places[0] ?? 0] ?? 0;
    const end = starts[this.#places[i] ?? -1] ?? start;
    const sourceSpan = { start, end: Math.max(start, end) };
    return { kind, note, source, noteSpan: { start: noteStart, end: noteEnd }, sourceSpan };
  }
}
