/** The words by which a comment names one quotation of its scope: `“La ville a vendu…”`, or all of them without the dots. */

/** Words that a comment names. */
export interface NamedWords {
  /** As {@link wordsIn} has them. */
  readonly words: readonly string[];
  /** Whether these are all the words of the quotation, and not only its first. */
  readonly isWhole: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a stretch of a note, markup and signs left out, in small letters. */
export function wordsIn(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** What stands between the marks of a comment. */
export function readNamedWords(written: string): NamedWords {
  return { words: wordsIn(written), isWhole: !/(?:…|\.\.\.)\s*$/.test(written) };
}

/** Whether these words of a note are those named. */
export function areNamed(words: readonly string[], { words: named, isWhole }: NamedWords): boolean {
  if (named.length === 0 || (isWhole && words.length !== named.length)) return false;
  return named.every((word, i) => words[i] === word);
}

/** Fewest words by which a quotation is named where fewer would do. */
const FEWEST = 4;

/**
 * How a comment names a stretch of a note, so that it names none of `others` if that can be; undefined where it has no
 * words.
 *
 * @param others words of what else the comment may mean
 */
export function namedWordsOf(text: string, others: readonly (readonly string[])[]): string | undefined {
  const own = wordsIn(text);
  if (own.length === 0) return undefined;
  const needed = 1 + Math.max(0, ...others.map((other) => sharedWords(own, other)));
  const count = Math.max(needed, FEWEST);
  const named = plainly(firstWords(text, count));
  return count < own.length ? `“${named}…”` : `“${named}”`;
}

/** With how many words both begin. */
function sharedWords(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((word, i) => word !== b[i]);
  return end < 0 ? a.length : end;
}

function firstWords(text: string, count: number): string {
  let end = text.length;
  let left = count;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    end = index + word.length;
    left--;
    if (left === 0) break;
  }
  return text.slice(0, end);
}

/** Without what would end the comment, the marks around the words or a cell of a table. */
function plainly(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}\p{N}’'.,;-]+/gu, ' ')
    .replace(/-{2,}/g, ' ')
    .trim();
}
