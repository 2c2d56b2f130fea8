/** Shortcodes of Hugo and Quarto, tags and variables of Liquid: `{{< x a="…" >}}`, `{{% x %}}`, `{% x %}`, `{{ x }}`. */
import type { Span } from '../../text/span';

const CLOSINGS: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}' };

/** All of them in `text`, in order. One that is not closed is text. O(text). */
export function templates(text: string): Span[] {
  const found: Span[] = [];
  const never = new Set<string>();
  let from = 0;
  for (const { index: start, 0: opening } of text.matchAll(/\{\{|\{%/g)) {
    if (start < from || never.has(opening)) continue;
    const closing = CLOSINGS[opening] ?? opening;
    const end = text.indexOf(closing, start + 2);
    if (end < 0) never.add(opening);
    else found.push({ start, end: end + closing.length });
    from = found.at(-1)?.end ?? 0;
  }
  return found;
}
