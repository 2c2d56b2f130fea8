/** Minimal test texts with cursor markers: `a ⟦b⟧ c` marks the span of "b". */
import type { Span } from '../../src/engine/text/span';

/** A text without its markers, and the spans that they enclosed, in order of their opening. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes `⟦…⟧` markers (nested ones too) out of `source`. */
export function marked(source: string): Marked {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (const char of source) {
    if (char === '⟦') {
      open.push(spans.length);
      spans.push({ start: text.length, end: -1 });
    } else if (char === '⟧') {
      const span = spans[open.pop() ?? -1];
      if (span) span.end = text.length;
    } else text += char;
  }
  return { text, spans };
}
