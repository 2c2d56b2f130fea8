/** Sentences put together from single words: an elision leaves phrases. */
import type { IndexedArticle } from '../../corpus/corpus';
import type { Pattern } from '../pattern/pattern';
import { thresholds } from '../thresholds';
import type { Change } from '../verdict';
import { formAt, textBefore } from './articleText';

/** Words between two elisions, or between one and an end of the quotation. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The single words that a quotation takes out of their sentences, where it does so twice, or once from farther away than a
 * reader would take for one phrase. A word that is a sentence of its own in the source is none.
 *
 * @param places token numbers of `article`, one for each word of `pattern`; undefined where a word has none
 */
export function stitchedParts(
  pattern: Pattern,
  article: IndexedArticle,
  places: readonly (number | undefined)[],
): Change[] {
  if (!pattern.relies.includes('ellipsis')) return [];
  const runs = runsOf(pattern);
  const single = runs.filter((run) => run.first === run.last && !isSentence(run, article, places));
  const torn = single.filter((run) => isFar(run, article, places));
  const told = single.length > 1 ? single : torn;
  return told.map((run) => asChange(run, pattern, article, places));
}

function runsOf({ words }: Pattern): Run[] {
  const starts = words.flatMap(({ gap }, i) => (i === 0 || gap === 'ellipsis' ? [i] : []));
  return starts.map((first, i) => ({ first, last: (starts[i + 1] ?? words.length) - 1 }));
}

function isSentence(
  { first }: Run,
  article: IndexedArticle,
  places: readonly (number | undefined)[],
): boolean {
  const at = places[first] ?? 0;
  const before = at === 0 ? '.' : textBefore(article, at);
  const after = at + 1 < article.words.length ? textBefore(article, at + 1) : '.';
  return /[.!?…:;«“"—–\n]/.test(before) && /[.!?…,;\n]/.test(after) && /^\p{Lu}/u.test(formAt(article, at));
}

/** Whether more words are left out beside it than a reader passes over, or the end of a sentence. */
function isFar({ first }: Run, article: IndexedArticle, places: readonly (number | undefined)[]): boolean {
  const at = places[first] ?? 0;
  const [before, after] = [places[first - 1], places[first + 1]];
  return [before, after].some((other) => {
    if (other === undefined) return false;
    const [from, to] = [Math.min(at, other), Math.max(at, other)];
    const between = article.text.slice(article.ends[from], article.starts[to]);
    return to - from - 1 > thresholds.longestTornGap || /[.!?]\s/.test(between);
  });
}

function asChange(
  { first }: Run,
  { words }: Pattern,
  article: IndexedArticle,
  places: readonly (number | undefined)[],
): Change {
  const at = places[first] ?? 0;
  const span = words[first]?.span ?? { start: 0, end: 0 };
  return {
    kind: 'glued',
    note: words[first]?.form ?? '',
    source: formAt(article, at),
    noteSpan: span,
    sourceSpan: { start: article.starts[at] ?? 0, end: article.ends[at] ?? 0 },
  };
}
