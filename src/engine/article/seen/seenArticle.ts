/** What a reader sees of an article, by the kind of its file. */
import type { Span } from '../../text/span';
import type { Structure } from '../layout/lines';
import { markdownText } from './markdownText';
import { plainTextEdits } from './plainText';
import { keepingBreaks, type SeenText, seenText } from './seenText';

/** A text whose lines are still to be read. Offsets count in what is seen. */
export interface SeenArticle {
  readonly seen: SeenText;
  readonly structure: Structure;
  /** Where Markdown sets the headline. */
  readonly title: number | undefined;
}

/** Whether a file is Markdown, by its name. */
export function isMarkdown(file: string): boolean {
  return /\.(?:md|markdown)$/i.test(file);
}

/**
 * Reads away what is markup in the text of `file`.
 *
 * @param from where its front matter ends
 */
export function seenArticle(file: string, text: string, from: number): SeenArticle {
  if (!isMarkdown(file)) {
    return {
      seen: seenText(text, plainTextEdits(text)),
      structure: { quotations: [], starts: [] },
      title: undefined,
    };
  }
  const { edits, title, quotations, starts } = markdownText(text, from);
  const seen = seenText(
    text,
    edits.flatMap((edit) => keepingBreaks(text, edit)),
  );
  const structure = {
    quotations: quotations.map((span) => inPlain(seen, span)),
    starts: starts.map((start) => seen.toPlain(start)),
  };
  return { seen, structure, title: title && seen.toPlain(title.start) };
}

function inPlain(seen: SeenText, { start, end }: Span): Span {
  return { start: seen.toPlain(start), end: seen.toPlain(end) };
}
