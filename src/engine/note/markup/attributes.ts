/** Attributes of Pandoc, Quarto and kramdown: `{.class #id key="v"}`, and the brackets of the words that they are given to. */
import type { Span } from '../../text/span';
import { bracketPairs } from './brackets';

const ATTRIBUTES =
  /\{:?[ \t]*(?:[.#][\w-]+|[\w:-]+=(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^\s{}"']{1,200})|=\w+|-)(?:[ \t]+(?:[.#][\w-]+|[\w:-]+=(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|[^\s{}"']{1,200})))*[ \t]*\}/g;

/** The attributes in `text`, and for `[words]{.class}` the brackets. O(text). */
export function attributes(text: string): Span[] {
  const found = [...text.matchAll(ATTRIBUTES)].map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }));
  const isSpan = found.some(({ start }) => text[start - 1] === ']');
  const openings = isSpan ? bracketPairs(text) : new Map<number, number>();
  return found.flatMap((span) => {
    const open = openings.get(span.start - 1);
    return open === undefined
      ? [span]
      : [
          { start: open, end: open + 1 },
          { start: span.start - 1, end: span.end },
        ];
  });
}
