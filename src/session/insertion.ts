/** A quotation of an article as it is written into a note: in the note's own marks, with its citation. */

import { escapeMarkdown, relativePath, writeLink } from '../engine/note/writeLink';
import { folderOf, stemOf } from '../engine/text/paths';
import type { QuotationHit } from './quotations';

/**
 * The Markdown to insert into the note at `notePath` (absolute, with `/`).
 *
 * @example insertionOf(hit, '/w/notes/a.md', 'fr') → '« Tout va bien » ([Titre](../articles/a.txt))'
 */
export function insertionOf(
  { text, article }: Pick<QuotationHit, 'text' | 'article'>,
  notePath: string,
  language: 'fr' | 'en',
): string {
  const folder = folderOf(notePath);
  const link = writeLink(article.title ?? stemOf(article.file), relativePath(folder, article.path));
  return `${inMarks(text, language)} (${link})`;
}

/** Encloses words in the marks of `language`; marks of the same kind inside become the inner ones. */
function inMarks(text: string, language: 'fr' | 'en'): string {
  const line = escapeMarkdown(text.trim().replace(/\s*[\r\n]\s*/g, ' '));
  if (language === 'fr') {
    return `«\u00a0${line.replace(/«[\s\u00a0\u202f]*/g, '“').replace(/[\s\u00a0\u202f]*»/g, '”')}\u00a0»`;
  }
  return `“${line.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}
