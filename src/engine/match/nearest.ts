/**
 * The passage of an article nearest to a quotation that is nowhere verbatim: the window richest in its telling words,
 * then an alignment inside it. O(article) for the window, O(words × window) for the alignment.
 */
import type { CorpusView, IndexedArticle } from '../corpus/corpus';
import { looseKey } from '../text/fold';
import { align, type Column } from './align';
import { areAlike } from './changeKind';
import { type Comparison, changesOf } from './changes';
import { type Agreement, type Evidence, evidenceOf, reachOf } from './evidence';
import type { GapLimits } from './exact';
import type { Pattern } from './pattern';
import { type Window, windowsIn } from './richestWindow';
import { withoutStrays } from './strays';
import { thresholds } from './thresholds';
import { sharedTail } from './tolerances';
import type { Place } from './verdict';
import { windowWidth } from './window';

/** A passage set against a quotation. */
export interface Nearest extends Comparison {
  readonly place: Place;
  readonly evidence: Evidence;
}

/**
 * What an alignment pays. A word replaced costs more than one left out, so that the first word of a quotation is kept
 * and the word missing after it is named; less than one added and one left out, so that a replaced word stays one change.
 */
const COSTS = { slip: 0.7, replace: 1.5, omit: [0.9, 0.1] } as const;

const SENTENCE_END = /[.!?…]["»”)]*\s|\n/;

/** What a passage must share to be worth an alignment. */
export interface Least {
  /** Weight, and part of the quotation's weight, 0 to 1 (see `evidence`). */
  readonly shared: number;
  readonly share: number;
}

/** What a quotation is set against, and how. */
interface Task {
  readonly article: IndexedArticle;
  readonly pattern: Pattern;
  /** Word numbers of the quotation, and their loose keys. */
  readonly ids: readonly number[];
  readonly keys: readonly string[];
  readonly corpus: CorpusView;
  readonly limits: GapLimits;
  readonly least: Least;
}

/** The nearest passage of `article`, undefined where it surely shares less than `least`, or no telling word at all. */
export function nearestIn(
  article: IndexedArticle,
  pattern: Pattern,
  ids: readonly number[],
  weights: ReadonlyMap<number, number>,
  corpus: CorpusView,
  limits: GapLimits,
  least: Least = { shared: 0, share: 0 },
): Nearest | undefined {
  const keys = pattern.words.map((word) => looseKey(word.form));
  const task = { article, pattern, ids, keys, corpus, limits, least };
  const [first, second] = windowsIn(article.words, ids, weights, windowWidth(pattern)).flatMap(
    (window) => alignedIn(window, task) ?? [],
  );
  return first && second && isBetter(second, first) ? second : first;
}

/** Whether a passage shares more than another, or as much with fewer changes. */
export function isBetter(a: Nearest, b: Nearest): boolean {
  const gain = a.evidence.shared - b.evidence.shared;
  return gain > 0 || (gain === 0 && a.changes.length < b.changes.length);
}

function alignedIn(window: Window, task: Task): Nearest | undefined {
  const { article, pattern, ids, keys, corpus, least } = task;
  const sourceKeys = keysOf(article.words.subarray(window.start, window.end), corpus);
  const reach = reachOf(keys, sourceKeys);
  if (reach.shared < least.shared || reach.share < least.share) return undefined;
  const wordAt = (source: number): number => article.words[window.start + source] ?? -1;
  const length = Math.min(ids.length, Math.floor(thresholds.maxCells / (window.end - window.start + 1)));
  const columns = align(length, window.end - window.start, {
    replace: (i, j) => {
      if (wordAt(j) === ids[i]) return 0;
      return areAlike(keys[i] ?? '', sourceKeys[j] ?? '') ? COSTS.slip : COSTS.replace;
    },
    omit: (i) => omitCost(pattern, i),
  });
  const agreement = ({ note, source }: Column): Agreement =>
    wordAt(source) === ids[note] ? 'same' : agreementOf(keys[note] ?? '', sourceKeys[source] ?? '');
  return passageOf(trimEnds(columns), { ...task, window, sourceKeys, agreement });
}

/** What an alignment inside `window` shows. */
function passageOf(
  aligned: readonly Column[],
  task: Task & {
    readonly window: Window;
    readonly sourceKeys: readonly string[];
    readonly agreement: (column: Column) => Agreement;
  },
): Nearest | undefined {
  const { article, pattern, ids, keys, limits, window, sourceKeys, agreement } = task;
  const columns = withoutStrays(aligned, {
    agrees: (column) => column.note >= 0 && column.source >= 0 && agreement(column) !== 'none',
    isEndBetween: (from, to) =>
      SENTENCE_END.test(
        article.text.slice(article.ends[window.start + from], article.starts[window.start + to]),
      ),
  });
  const sources = columns.flatMap(({ source }) => (source >= 0 ? window.start + source : []));
  const [first, last] = [sources[0], sources.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const tail = columns.at(-1)?.note === ids.length - 1 ? sharedTail(pattern, article, last) : 0;
  const span = { start: article.starts[first] ?? 0, end: (article.ends[last] ?? 0) + tail };
  return {
    ...changesOf(columns, pattern, article, window.start, limits),
    place: { article: article.article.file, ...span },
    evidence: evidenceOf({
      columns,
      noteKeys: keys,
      sourceKey: (source) => sourceKeys[source] ?? '',
      isDeclared: (i) => pattern.words[i]?.gap !== undefined,
      agreement,
    }),
  };
}

/** How two words that are not the same agree. */
function agreementOf(note: string, source: string): Agreement {
  if (areAlike(note, source)) return 'alike';
  return /^\d+$/.test(note) && /^\d+$/.test(source) ? 'figures' : 'none';
}

/** The loose keys of words, each looked up once. */
function keysOf(words: Uint32Array, corpus: CorpusView): string[] {
  const keys = new Map<number, string>();
  for (const word of words) if (!keys.has(word)) keys.set(word, corpus.vocabulary.keyOf(word));
  return Array.from(words, (word) => keys.get(word) ?? '');
}

/** Leaving source words out is cheap where the quotation marks that it does. */
function omitCost(pattern: Pattern, i: number): readonly [number, number] {
  const gap = pattern.words[i]?.gap;
  if (gap === 'ellipsis') return [0, 0.002];
  if (gap === 'brackets') return [0, 0.05];
  return COSTS.omit;
}

/** Source words at either end that no note word is set against do not belong to the passage. */
function trimEnds(columns: Column[]): Column[] {
  const first = columns.findIndex((column) => column.note >= 0);
  const last = columns.findLastIndex((column) => column.note >= 0);
  return first < 0 ? [] : columns.slice(first, last + 1);
}
