/** The fields of a front matter, YAML between `---` or TOML between `+++`. The one file that imports the YAML parser. */
import { parseDocument } from 'yaml';

/** A front matter as it stands at the head of a text. */
export interface FrontMatterBlock {
  /** Offset of the first character after it. */
  readonly end: number;
  /** What it says, by key; undefined where it says nothing that can be read. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  /** Why it cannot be read, if it cannot. */
  readonly error: string | undefined;
  /** What stands between its two lines. */
  readonly source: string;
}

const YAML = /^---[ \t]*\r?\n([\s\S]*?)(?:^(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/m;
const TOML = /^\+\+\+[ \t]*\r?\n([\s\S]*?)(?:^\+\+\+[ \t]*(?:\r?\n|$))/m;

/** The YAML front matter at the head of `text`; undefined if it begins with none. Never throws. */
export function yamlFrontMatter(text: string): FrontMatterBlock | undefined {
  const match = text.startsWith('---') ? YAML.exec(text) : null;
  if (match?.index !== 0) return undefined;
  const source = match[1] ?? '';
  return { end: match[0].length, source, ...readYaml(source) };
}

/** The same for TOML: its plain `key = value` lines above the first table; all else is passed over. */
export function tomlFrontMatter(text: string): FrontMatterBlock | undefined {
  const match = text.startsWith('+++') ? TOML.exec(text) : null;
  if (match?.index !== 0) return undefined;
  const source = match[1] ?? '';
  return { end: match[0].length, source, fields: tomlFields(source), error: undefined };
}

function readYaml(source: string): Omit<FrontMatterBlock, 'end' | 'source'> {
  const document = parseDocument(source, { logLevel: 'silent' });
  const error = document.errors[0]?.message;
  if (error !== undefined) return { fields: undefined, error };
  try {
    const fields: unknown = document.toJS({ maxAliasCount: 50 });
    return { fields: isRecord(fields) ? fields : undefined, error: undefined };
  } catch (cause) {
    return { fields: undefined, error: String(cause) };
  }
}

const ASSIGNMENT = /^[ \t]*([\w-]{1,60})[ \t]*=[ \t]*(.*)$/;
const BASIC_STRING = /"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/g;

function tomlFields(source: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const line of source.split(/\r?\n/)) {
    if (/^[ \t]*\[/.test(line)) break;
    const [, key, value] = ASSIGNMENT.exec(line) ?? [];
    if (key !== undefined && value !== undefined) fields[key] = tomlValue(value.trim());
  }
  return fields;
}

/** A string, a list of strings, or whatever stands there, up to its comment. */
function tomlValue(value: string): unknown {
  if (!/^["'[]/.test(value)) return value.replace(/[ \t]#.*$/, '').trim();
  const strings = [...value.matchAll(BASIC_STRING)].map(
    ([, basic, literal]) => basic?.replace(/\\(["\\])/g, '$1') ?? literal ?? '',
  );
  return value.startsWith('[') ? strings : strings[0];
}

/** Whether `value` has fields: what YAML calls a mapping. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
