/** The YAML front matter of a note, and what of it Verbatim reads. */
import { isRecord, yamlFrontMatter } from '../markdown/frontMatterFields';
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

/** Reads the front matter at the head of `text`. Broken YAML is a problem, and the note is read without it. */
export function readFrontMatter(text: string): Parsed<FrontMatter> {
  const block = yamlFrontMatter(text);
  if (!block) return { value: NONE, problems: [] };
  const { end, fields, error } = block;
  const value = { ...NONE, ...fieldsOf(fields), end };
  return { value, problems: error === undefined ? [] : [brokenYaml(error, end)] };
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
