import type { Parsed, Span } from '../engine/text/span';
import { attachedFiles, type BibtexEntry, decodeTex, readBibtex } from '../readers';

/** A work that notes may cite by its key. */
export interface BibEntry {
  /** As it is cited: `[@key]`. Keys differ by case. */
  readonly key: string;
  /** In lower case: `article`, `online` … */
  readonly type: string;
  /** Paths of the attached files with `/`, as written: relative to the .bib file, or absolute. */
  readonly files: readonly string[];
  readonly title: string | undefined;
  /** All authors as one line: `Dupont, Anne and Martin, Luc`. */
  readonly author: string | undefined;
  /** As written, or made of year, month and day: `2024`, `2024-06`, `2024-06-21`. */
  readonly date: string | undefined;
  readonly url: string | undefined;
  /** The whole entry in the .bib file, from its `@` on. */
  readonly span: Span;
  readonly keySpan: Span;
}

/**
 * Reads a .bib file for its citation keys. Every entry with a key is there, in order, also where two share one;
 * what is broken is a problem with its line and costs no other entry. Never throws.
 */
export function readBibliography(text: string): Parsed<BibEntry[]> {
  const { value, problems } = readBibtex(text);
  return { value: value.map(toBibEntry), problems };
}

function toBibEntry({ key, type, keySpan, start, end, fields }: BibtexEntry): BibEntry {
  const plain = (name: string) => decodeTex(fields.get(name) ?? '') || undefined;
  return {
    key,
    type,
    files: attachedFiles(fields.get('file') ?? ''),
    title: plain('title'),
    author: plain('author'),
    date: plain('date') ?? dateOf(plain('year'), plain('month'), plain('day')),
    url: urlOf(fields.get('url') ?? fields.get('howpublished') ?? ''),
    span: { start, end },
    keySpan,
  };
}

/** `2024` with what is known below it; a month in words is left out. */
function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || !isNumber(month)) return year;
  const parts = isNumber(day) ? [year, month, day] : [year, month];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

function isNumber(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,2}$/.test(text);
}

/** An address keeps its `~` and `--`; only TeX's escapes and a surrounding `\url{…}` go. */
function urlOf(field: string): string | undefined {
  const address = field.replace(/\\url\s*/, '').replace(/\\([_%&#$~{}])/g, '$1');
  return /(?:https?:\/\/|www\.)[^\s{}]+/.exec(address)?.[0];
}
