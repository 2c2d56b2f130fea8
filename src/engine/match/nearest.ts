/**
 * The passage of an article nearest to a quotation that is nowhere verbatim: the window richest in its telling words,
 * then an alignment inside it. O(article) for the window, O(words × window) for the alignment.
 */
import type { CorpusView, IndexedArticle } from '../corpus/corpus';
import { looseKey } from '../text/fold';
import { ADDED, align, type Column } from './align';
import { areAlike } from './compare/changeKind';
import { changesOf } from './compare/changes';
import { interruptionsIn } from './compare/interruptions';
import { foreignParts } from './compare/speeches';
import { sharedTail } from './compare/tolerances';
import { type Agreement, budgetOf, type Evidence, evidenceOf, reachOf, tellingWords } from './evidence';
import { ANY_WORD, type GapLimits } from './exact';
import type { Pattern } from './pattern/pattern';
import { windowWidth } from './pattern/window';
import { type Window, windowsIn } from './richestWindow';
import { withoutStrays } from './strays';
import type { Stretch } from './stretches';
import { thresholds } from './thresholds';
import type { Change, Place, Tolerance } from './verdict';

/** A passage set against a quotation. */
export interface Nearest {
  readonly changes: readonly Change[];
  /** What is needed for differences that are none. */
  readonly tolerances: readonly Tolerance[];
  readonly place: Place;
  readonly evidence: Evidence;
  /** What of it is not of one speaker's speech; looked for only where there is no change. */
  readonly beyond: readonly Change[];
}

/**
 * What an alignment pays. A word replaced costs more than one left out, so that the first word of a quotation is kept
 * and the word missing after it is named; less than one added and one left out, so that a replaced word stays one change.
 */
const COSTS = { slip: 0.7, replace: 1.5, omit: [0.9, 0.1] } as const;

/** Every word replaced, added or left out counts the same: the cheapest alignment changes fewest words. */
const EVEN_COSTS = { slip: ADDED, replace: ADDED, omit: [ADDED, ADDED] } as const;

/** A stop, a blank line, or a line that does not go on in the next as wrapped text does. */
const SENTENCE_END = /[.!?…]["»”)]*\s|\n\s*\n|\n(?!\s*[\p{Ll}\d"“«])/u;

/** What a passage must share to be worth an alignment. */
export interface Least {
  /** Weight, and part of the quotation's weight, 0 to 1 (see `evidence`). */
  readonly shared: number;
  readonly share: number;
}

/** What is looked for: a quotation's words by number and loose key, and how much each tells of its source. */
export interface Sought {
  readonly pattern: Pattern;
  /** Word numbers of the quotation, -1 for words that no article has. */
  readonly ids: readonly number[];
  readonly keys: readonly string[];
  readonly weights: ReadonlyMap<number, number>;
  readonly corpus: CorpusView;
  readonly limits: GapLimits;
}

/** What an alignment is made of. */
interface Task extends Sought {
  readonly article: IndexedArticle;
  readonly window: Window;
  /** Loose keys of the window's words. */
  readonly sourceKeys: readonly string[];
  /** Whether words set against a neighbouring sentence are taken out of the passage. */
  readonly leavesStrays: boolean;
}

/** The numbers of a pattern's words, -1 for words that no article has. */
export function idsOf({ words, adapts }: Pattern, corpus: CorpusView): number[] {
  return words.map(({ form, kept }) => (adapts && kept ? ANY_WORD : idOf(form, corpus)));
}

/** The number of a word, -1 if no article has it: one that only articles had which are gone is as unknown as any. */
export function idOf(form: string, corpus: CorpusView): number {
  const id = corpus.vocabulary.find(form);
  return id >= 0 && corpus.frequency(id) > 0 ? id : -1;
}

/** Reads a quotation, whose words have the numbers `ids`, for {@link nearestIn}. */
export function soughtOf(
  pattern: Pattern,
  ids: readonly number[],
  corpus: CorpusView,
  limits: GapLimits,
): Sought {
  const keys = pattern.words.map((word) => looseKey(word.form));
  return { pattern, ids, keys, weights: tellingWords(ids, keys, corpus), corpus, limits };
}

/**
 * The nearest passage of `article`, in the window `within` if it is given; undefined where it surely shares less than
 * `least`, or no telling word at all.
 */
