import type { Parsed, Problem, Span } from '../../engine/text/span';

/** One `@type{…}` of a .bib file, from its `@` to behind its closing bracket. */
export interface RawEntry extends Span {
  /** In lower case: `book`, `string`, `comment` … */
  readonly type: string;
  /** What stands between the brackets. */
  readonly body: Span;
  /** False where the closing bracket is missing; the body then ends before the next entry. */
  readonly closed: boolean;
}

const head = /@\s*([A-Za-z]+)\s*([{(])/g;

/** A bracket, or the head of an entry with its key at the beginning of a line. */
const mark = /[{})]|\n[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,{}()"=]+\s*,/g;

/**
 * Splits a .bib file by matching braces, as BibTeX does, so that one broken entry leaves the others whole: an
 * entry still open where a line begins the next one ends there. Text between entries is comment; a closing
 * brace in it is a problem. Messages are without place and full stop. Own work after the grammar in "Tame the BeaST"; O(n).
 */
export function splitEntries(text: string): Parsed<readonly RawEntry[]> {
  const entries: RawEntry[] = [];
  const problems: Problem[] = [];
  let end = 0;
  head.lastIndex = 0;
  for (let found = head.exec(text); ; found = head.exec(text)) {
    const stray = text.slice(end, found?.index).indexOf('}');
    if (stray >= 0) problems.push(strayBrace(end + stray));
    if (!found) return { value: entries, problems };
    const entry = entryAt(text, found);
    entries.push(entry);
    end = entry.end;
    head.lastIndex = end;
  }
}

function entryAt(text: string, found: RegExpExecArray): RawEntry {
  const [opening, type = '', bracket] = found;
  const start = found.index + opening.length;
  const { end, closed } = closingOf(text, start, bracket === '(' ? ')' : '}');
  return {
    type: type.toLowerCase(),
    start: found.index,
    end: closed ? end + 1 : end,
    body: { start, end },
    closed,
  };
}

/** Where the entry whose body starts at `start` ends: at its closing bracket, or before the next head. */
function closingOf(text: string, start: number, closing: '}' | ')'): { end: number; closed: boolean } {
  let depth = 0;
  mark.lastIndex = start;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [token] = found;
    if (token.length > 1) return { end: found.index, closed: false };
    if (token === closing && depth === 0) return { end: found.index, closed: true };
    if (token === '{') depth++;
    else if (token === '}') depth--;
  }
  return { end: text.length, closed: false };
}

function strayBrace(start: number): Problem {
  return {
    message: 'this } closes nothing; the entry above probably has one } too many, and lost what follows it',
    span: { start, end: start + 1 },
  };
}
