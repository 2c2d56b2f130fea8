/** How much of a quotation a passage shares, so that an altered quotation is told from an invented one. */
import type { CorpusView } from '../corpus/corpus';
import { isFunctionWord } from '../text/functionWords';
import type { Column } from './align';
import { areAlike } from './compare/changeKind';
import { thresholds } from './thresholds';

/** What a quotation and a passage have in common. What few passages are asked for is measured when it is asked for. */
export interface Evidence {
  /** Weight of the shared words; a content word counts 1, a function word a quarter, a slip of the pen a little less. */
  readonly shared: number;
  /** The shared part of the quotation's weight, 0 to 1. */
  readonly share: number;
  /** The shared part of the passage's weight, 0 to 1: low where the quotation's words lie scattered in it. */
  readonly density: number;
  /** How many shared words are content words. */
  readonly content: number;
  /** How many words are replaced, added or left out. */
  readonly apart: number;
  /** Word for word the passage, but for one piece of a few words that is left out. */
  readonly isAbridged: () => boolean;
  /** The part of the quotation's words, 0 to 1, that the passage and the words beside it have in any order. */
  readonly inAnyOrder: () => number;
  /** The longest run of words that are the same one after the other on both sides. */
  readonly run: () => Run;
  /** Word for word the passage, three words or more, but for one. */
  readonly isOneOff: boolean;
  /** Eight words or more, and no more of them replaced, added or left out than the error budget allows. */
  readonly isWithinBudget: boolean;
  /** Word for word the passage, but for slips of the pen, other figures, or the order. */
  readonly isTwin: boolean;
}

/** Words one after the other. */
interface Run {
  readonly words: number;
  readonly content: number;
}

/** How two words that stand against each other agree. */
export type Agreement = 'same' | 'alike' | 'figures' | 'none';

/** What {@link evidenceOf} asks about an alignment. */
export interface Aligned {
  readonly columns: readonly Column[];
  /** Loose keys of the quotation's words, and the loose key of a word of the passage. */
  readonly noteKeys: readonly string[];
  readonly sourceKey: (source: number) => string;
  readonly agreement: (column: Column) => Agreement;
  /** Whether the words left out before note word `i` are marked as left out. */
  readonly isDeclared: (i: number) => boolean;
}

/** The weight of a word by its loose key: function words say little about where a quotation comes from. */
export function weightOf(key: string): number {
  return isFunctionWord(key) || key.length < 2 ? 0.25 : 1;
}

const SHARED: Readonly<Record<Agreement, number>> = { same: 1, alike: 0.8, figures: 0, none: 0 };

/** Measures an alignment. O(columns). */
export function evidenceOf(aligned: Aligned): Evidence {
  const { columns, noteKeys } = aligned;
  const pairs = columns.filter((column) => column.note >= 0 && column.source >= 0);
  const agreements = pairs.map((column) => ({ column, agreement: aligned.agreement(column) }));
  const weight = ({ note }: Column): number => weightOf(noteKeys[note] ?? '');
  const shared = agreements.reduce(
    (sum, { column, agreement }) => sum + weight(column) * SHARED[agreement],
    0,
  );
  const all = noteKeys.reduce((total, key) => total + weightOf(key), 0);
  const apart = unsharedWeight(aligned, agreements);
  const changed = columns.length - agreements.filter(({ agreement }) => agreement === 'same').length;
  const known = agreements.filter(({ agreement }) => agreement === 'same' || agreement === 'alike');
  return {
    shared,
    share: all === 0 ? 0 : shared / all,
    density: shared === 0 ? 0 : shared / (shared + apart),
    content: known.filter(({ column }) => weight(column) === 1).length,
    apart: changed,
    isWithinBudget: noteKeys.length >= thresholds.minBudgetWords && changed <= budgetOf(noteKeys.length),
    isAbridged: () => isAbridged(aligned, agreements),
    inAnyOrder: () => shareInAnyOrder(aligned),
    run: () => longestRun(aligned),
    isOneOff: isAligned(aligned, agreements) && isOneOff(agreements),
    isTwin: known.length > 0 && (isWordForWord(aligned, agreements) || hasSameWords(aligned)),
  };
}

function longestRun({ columns, agreement, noteKeys }: Aligned): Run {
  let [longest, run]: [Run, Run] = [NO_RUN, NO_RUN];
  for (const column of columns) {
    const isSame = column.note >= 0 && column.source >= 0 && agreement(column) === 'same';
    const content = isSame && weightOf(noteKeys[column.note] ?? '') === 1 ? 1 : 0;
    run = isSame ? { words: run.words + 1, content: run.content + content } : NO_RUN;
    if (run.words > longest.words) longest = run;
  }
  return longest;
}

/** So many words on either side of a passage may belong to it in another order. */
const BESIDE = 3;

