/** The YAML front matter of a note, and what of it Verbatim reads. The one file that imports the YAML parser. */
import { parseDocument } from 'yaml';
import type { Parsed, Problem } from '../text/span';

/** What a note's front matter says. */
export interface FrontMatter {
  /** Offset of the first character after the front matter; 0 without any. */
  readonly end: number;
  /** `lang:`, where it is one that Verbatim reads. */
  readonly language: 'fr' | 'en' | undefined;
  /** `bibliography:`, one path or several. */
  readonly bibliography: readonly string[];
  /** `citekeys:`, citation key → article file. */
  readonly citekeys: ReadonlyMap<string, string>;
}

const NONE: FrontMatter = { end: 0, language: undefined, bibliography: [], citekeys: new Map() };
const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?:^(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/m;

/** Reads the front matter at the head of `text`. Broken YAML is a problem, and the note is read without it. */
export function readFrontMatter(text: string): Parsed<FrontMatter> {
  const match = text.startsWith('---') ? BLOCK.exec(text) : null;
  if (match?.index !== 0) return { value: NONE, problems: [] };
  const end = match[0].length;
  const document = parseDocument(match[1] ?? '', { logLevel: 'silent' });
  const error = document.errors[0]?.message;
  if (error !== undefined) return { value: { ...NONE, end }, problems: [brokenYaml(error, end)] };
  try {
    return { value: { ...NONE, ...fieldsOf(document.toJS({ maxAliasCount: 50 })), end }, problems: [] };
  } catch (cause) {
    return { value: { ...NONE, end }, problems: [brokenYaml(String(cause), end)] };
  }
}

function brokenYaml(why: string, end: number): Problem {
  const reason = why.split('\n')[0] ?? '';
  return {
    message: `The front matter is not valid YAML and was left out: ${reason}`,
    span: { start: 0, end },
  };
}

function fieldsOf(fields: unknown): Partial<FrontMatter> {
  if (!isRecord(fields)) return {};
  const language = typeof fields.lang === 'string' ? fields.lang : fields.language;
  return {
    language: languageOf(language),
    bibliography: [fields.bibliography].flat().filter((path) => typeof path === 'string'),
    citekeys: citekeysOf(fields.citekeys),
  };
}

function languageOf(value: unknown): 'fr' | 'en' | undefined {
  const code = typeof value === 'string' ? value.slice(0, 2).toLowerCase() : undefined;
  return code === 'fr' || code === 'en' ? code : undefined;
}

function citekeysOf(value: unknown): ReadonlyMap<string, string> {
  if (!isRecord(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, file]) => (typeof file === 'string' ? [[key, file]] : [])),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
