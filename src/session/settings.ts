import * as v from 'valibot';
import { type FindingCode, findingCodes } from '../engine/rules/codes';
import type { Parsed, Problem } from '../engine/text/span';
import { isJsonObject, knownMembers, readJson } from '../readers';

/** The findings whose severity a user may set. */
export const ruleCodes = findingCodes;
/** The code of a finding: `quote.altered`. */
export type RuleCode = FindingCode;

/** How loudly a finding is shown; `off` hides it. */
export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;
/** One of {@link severities}. */
export type Severity = (typeof severities)[number];

/** What a user may choose, complete. */
export interface Settings {
  /** Folders of articles, or globs of them, relative to the workspace. Never empty. */
  readonly articles: readonly string[];
  /** Globs of the notes; none means every Markdown file outside the article folders. */
  readonly notes: readonly string[];
  readonly severity: Readonly<Record<RuleCode, Severity>>;
  /** The language of the articles and notes; `auto` finds it for each text. */
  readonly language: 'auto' | 'fr' | 'en';
  /** What a card is shown on. */
  readonly hover: 'all' | 'quotations' | 'off';
  /** Whether an article shows which of its passages the notes quote. */
  readonly articleLens: boolean;
  /** How many UTF-16 units of the source a marked ellipsis (`[…]`) may leave out. */
  readonly maxGap: number;
}

/** Some of the settings, as one file or one command line gives them. */
export type SettingsPatch = Partial<Omit<Settings, 'severity'>> & {
  readonly severity?: Readonly<Partial<Record<RuleCode, Severity>>>;
};

/** What holds where nobody chose. `media/config.schema.json` repeats it for the editor. */
export const defaultSettings: Settings = {
  articles: ['articles'],
  notes: [],
  severity: {
    'quote.altered': 'error',
    'quote.not-found': 'error',
    'quote.wrong-source': 'warning',
    'quote.wrong-speaker': 'warning',
    'citation.unknown': 'warning',
    'citation.ambiguous': 'information',
    'quote.unbalanced': 'information',
  },
  language: 'auto',
  hover: 'all',
  articleLens: true,
  maxGap: 1500,
};

const place = v.pipe(v.string(), v.regex(/\S/));
const toList = v.transform((value: string | string[]) => (typeof value === 'string' ? [value] : value));
const level = v.picklist(severities);

const members = {
  articles: v.exactOptional(v.pipe(v.union([place, v.pipe(v.array(place), v.nonEmpty())]), toList)),
  notes: v.exactOptional(v.pipe(v.union([place, v.array(place)]), toList)),
  severity: v.exactOptional(v.object(v.entriesFromList(ruleCodes, v.exactOptional(level)))),
  language: v.exactOptional(v.picklist(['auto', 'fr', 'en'])),
  hover: v.exactOptional(v.picklist(['all', 'quotations', 'off'])),
  articleLens: v.exactOptional(v.boolean()),
  maxGap: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
};
const patchSchema = v.object(members);

/** The end of the sentence "… must be …", for every setting. */
const rightValues: Readonly<Record<keyof Settings, string>> = {
  articles: 'a folder or a list of folders',
  notes: 'a glob or a list of globs',
  severity: 'an object with a severity for each finding',
  language: '"auto", "fr" or "en"',
  hover: '"all", "quotations" or "off"',
  articleLens: 'true or false',
  maxGap: 'a whole number from 0 to 100000',
};
const settingNames = Object.keys(rightValues) as (keyof Settings)[];

/**
 * Reads `.verbatim/config.json`. What is right is kept; what is not is named in a problem and left to the
 * default. A blank file sets nothing. `parseSettings('{"articles": "press"}').value` is `{ articles: ['press'] }`.
 */
export function parseSettings(jsonText: string): Parsed<SettingsPatch> {
  if (jsonText.trim() === '') return { value: {}, problems: [] };
  const { value, problems } = readJson(jsonText);
  return problems.length > 0 ? { value: {}, problems } : readSettings(value);
}

/** The same for settings that come as data, from the editor or the command line. */
export function readSettings(raw: unknown): Parsed<SettingsPatch> {
  if (!isJsonObject(raw)) {
    return { value: {}, problems: [{ message: 'The settings must be one JSON object, { … }.' }] };
  }
  const { $schema: _, severity, ...plain } = raw;
  const levels = 'severity' in raw ? readSeverity(severity) : undefined;
  const known = knownMembers(plain, settingNames, 'setting');
  const problems: Problem[] = [...known.problems, ...(levels?.problems ?? [])];
  const right: Record<string, unknown> = levels ? { severity: levels.value } : {};
  for (const name of settingNames.filter((each) => each in known.value)) {
    if (v.is(members[name], known.value[name])) right[name] = known.value[name];
    else problems.push(wrong(`"${name}"`, rightValues[name], defaultSettings[name]));
  }
  return { value: v.parse(patchSchema, right), problems };
}

/** The severities that are right, code by code. */
function readSeverity(raw: unknown): Parsed<Readonly<Record<string, unknown>>> {
  if (!isJsonObject(raw))
    return { value: {}, problems: [wrong('"severity"', rightValues.severity, undefined)] };
  const known = knownMembers(raw, ruleCodes, 'finding');
  const given = ruleCodes.filter((code) => code in known.value);
  const right = given.filter((code) => v.is(level, known.value[code]));
  const expected = severities.map((each) => `"${each}"`).join(', ');
  const problems = given
    .filter((code) => !right.includes(code))
    .map((code) => wrong(`The severity of "${code}"`, `one of ${expected}`, defaultSettings.severity[code]));
  return {
    value: Object.fromEntries(right.map((code) => [code, known.value[code]])),
    problems: [...known.problems, ...problems],
  };
}

function wrong(what: string, expected: string, fallback: unknown): Problem {
  const used =
    fallback === undefined ? 'the defaults are used' : `the default (${JSON.stringify(fallback)}) is used`;
  return { message: `${what} must be ${expected}; ${used}.` };
}

/** `base` with every patch laid over it, the last one on top; severities are laid over one by one. */
export function mergeSettings(base: Settings, ...patches: readonly SettingsPatch[]): Settings {
  let merged = base;
  for (const patch of patches) {
    merged = { ...merged, ...patch, severity: { ...merged.severity, ...patch.severity } };
  }
  return merged;
}
