import {
  type FrontMatterBlock,
  isRecord,
  tomlFrontMatter,
  yamlFrontMatter,
} from '../../markdown/frontMatterFields';
import { printedDate } from '../../text/printedDate';
import type { ArticleMetadata } from '../article';

/** What the front matter of a Markdown article says. */
export interface FrontMatter extends Partial<Record<keyof ArticleMetadata, string>> {
  /** Offset of the first character after it; 0 without any. */
  readonly end: number;
}

/** By what names clippers, generators and people call each fact, the most telling first. */
const KEYS = {
  title: ['title', 'titre', 'headline'],
  date: ['date', 'published', 'datepublished', 'publicationdate', 'publishdate', 'pubdate', 'issued'],
  byline: ['author', 'authors', 'auteur', 'auteure', 'auteurs', 'byline', 'creator'],
  publisher: [
    ...['publisher', 'publication', 'outlet', 'site', 'sitename', 'website', 'journal', 'newspaper', 'media'],
    ...['containertitle', 'source'],
  ],
  agency: ['agency', 'agence'],
} as const;
const ADDRESSES = ['url', 'source', 'link', 'permalink', 'canonical'] as const;

/** Reads the front matter at the head of `text`, YAML or TOML. Never throws; what it does not say stays undefined. */
export function readFrontMatter(text: string, language: 'fr' | 'en'): FrontMatter {
  const block = yamlFrontMatter(text) ?? tomlFrontMatter(text);
  if (!block) return { end: 0 };
  const fields = foldedKeys(block.fields ?? plainFields(block));
  const [title, byline, publisher, agency] = (['title', 'byline', 'publisher', 'agency'] as const).map(
    (fact) => firstOf(fields, KEYS[fact]),
  );
  const date = dateOf(fields, language);
  return {
    end: block.end,
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(publisher !== undefined && { publisher }),
    ...(agency !== undefined && { agency }),
    ...(date !== undefined && { date }),
  };
}

type Fields = ReadonlyMap<string, unknown>;

/** Keys without case and without what parts their words: `date_published` is `datePublished`. */
function foldedKeys(fields: Readonly<Record<string, unknown>>): Fields {
  return new Map(
    Object.entries(fields).map(([key, value]) => [key.toLowerCase().replace(/[\s_-]/g, ''), value]),
  );
}

const FIELD = /^([\w-]{1,40})[ \t]*:[ \t]*(\S.*)$/;

/** The plain `key: value` lines of what is no YAML: a title often has a colon in it. */
function plainFields({ source }: FrontMatterBlock): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const line of source.split(/\r?\n/)) {
    const [, key, value] = FIELD.exec(line) ?? [];
    if (key !== undefined && value !== undefined) fields[key] ??= unquoted(value.trim());
  }
  return fields;
}

function unquoted(value: string): string {
  return /^(?:".*"|'.*')$/.test(value) && value.length > 1 ? value.slice(1, -1).trim() : value;
}

function firstOf(fields: Fields, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const said = namesIn(fields.get(key)).join(', ');
    if (said !== '') return said;
  }
  return undefined;
}

/** The names that a field gives: a text, a list of them, or things with a `name`. Links show their text, addresses say nothing. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (isRecord(value)) return namesIn(value.name);
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const shown = String(value)
    .replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g, '$1')
    .replace(/\[([^[\]]{1,200})\]\([^()]{0,500}\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return shown === '' || /^(?:https?:\/\/|www\.|@)\S*$/i.test(shown) ? [] : [shown];
}

const DATED_ADDRESS = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_-]|$)/;

/** A date that is said, or the one in the address of the page. */
function dateOf(fields: Fields, language: 'fr' | 'en'): string | undefined {
  for (const key of KEYS.date) {
    const value = fields.get(key);
    const said = typeof value === 'string' ? printedDate(value, language)?.iso : undefined;
    if (said !== undefined) return said;
  }
  for (const key of ADDRESSES) {
    const address = fields.get(key);
    const [, year, month, day] = typeof address === 'string' ? (DATED_ADDRESS.exec(address) ?? []) : [];
    const dated = year && month && day && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const iso = dated ? printedDate(dated, language)?.iso : undefined;
    if (iso !== undefined) return iso;
  }
  return undefined;
}
