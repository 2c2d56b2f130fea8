import type { Parsed, Problem, Span } from '../../engine/text/span';
import { lineFinder } from '../place';
import { type Fields, type Macros, readFields } from './readFields';
import { type RawEntry, splitEntries } from './splitEntries';

/** One entry of a .bib file; spans are into the whole file. */
export interface BibtexEntry extends Span {
  /** In lower case: `book`, `article`, `online` … */
  readonly type: string;
  readonly key: string;
  readonly keySpan: Span;
  readonly fields: Fields;
}

/** The names of months that BibTeX knows, as numbers. */
const months: Macros = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, index) => [
    name,
    String(index + 1).padStart(2, '0'),
  ]),
);

const keyPattern = /\s*([^\s,{}"=]+)\s*(?:,|$)/y;

/**
 * Reads a BibTeX or BibLaTeX file: every entry that has a key, with all fields that could be read. A mistake
 * costs at most the entry it stands in and is a problem with its line. Never throws. O(n).
 *
 * Written by hand: `@citation-js/core` with `plugin-bibtex` 0.8.2 (the newest for Node 20) adds 240 KB to a
 * bundle of this build, rejects a whole file for one bad entry and gives no offsets; what citations need of
 * the format is this folder.
 */
export function readBibtex(text: string): Parsed<readonly BibtexEntry[]> {
  const { value: raw, problems: stray } = splitEntries(text);
  const problems: Problem[] = [...stray];
  const macros = new Map(months);
  const entries: BibtexEntry[] = [];
  for (const entry of raw) {
    if (entry.type === 'comment' || entry.type === 'preamble') continue;
    if (entry.type === 'string') {
      const defined = readFields(text, entry.body, macros);
      problems.push(...named('@string', entry, defined.problems));
      for (const [name, value] of defined.value) macros.set(name, value);
      continue;
    }
    const read = readEntry(text, entry, macros);
    problems.push(...read.problems);
    if (read.value) entries.push(read.value);
  }
  const line = lineFinder(text);
  return {
    value: entries,
    problems: [...problems, ...repeated(entries, line)].map((each) => placed(each, line)),
  };
}

function readEntry(text: string, entry: RawEntry, macros: Macros): Parsed<BibtexEntry | undefined> {
  const { body, type, start, end } = entry;
  keyPattern.lastIndex = 0;
  const found = keyPattern.exec(text.slice(body.start, body.end));
  const [head, key] = found ?? [];
  if (head === undefined || key === undefined) {
    const problem = { message: 'the citation key is missing; the entry was left out', span: mark(entry) };
    return { value: undefined, problems: named(`@${type}`, entry, [problem]) };
  }
  const keyStart = body.start + head.indexOf(key);
  const fields = readFields(text, { start: body.start + head.length, end: body.end }, macros);
  return {
    value: {
      start,
      end,
      type,
      key,
      keySpan: { start: keyStart, end: keyStart + key.length },
      fields: fields.value,
    },
    problems: named(`entry "${key}"`, entry, fields.problems),
  };
}

/** Problems with the name of their entry; one that is not closed has just that one, the cause of all others. */
function named(name: string, entry: RawEntry, problems: readonly Problem[]): Problem[] {
  const all = entry.closed ? problems : [{ message: 'the closing brace is missing', span: mark(entry) }];
  return all.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}

/** The `@` of an entry. */
function mark({ start }: RawEntry): Span {
  return { start, end: start + 1 };
}

function placed({ message, span }: Problem, line: (offset: number) => number): Problem {
  return span ? { message: `line ${line(span.start)}: ${message}.`, span } : { message };
}

function repeated(entries: readonly BibtexEntry[], line: (offset: number) => number): Problem[] {
  const first = new Map<string, BibtexEntry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const { key, keySpan } = entry;
    const earlier = first.get(key);
    if (!earlier) first.set(key, entry);
    else {
      const message = `the citation key "${key}" is given already in line ${line(earlier.keySpan.start)}`;
      problems.push({ message, span: keySpan });
    }
  }
  return problems;
}