export function nearestIn(
  article: IndexedArticle,
  sought: Sought,
  least: Least = ANY,
  within?: Window,
): Nearest | undefined {
  const { ids, weights, pattern } = sought;
  const windows = within ? [within] : windowsIn(article.words, ids, weights, windowWidth(pattern));
  const [first, second] = windows.flatMap((window) => {
    const sourceKeys = keysOf(article, window, sought);
    const reach = reachOf(sought.keys, sourceKeys);
    if (reach.shared < least.shared || reach.share < least.share) return [];
    return aligned(taskOf(sought, article, window, sourceKeys), COSTS) ?? [];
  });
  return first && second && isBetter(second, first) ? second : first;
}

const ANY: Least = { shared: 0, share: 0 };

/**
 * The passage at a stretch within the error budget, read so that its changes are best understood. Where that reading takes
 * in more than the budget, for the sake of a first or last word that lies apart, it is the one that changes fewest words,
 * unless all that reading does is to see that a piece was left out.
 * Undefined where it is surely no better than `found`.
 */
export function nearestAt(
  article: IndexedArticle,
  stretch: Stretch,
  sought: Sought,
  found: Nearest | undefined,
): Nearest | undefined {
  const budget = budgetOf(sought.ids.length);
  const start = Math.max(0, stretch.end - sought.ids.length - 2 * budget);
  const window = { start, end: Math.min(article.words.length, stretch.end + budget) };
  const sourceKeys = keysOf(article, window, sought);
  if (found && stretch.distance >= found.evidence.apart)
    if (reachOf(sought.keys, sourceKeys).shared <= found.evidence.shared) return undefined;
  const task = taskOf(sought, article, window, sourceKeys);
  const near = aligned(task, COSTS);
  const read = near && lacksEnd(near) ? (readWider(task, near) ?? near) : near;
  const isShort = sought.ids.length < thresholds.minBudgetWords;
  if (isShort || read?.evidence.isWithinBudget || read?.evidence.isAbridged()) return read;
  return aligned({ ...task, leavesStrays: false }, EVEN_COSTS);
}

/** Field by field: spreading took as long as counting what two texts share. */
function taskOf(
  sought: Sought,
  article: IndexedArticle,
  window: Window,
  sourceKeys: readonly string[],
): Task {
  const { pattern, ids, keys, weights, corpus, limits } = sought;
  return {
    pattern,
    ids,
    keys,
    weights,
    corpus,
    limits,
    article,
    window,
    sourceKeys,
    leavesStrays: true,
  };
}

/** Fewer words than these were rather changed than said before a clause. */
const FEWEST_LACKED = 3;

/** Whether words at an end of the quotation are not in the passage: they may stand beyond a clause that says who spoke. */
function lacksEnd({ changes }: Nearest): boolean {
  return [changes[0], changes.at(-1)].some(
    (change) => change?.source === '' && change.note.split(' ').length >= FEWEST_LACKED,
  );
}

/** The passage in a window that has room for such a clause, if nothing changes in it. */
function readWider(task: Task, { evidence }: Nearest): Nearest | undefined {
  const start = Math.max(0, task.window.start - thresholds.longestReport);
  const end = Math.min(task.article.words.length, task.window.end + thresholds.longestReport);
  const window = { start, end };
  const sourceKeys = keysOf(task.article, window, task);
  const read = aligned({ ...task, window, sourceKeys }, COSTS);
  return read && read.changes.length === 0 && read.evidence.shared > evidence.shared ? read : undefined;
}

/** Whether a passage shares more than another, or as much with fewer words changed. */
export function isBetter(a: Nearest, b: Nearest): boolean {
  const gain = a.evidence.shared - b.evidence.shared;
  return gain > 0 || (gain === 0 && a.evidence.apart < b.evidence.apart);
}

