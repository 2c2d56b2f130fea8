import { printedDate } from '../../text/printedDate';
import type { ArticleMetadata } from '../article';
import type { Line } from './lines';

/** What the front matter of a Markdown article says, and how many of its lines it takes. */
export interface FrontMatter extends Partial<Record<keyof ArticleMetadata, string>> {
  readonly lines: number;
}

const FIELD =
  /^(title|titre|date|published|author|auteur|byline|publisher|source|outlet|agency|agence)\s*:\s*(.+)$/i;
const MEANING: Readonly<Record<string, keyof ArticleMetadata>> = {
  ...{ title: 'title', titre: 'title', date: 'date', published: 'date', author: 'byline', auteur: 'byline' },
  ...{ byline: 'byline', publisher: 'publisher', source: 'publisher', outlet: 'publisher' },
  ...{ agency: 'agency', agence: 'agency' },
};
const MOST_LINES = 60;

/**
 * Reads the plain `key: value` lines between two lines `---` at the top; all other YAML is passed over.
 * Without them `lines` is 0.
 */
export function readFrontMatter(lines: readonly Line[], language: 'fr' | 'en'): FrontMatter {
  if (lines[0]?.start !== 0 || lines[0].text !== '---') return { lines: 0 };
  const end = lines.slice(1, MOST_LINES).findIndex((line) => line.text === '---' || line.text === '...') + 1;
  if (end === 0) return { lines: 0 };
  const fields: Partial<Record<keyof ArticleMetadata, string>> = {};
  for (const line of lines.slice(1, end)) {
    const [, key, raw] = FIELD.exec(line.text) ?? [];
    const field = MEANING[key?.toLowerCase() ?? ''];
    const value = raw === undefined ? '' : unquoted(raw.trim());
    if (field === undefined || value === '' || fields[field] !== undefined) continue;
    const kept = field === 'date' ? printedDate(value, language)?.iso : value;
    if (kept !== undefined) fields[field] = kept;
  }
  return { ...fields, lines: end + 1 };
}

function unquoted(value: string): string {
  return /^(?:".*"|'.*')$/.test(value) && value.length > 1 ? value.slice(1, -1).trim() : value;
}
