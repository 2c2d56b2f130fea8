/** Citation keys as Pandoc reads them, in brackets (`[see @key, p. 3]`) and in running text (`-@key`). */
import type { Reference } from '../unit';
import { type Brackets, innermostAround } from './brackets';

/**
 * A key in braces, or one whose signs stand between letters and digits. Not after a letter, a digit or a sign of an
 * address: `a@b.fr` is none.
 */
const KEY =
  /(?<![\p{L}\p{M}\p{N}_.%+/@-])-?@(?:\{([^{}\n]{1,200})\}|([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*))/gu;
/** Signs right behind a key, which belong to it where a key is declared with them. */
const TAIL = /^[:.#$%&+?!<>~/*'"()-]{1,20}/;
/** Longest group of citations in brackets, in UTF-16 units. */
const LONGEST = 600;

/**
 * The keys in `text`. One in square brackets covers its whole group and surely cites (`key`); one in running text covers
 * itself and cites if it is known (`narrative`): `@name` may be anybody. Offsets into `text`. O(n log n).
 */
export function keysIn(text: string, brackets: readonly Brackets[]): Reference[] {
  if (!text.includes('@')) return [];
  const found = [...text.matchAll(KEY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    target: match[1] ?? match[2] ?? '',
    isBraced: match[1] !== undefined,
  }));
  const square = brackets.filter(({ open, start, end }) => open === '[' && end - start <= LONGEST);
  const groups = innermostAround(square, found);
  return found.flatMap(({ start, end, target, isBraced }, i): Reference[] => {
    if (!isBraced && /^[@\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return [];
    const group = groups[i];
    const isInNote =
      group !== undefined && text[group.start - 1] === '^' && !OPENS.test(text.slice(group.start + 1, start));
    const isBracketed = group !== undefined && !isInNote;
    const span = isBracketed ? { start: group.start, end: group.end } : { start, end };
    const beside = isBraced ? '' : (TAIL.exec(text.slice(end, end + 20))?.[0] ?? '');
    return [{ ...span, kind: isBracketed ? 'key' : 'narrative', target, beside }];
  });
}

/** What may stand before the first key of an inline note that does nothing but cite: nothing, "voir", "see also". */
const OPENS = /^\s*(?:(?:voir|v\.|cf\.?|see|also|aussi|e\.g\.,?|p\. ex\.|comparer|compare)\s+){0,2}$/iu;

/** A key written as the label of a link by reference: `[@key]` beside a line `[@key]: …`. */
export function keysOfLabel(
  label: string,
  span: { readonly start: number; readonly end: number },
): Reference[] {
  if (!/^-?@/.test(label)) return [];
  const text = `[${label}]`;
  const group: Brackets = { open: '[', start: 0, end: text.length };
  return keysIn(text, [group]).map((key) => ({ ...key, ...span }));
}

/**
 * A key with as many of the signs behind it as may belong to it, the longest first; at last the key itself.
 *
 * @example literalKeys('n.d', '.)') // ['n.d.)', 'n.d.', 'n.d']
 */
export function literalKeys(key: string, behind: string): string[] {
  const forms: string[] = [];
  for (let length = behind.length; length >= 0; length--) forms.push(key + behind.slice(0, length));
  return forms;
}
