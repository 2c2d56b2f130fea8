/** Which declared tolerances make a run of a quotation's words equal to a run of an article's. */
import type { IndexedArticle } from '../corpus/corpus';
import { compareForms } from '../text/fold';
import type { Pattern } from './pattern';
import type { Tolerance } from './verdict';

const QUOTE_MARKS = /[«»‹›“”„‘"]|(?<!\p{L})['’]|['’](?!\p{L})/gu;
const WIDE_SPACES = /[\u00a0\u2000-\u200b\u202f\u2060\ufeff]/g;

/**
 * Compares word by word and gap by gap.
 *
 * @param places token numbers of `article`, one for each word of `pattern`
 * @returns the tolerances needed, or undefined where a word differs
 */
export function tolerancesNeeded(
  pattern: Pattern,
  article: IndexedArticle,
  places: readonly number[],
): ReadonlySet<Tolerance> | undefined {
  const needed = new Set<Tolerance>(pattern.relies);
  for (const [i, word] of pattern.words.entries()) {
    const at = places[i] ?? 0;
    const comparison = compareForms(word.form, formAt(article, at));
    if (comparison === 'different') return undefined;
    if (comparison !== 'same') needed.add(comparison);
    if (i > 0 && word.gap === undefined) add(needed, compareGaps(word.before, textBefore(article, at)));
  }
  add(needed, compareTails(pattern.tail, textAfter(article, places.at(-1) ?? 0)));
  return needed;
}

/** The token of `article` as printed. */
export function formAt(article: IndexedArticle, token: number): string {
  return article.text.slice(article.starts[token], article.ends[token]);
}

function textBefore(article: IndexedArticle, token: number): string {
  return article.text.slice(article.ends[token - 1] ?? 0, article.starts[token]);
}

/** Enough of what follows a token to hold any closing punctuation. */
function textAfter(article: IndexedArticle, token: number): string {
  const end = article.ends[token] ?? 0;
  return article.text.slice(end, end + LONGEST_TAIL);
}

const LONGEST_TAIL = 8;

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
  return typographic(a) === typographic(b) ? 'typography' : 'punctuation';
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