function aligned(task: Task, costs: typeof COSTS | typeof EVEN_COSTS): Nearest | undefined {
  const { article, pattern, ids, keys, window, sourceKeys } = task;
  const wordAt = (source: number): number => article.words[window.start + source] ?? -1;
  const columns = align(ids.length, window.end - window.start, {
    replace: (i, j) => {
      if (wordAt(j) === ids[i]) return 0;
      return areAlike(keys[i] ?? '', sourceKeys[j] ?? '') ? costs.slip : costs.replace;
    },
    omit: (i) => omitCost(pattern, i, costs.omit),
  });
  const agreement = ({ note, source }: Column): Agreement =>
    wordAt(source) === ids[note] ? 'same' : agreementOf(keys[note] ?? '', sourceKeys[source] ?? '');
  return passageOf(trimEnds(columns), task, agreement);
}

/** What an alignment inside `window` shows. */
function passageOf(
  all: readonly Column[],
  task: Task,
  agreement: (column: Column) => Agreement,
): Nearest | undefined {
  const { article, pattern, ids, keys, limits, window, sourceKeys } = task;
  const columns = task.leavesStrays ? tidied(all, task, agreement) : all;
  const sources = columns.flatMap(({ source }) => (source >= 0 ? window.start + source : []));
  const [first, last] = [sources[0], sources.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const tail = columns.at(-1)?.note === ids.length - 1 ? sharedTail(pattern, article, last) : 0;
  const span = { start: article.starts[first] ?? 0, end: (article.ends[last] ?? 0) + tail };
  const compared = changesOf(columns, pattern, article, window.start, limits);
  const { changes, tolerances, places, rewritten } = compared;
  return {
    changes,
    tolerances: [...tolerances, ...interruptionsIn(article, [first, last])],
    beyond: changes.length === 0 ? foreignWords(pattern, article, places) : [],
    place: { article: article.article.file, ...span },
    evidence: evidenceOf({
      columns: rewritten.size === 0 ? columns : asMatched(columns, rewritten),
      noteKeys: keys,
      sourceKey: (source) => sourceKeys[source] ?? '',
      isDeclared: (i) => pattern.words[i]?.gap !== undefined,
      agreement: (column) => (rewritten.has(column) ? 'same' : agreement(column)),
    }),
  };
}

/** Words that are only written otherwise count as matched: each of the quotation's once, the source's not beside them. */
function asMatched(columns: readonly Column[], rewritten: ReadonlySet<Column>): Column[] {
  return columns.filter((column) => column.note >= 0 || !rewritten.has(column));
}

/** As `foreignParts`, of the words that have a place. */
function foreignWords(
  pattern: Pattern,
  article: IndexedArticle,
  places: readonly (number | undefined)[],
): readonly Change[] {
  const words = pattern.words.filter((_, i) => places[i] !== undefined);
  return foreignParts(
    { ...pattern, words },
    article,
    places.flatMap((place) => place ?? []),
  );
}

function tidied(
  columns: readonly Column[],
  { article, window }: Task,
  agreement: (column: Column) => Agreement,
): Column[] {
  return withoutStrays(columns, {
    agrees: (column) => column.note >= 0 && column.source >= 0 && agreement(column) !== 'none',
    isEndBetween: (from, to) =>
      SENTENCE_END.test(
        article.text.slice(article.ends[window.start + from], article.starts[window.start + to]),
      ),
  });
}

/** How two words that are not the same agree. */
function agreementOf(note: string, source: string): Agreement {
  if (areAlike(note, source)) return 'alike';
  return /^\d+$/.test(note) && /^\d+$/.test(source) ? 'figures' : 'none';
}

/** The loose keys of a window's words. */
function keysOf({ words }: IndexedArticle, { start, end }: Window, { corpus }: Sought): string[] {
  const keys: string[] = [];
  for (let at = start; at < end; at++) keys.push(corpus.vocabulary.keyOf(words[at] ?? -1));
  return keys;
}

/** Leaving source words out is cheap where the quotation marks that it does. */
function omitCost(pattern: Pattern, i: number, usual: readonly [number, number]): readonly [number, number] {
  const gap = pattern.words[i]?.gap;
  if (gap === 'ellipsis') return [0, 0.002];
  if (gap === 'brackets') return [0, 0.05];
  return usual;
}

/** Source words at either end that no note word is set against do not belong to the passage. */
function trimEnds(columns: Column[]): Column[] {
  const first = columns.findIndex((column) => column.note >= 0);
  const last = columns.findLastIndex((column) => column.note >= 0);
  return first < 0 ? [] : columns.slice(first, last + 1);
}
