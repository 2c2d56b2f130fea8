/** A quotation of an article as it is written into a note: in the note's own marks, with its citation. */
import type { QuotationHit } from './quoteSearch';

/**
 * The Markdown to insert into the note at `notePath` (absolute, with `/`).
 *
 * @example insertionOf(hit, '/w/notes/a.md', 'fr') → '« Tout va bien » ([Titre](../articles/a.txt))'
 */
export function insertionOf(
  { text, article }: QuotationHit,
  notePath: string,
  language: 'fr' | 'en',
): string {
  const folder = notePath.slice(0, notePath.lastIndexOf('/'));
  const label = escapeMarkdown(article.title ?? stemOf(article.file));
  const link = `[${label}](${linkTarget(relativePath(folder, article.path))})`;
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

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** Percent-encodes only what would end or change a Markdown link; letters of any language stay readable. */
function linkTarget(path: string): string {
  return path.replace(/[\s%()<>?#\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, percent),
  );
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * The way from a folder to a file, both absolute with `/`.
 *
 * @example relativePath('/w/notes', '/w/articles/a.txt') → '../articles/a.txt'
 */
export function relativePath(folder: string, file: string): string {
  const from = folder.split('/');
  const to = file.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
