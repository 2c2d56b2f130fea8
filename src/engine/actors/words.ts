/**
 * Cuts prose into the words that names are made of. One pass, one regular expression without nested repetition:
 * linear in the text. Words are cut at hyphens and apostrophes too (`Jean` + `Paul`, `l` + `OTAN`), so that hyphen and
 * case variants of a name are the same sequence of folded words, and elision needs no rule of its own.
 */
import type { Span } from '../text/span';

/** How a word is written: `capital` Durand, `caps` OTAN or G7, `number` 12 or a code with `_`, `lower` all else. */
export type Shape = 'lower' | 'capital' | 'caps' | 'number';

/** What stands between a word and the one before it. `dot` ends an abbreviation, `stop` a sentence or a line. */
export type Gap = 'space' | 'hyphen' | 'elision' | 'dot' | 'comma' | 'open' | 'break' | 'stop';

/** A word of the text; offsets are UTF-16 code units. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, without accents: "Élysée" → "elysee". */
  readonly fold: string;
  readonly shape: Shape;
  readonly gap: Gap;
  /** Whether any word would be capitalised here: first of a sentence, a line or a quotation. */
  readonly initial: boolean;
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:_+[\p{L}\p{N}\p{M}]+)*/gu;
const LONG_LINE = 50;

/**
 * The words of `text` outside of `skip` (sorted, disjoint).
 *
 * @example wordsOf("l’OTAN") // "l", "OTAN" (gap: elision)
 */
export function wordsOf(text: string, skip: readonly Span[] = []): Word[] {
  const words: Word[] = [];
  const wrapped = isHardWrapped(text);
  const folds = new Map<string, string>();
  let next = 0;
  let previousEnd = -1;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    while ((skip[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const skipped = skip[next];
    if (skipped && skipped.start < start + match[0].length) {
      previousEnd = -1;
      continue;
    }
    const previous = words[words.length - 1];
    const between = previousEnd < 0 ? '\n\n' : text.slice(previousEnd, start);
    const gap = gapOf(between, previous, text, wrapped ? undefined : start);
    words.push({
      start,
      end: start + match[0].length,
      text: match[0],
      fold: foldedOnce(match[0], folds),
      shape: shapeOf(match[0]),
      gap,
      initial: isInitial(gap, between),
    });
    previousEnd = start + match[0].length;
  }
  return words;
}

/** One spelling for all writings of a word: no accents, no case, no dots. "Jérôme" → "jerome", "U.S." → "us". */
export function foldWord(word: string): string {
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase();
  return word
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i');
}

/** The folded words of a name, one space between: the key under which its writings meet. "Jean-Paul Le Bris" → "jean paul le bris". */
export function nameKey(name: string): string {
  return wordsOf(name)
    .map((word) => word.fold)
    .join(' ');
}

function foldedOnce(word: string, folds: Map<string, string>): string {
  let fold = folds.get(word);
  if (fold === undefined) {
    fold = foldWord(word);
    folds.set(word, fold);
  }
  return fold;
}

function shapeOf(word: string): Shape {
  const first = word.charAt(0);
  if (first >= 'a' && first <= 'z') return word.includes('_') ? 'number' : 'lower';
  if ((first >= '0' && first <= '9') || word.includes('_')) return 'number';
  if (first === first.toLowerCase()) return 'lower';
  const bare = word.replace(/\./g, '');
  return bare.length > 1 && bare === bare.toUpperCase() ? 'caps' : 'capital';
}

const ABBREVIATION = /^(?:M|MM|Mr|Mrs|Ms|Dr|Pr|Prof|Me|Mgr|St|Ste|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Rev|Hon)$/;

/** Whether the lines of `text` are cut at a width, so that a line's end means nothing. One pass. */
function isHardWrapped(text: string): boolean {
  let single = 0;
  let other = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const length = at - lineStart;
    const joined = length >= 40 && length <= 110 && /\S/.test(text.charAt(at + 1));
    if (joined) single++;
    else if (length > 110 || (length > 0 && !/\S/.test(text.charAt(lineStart - 2)))) other++;
    lineStart = at + 1;
  }
  return single >= 8 && single > 2 * other;
}

/** `start` of the word after the gap; `undefined` if the lines are cut at a width. */
function gapOf(between: string, previous: Word | undefined, text: string, start: number | undefined): Gap {
  if (between.length === 1) {
    if (between === ' ' || between === '\u00a0' || between === '\u202f' || between === '\t') return 'space';
    if (between === '-' || between === '\u2010' || between === '\u2011') return 'hyphen';
    if (between === "'" || between === '’' || between === '\u02bc') return 'elision';
  }
  if (between === ', ') return 'comma';
  if (between.includes('\n')) return isWrap(between, previous, text, start) ? 'space' : 'stop';
  if (between.trim() === '') return between === '' ? 'break' : 'space';
  if (/^\.\s*$/.test(between)) return previous && abbreviates(previous) ? 'dot' : 'stop';
  if (/[.!?…]/.test(between)) return 'stop';
  if (/^\s*,\s*$/.test(between)) return 'comma';
  return /^\s*\($/.test(between) ? 'open' : 'break';
}

function abbreviates(word: Word): boolean {
  return (word.shape === 'capital' && word.text.length === 1) || ABBREVIATION.test(word.text);
}

/** Whether the line break between two words is only where a long line was wrapped. */
function isWrap(
  between: string,
  previous: Word | undefined,
  text: string,
  start: number | undefined,
): boolean {
  if (previous === undefined || !/^[ \t]*\r?\n[ \t]*(?:>[ \t]?)?$/.test(between)) return false;
  const lineStart = text.lastIndexOf('\n', previous.end - 1) + 1;
  if (start === undefined) return previous.end - lineStart >= 40;
  const lower = previous.shape === 'lower' || /^\p{Ll}/u.test(text.slice(start, start + 2));
  return lower && previous.end - lineStart >= LONG_LINE;
}

function isInitial(gap: Gap, between: string): boolean {
  if (gap === 'stop') return true;
  return gap === 'break' && /[«“"„‹:;•*–—#|]|\s--?\s/.test(between);
}
