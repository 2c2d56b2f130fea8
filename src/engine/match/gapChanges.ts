/** What signs and brackets between equal words say differently from the source. */
import type { IndexedArticle } from '../corpus/corpus';
import { textAfter, textBefore } from './articleText';
import { insertionChange } from './insertion';
import type { Pattern } from './pattern';
import { edgeChange, gapChange } from './signs';
import type { Change, ChangeKind } from './verdict';

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
  const changes: Change[] = [];
  for (let i = 0; i <= pattern.words.length; i++) {
    if (i > 0 && places[i - 1] === undefined) continue;
    if (i < pattern.words.length && places[i] === undefined) continue;
    changes.push(...new GapReader(pattern, article, i, places).changes());
  }
  return changes;
}

/** What stands before word `i` of a quotation and of its source, or behind the last. */
class GapReader {
  readonly #pattern: Pattern;
  readonly #article: IndexedArticle;
  readonly #i: number;
  readonly #places: readonly (number | undefined)[];

  constructor(pattern: Pattern, article: IndexedArticle, i: number, places: readonly (number | undefined)[]) {
    this.#pattern = pattern;
    this.#article = article;
    this.#i = i;
    this.#places = places;
  }

  changes(): Change[] {
    const sign = this.#signChange();
    const put = this.#insertionChange();
    return [...(sign ? [sign] : []), ...(put ? [put] : [])];
  }

  #signChange(): Change | undefined {
    const { words, tail } = this.#pattern;
    const [previous, word] = [words[this.#i - 1], words[this.#i]];
    if (word?.gap !== undefined || !this.#isClosed()) return undefined;
    const beside = { before: previous?.form ?? '', after: word?.form ?? '' };
    const [own, source] = [word ? word.before : tail, this.#sourceGap()];
    if (own === source) return undefined;
    const compare = previous && word ? gapChange : edgeChange;
    const kind = compare({ ...beside, between: own }, { ...beside, between: source });
    return kind && this.#change(kind, own.trim(), source.trim());
  }

  /** Whether no words of the source stand in the gap. */
  #isClosed(): boolean {
    const [before, at] = [this.#places[this.#i - 1], this.#places[this.#i]];
    return before === undefined || at === undefined || at === before + 1;
  }

  #sourceGap(): string {
    const at = this.#places[this.#i];
    if (at !== undefined) return textBefore(this.#article, at);
    return textAfter(this.#article, this.#places.at(-1) ?? 0).replace(/[\p{L}\p{N}][\s\S]*$/u, '');
  }

  #insertionChange(): Change | undefined {
    const word = this.#pattern.words[this.#i];
    const inserted = word ? word.inserted : this.#pattern.insertedLast;
    if (inserted === '') return undefined;
    const [from, to] = this.#replaced();
    const replaced = this.#article.text.slice(from, to);
    const kind = insertionChange(inserted, replaced);
    return (
      kind &&
      this.#change(kind, inserted, kind === 'negation' && replaced.trim() === '' ? '' : replaced.trim())
    );
  }

  /** Offsets of the source between the words on either side. */
  #replaced(): readonly [number, number] {
    const [before, at] = [this.#places[this.#i - 1], this.#places[this.#i]];
    if (before === undefined || at === undefined) return [0, 0];
    return [this.#article.ends[before] ?? 0, this.#article.starts[at] ?? 0];
  }

  #change(kind: ChangeKind, note: string, source: string): Change {
    const { words } = this.#pattern;
    const [previous, word] = [words[this.#i - 1], words[this.#i]];
    const noteEnd = word?.span.start ?? (previous?.span.end ?? 0) + this.#pattern.tail.length;
    const noteStart = previous?.span.end ?? Math.max(0, noteEnd - (word?.before.length ?? 0));
    const start =
      this.#article.ends[this.#places[this.#i - 1] ?? -1] ?? this.#article.starts[this.#places[0] ?? 0] ?? 0;
    const end = this.#article.starts[this.#places[this.#i] ?? -1] ?? start;
    return {
      kind,
      note,
      source,
      noteSpan: { start: noteStart, end: noteEnd },
      sourceSpan: { start, end: Math.max(start, end) },
    };
  }
}