function shareInAnyOrder({ columns, noteKeys, sourceKey }: Aligned): number {
  const sources = columns.flatMap(({ source }) => (source < 0 ? [] : [source]));
  const [first = 0, last = -1] = [sources[0], sources.at(-1)];
  const offered = new Map<string, number>();
  for (let source = first - BESIDE; source <= last + BESIDE; source++) {
    const key = sourceKey(source);
    if (key !== '') offered.set(key, (offered.get(key) ?? 0) + 1);
  }
  const found = noteKeys.filter((key) => {
    const left = offered.get(key) ?? 0;
    offered.set(key, left - 1);
    return left > 0;
  });
  return noteKeys.length === 0 ? 0 : found.length / noteKeys.length;
}

const NO_RUN: Run = { words: 0, content: 0 };

function isAbridged({ columns, noteKeys }: Aligned, agreements: Agreed): boolean {
  const same = agreements.filter(({ agreement }) => agreement === 'same').length;
  const runs = omittedRuns(columns);
  return (
    same === noteKeys.length && runs.length === 1 && (runs[0]?.sources.length ?? 0) < thresholds.gluedWords
  );
}

/** How many words of a quotation of so many may differ so that its passage is surely found. */
export function budgetOf(words: number): number {
  return Math.floor(words * thresholds.errorBudget);
}

/** What a quotation can share at most with a passage. */
export interface Reach {
  readonly shared: number;
  /** Its part of the quotation's weight; 1 where so few words are missing that the passage may be within the budget. */
  readonly share: number;
}

/** The most that a quotation can share with a passage of these words. O(quotation × passage). */
export function reachOf(noteKeys: readonly string[], sourceKeys: readonly string[]): Reach {
  const offered = new Set(sourceKeys);
  const different = [...offered];
  let [shared, all, missing] = [0, 0, 0];
  for (const key of noteKeys) {
    const weight = weightOf(key);
    all += weight;
    if (offered.has(key)) {
      shared += weight;
      continue;
    }
    missing++;
    if (different.some((other) => areAlike(key, other))) shared += weight * SHARED.alike;
  }
  return { shared, share: missing <= budgetOf(noteKeys.length) || all === 0 ? 1 : shared / all };
}

type Agreed = readonly { readonly column: Column; readonly agreement: Agreement }[];

/** Whether all words but one agree; of three, the two that agree must stand together. */
function isOneOff(agreements: Agreed): boolean {
  const odd = agreements.flatMap(({ agreement }, i) => (agreement === 'none' ? [i] : []));
  return agreements.length >= 3 && odd.length === 1 && !(agreements.length === 3 && odd[0] === 1);
}

/** Whether each word of the quotation stands against one of the passage, none left out or added. */
function isAligned({ columns, noteKeys }: Aligned, agreements: Agreed): boolean {
  return columns.length === noteKeys.length && agreements.length === columns.length;
}

function isWordForWord(aligned: Aligned, agreements: Agreed): boolean {
  return isAligned(aligned, agreements) && agreements.every(({ agreement }) => agreement !== 'none');
}

/** Whether the passage holds the same words in another order. */
function hasSameWords({ columns, noteKeys, sourceKey }: Aligned): boolean {
  const sources = columns.flatMap(({ source }) => (source < 0 ? [] : [sourceKey(source)]));
  return sources.length === noteKeys.length && sources.sort().join(' ') === [...noteKeys].sort().join(' ');
}

/** Weight of the passage's words that the quotation does not have: replaced, or left out without a mark. */
function unsharedWeight({ columns, sourceKey, isDeclared }: Aligned, agreements: Agreed): number {
  const replaced = agreements.filter(({ agreement }) => agreement === 'none');
  const weights = replaced.map(({ column }) => weightOf(sourceKey(column.source)));
  const runs = omittedRuns(columns).filter(({ before }) => !isDeclared(before));
  const omitted = runs.map(({ sources }) =>
    sources.reduce((sum, source) => sum + weightOf(sourceKey(source)), 0),
  );
  const longest = Math.max(0, ...runs.map(({ sources }) => sources.length));
  const exempt = longest >= thresholds.gluedWords ? Math.max(...omitted) : 0;
  return [...weights, ...omitted].reduce((sum, each) => sum + each, 0) - exempt;
}

/** Runs of source words left out, with the note word that each stands before. */
function omittedRuns(columns: readonly Column[]): { sources: number[]; before: number }[] {
  const runs: { sources: number[]; before: number }[] = [];
  let isOpen = false;
  for (const { note, source } of columns) {
    if (note >= 0) {
      const last = runs.at(-1);
      if (isOpen && last) last.before = note;
      isOpen = false;
    } else if (isOpen) runs.at(-1)?.sources.push(source);
    else {
      runs.push({ sources: [source], before: -1 });
      isOpen = true;
    }
  }
  return runs;
}

/** The words of a quotation, by number and loose key, weighted by how much they tell an article from others. */
export function tellingWords(
  ids: readonly number[],
  keys: readonly string[],
  corpus: CorpusView,
): Map<number, number> {
  const weights = new Map<number, number>();
  ids.forEach((id, i) => {
    if (id < 0) return;
    const rarity = Math.log(1 + corpus.size / Math.max(1, corpus.frequency(id)));
    weights.set(id, rarity * weightOf(keys[i] ?? ''));
  });
  return weights;
}
