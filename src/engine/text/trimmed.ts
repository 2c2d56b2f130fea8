/** White space at the ends of a span, characters that are not seen included. */
import type { Span } from './span';

const SPACE = /[\s\u200b\u2060\ufeff]/;

/** Whether a UTF-16 unit is white space, or is not seen. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || SPACE.test(String.fromCharCode(code));
}

/** `span` of `text` without the white space at either end (NBSP, narrow NBSP, zero-width spaces included). */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
