/** Which declared tolerances make a run of a quotation's words equal to a run of an article's, and what they do not cover. */
import type { IndexedArticle } from '../../corpus/corpus';
import { compareForms } from '../../text/fold';
import { fitsLetters } from '../pattern/brackets';
import type { Pattern, PatternWord } from '../pattern/pattern';
import { regroupedForms } from '../pattern/regroup';
import type { Change, Tolerance } from '../verdict';
import { formAt, textAfter, textBefore } from './articleText';
import { gapChanges } from './gapChanges';

const QUOTE_MARKS = /[«»‹›“”„‘"❝❞「」『』]|<<|>>|,,|``|''|(?<!\p{L})['’]|['’](?!\p{L})/gu;
const WIDE_SPACES = /[\u00a0\u2000-\u200b\u202f\u2060\ufeff]/g;

/** Words that are equal, and what stands between them. */
export interface Fit {
  /** The tolerances that make them so. */
  readonly tolerances: ReadonlySet<Tolerance>;
  /** Signs and insertions that say something else than the source: none where it bears the quotation out. */
  readonly changes: readonly Change[];
}

/**
 * Compares word by word and gap by gap.
 *
 * @param places token numbers of `article`, one for each word of `pattern`
 * @returns undefined where a word differs
 */
export function fitOf(pattern: Pattern, article: IndexedArticle, places: readonly number[]): Fit | undefined {
  const tolerances = new Set<Tolerance>(pattern.relies);
  for (const [i, word] of pattern.words.entries()) {
    const at = places[i] ?? 0;
    const comparison = compareWords(word, formAt(article, at), pattern.adapts);
    if (comparison === 'different') return undefined;
    if (comparison !== 'same') tolerances.add(comparison);
    if (i > 0 && word.gap === undefined) add(tolerances, compareGaps(word.before, textBefore(article, at)));
  }
  add(tolerances, compareTails(pattern.tail, textAfter(article, places.at(-1) ?? 0)));
  return { tolerances, changes: gapChanges(pattern, article, places) };
}

/** Compares a word of a quotation with a form of its source. */
export function compareWords(
  word: PatternWord,
  form: string,
  adapts: boolean,
): Tolerance | 'same' | 'different' {
  const comparison = compareForms(word.form, form);
  if (comparison !== 'different') return comparison;
  if (adapts && word.kept && fitsLetters(word.kept, word.form, form)) return 'brackets';
  return regroupedForms(word.form, form) ?? 'different';
}

/**
 * How many UTF-16 units of the source after `token` are the closing punctuation that the quotation has too.
 *
 * @example "… patience." against "… patience. Puis" // 1
 */
export function sharedTail(pattern: Pattern, article: IndexedArticle, token: number): number {
  const tail = typographic(pattern.tail);
  const after = textAfter(article, token);
  if (tail === '' || !typographic(after).startsWith(tail)) return 0;
  let length = 1;
  while (length < after.length && typographic(after.slice(0, length)) !== tail) length++;
  return length;
}

function add(needed: Set<Tolerance>, tolerance: Tolerance | undefined): void {
  if (tolerance) needed.add(tolerance);
}

/** What sets two stretches between words apart, if anything. */
function compareGaps(a: string, b: string): Tolerance | undefined {
  if (a === b) return undefined;
  if (collapse(a) === collapse(b)) return 'space';
  if (isHyphen(a, b) || isHyphen(b, a)) return 'hyphenation';
  return typographic(a) === typographic(b) ? 'typography' : 'punctuation';
}

/** A compound written apart (see `regroup`). */
function isHyphen(a: string, b: string): boolean {
  return a === '-' && b.trim() === '';
}

/** The note's closing punctuation against what follows in the source; none in the note needs nothing. */
function compareTails(note: string, source: string): Tolerance | undefined {
  const tail = typographic(note);
  if (tail === '') return undefined;
  return typographic(source).startsWith(tail) ? undefined : 'punctuation';
}

function collapse(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}

function typographic(text: string): string {
  return collapse(text.replace(QUOTE_MARKS, '').replace(WIDE_SPACES, ' '))
    .replace(/\s?[-‐‑–—―−]+\s?/g, '-')
    .replace(/…/g, '...')
    .replace(/\s/g, '');
}
