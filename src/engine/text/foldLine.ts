const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu;

/**
 * A line as it is compared with others: no case, accents, quotation marks or doubled spaces. Not offset-preserving.
 * @example foldLine('« L’ÉTÉ »  arrive') // "l'ete arrive"
 */
export function foldLine(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[«»“”„"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a line, elisions and hyphens inside them: `wordsOf("L’été, 14 h") // ['L’été', '14', 'h']` */
export function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.replace(/[.’'-]+$/, ''));
}

/** Whether a word starts with a capital letter; an elided article before it does not count ("l’Union"). */
export function isCapitalised(word: string): boolean {
  return /^(?:[dlDL][’'])?\p{Lu}/u.test(word);
}
