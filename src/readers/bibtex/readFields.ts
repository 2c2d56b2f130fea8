import type { Parsed, Problem, Span } from '../../engine/text/span';

/** The fields of an entry: names in lower case, values as TeX, macros and `#` already resolved. */
export type Fields = ReadonlyMap<string, string>;

/** What short names stand for, by name in lower case. */
export type Macros = ReadonlyMap<string, string>;

const fieldName = /\s*([^\s=,{}"#%()]+)\s*=\s*/y;
const bareValue = /[^\s,#={}"]+/y;
const separator = /[\s,]*/y;
const joint = /\s*#\s*/y;

/**
 * Reads `name = value, name = value` in `body`. A value is `{…}`, `"…"`, a number or a macro, joined by `#`.
 * What was read before a mistake stays; a forgotten comma is a problem but no end. Of two fields with one
 * name the first counts. Messages are without place and full stop. `title = "A" # { B}` is `title` → `A B`. O(n).
 */
export function readFields(text: string, body: Span, macros: Macros): Parsed<Fields> {
  const fields = new Map<string, string>();
  const problems: Problem[] = [];
  let position = after(separator, text, body.start);
  while (position < body.end) {
    fieldName.lastIndex = position;
    const name = fieldName.exec(text)?.[1]?.toLowerCase();
    if (name === undefined || fieldName.lastIndex > body.end) {
      problems.push(
        problemAt(position, 'a field "name = value" is expected here; the rest of the entry was left out'),
      );
      break;
    }
    const { value, end, problem } = readValue(text, { start: fieldName.lastIndex, end: body.end }, macros);
    if (problem) problems.push(problem);
    if (value === undefined) break;
    if (!fields.has(name)) fields.set(name, value);
    position = after(separator, text, end);
    if (position < body.end && !text.slice(end, position).includes(',')) {
      problems.push(problemAt(end, `a comma is missing after the field "${name}"`));
    }
  }
  return { value: fields, problems };
}

interface Value {
  /** As TeX; `undefined` if it cannot be read to its end. */
  readonly value: string | undefined;
  readonly end: number;
  readonly problem?: Problem;
}

/** Pieces joined by `#`. */
function readValue(text: string, span: Span, macros: Macros): Value {
  let value = '';
  let problem: Problem | undefined;
  for (let position = span.start; ; ) {
    const piece = readPiece(text, { start: position, end: span.end }, macros);
    problem ??= piece.problem;
    if (piece.value === undefined) return { ...piece, ...(problem && { problem }) };
    value += piece.value;
    position = after(joint, text, piece.end);
    if (position === piece.end || position >= span.end)
      return { value, end: piece.end, ...(problem && { problem }) };
  }
}

function readPiece(text: string, { start, end }: Span, macros: Macros): Value {
  const first = text.charAt(start);
  if (start < end && (first === '{' || first === '"')) {
    const closing = closingOf(text, start, end);
    if (closing !== undefined) return { value: text.slice(start + 1, closing), end: closing + 1 };
    return { value: undefined, end, problem: problemAt(start, `this ${first} is never closed`) };
  }
  bareValue.lastIndex = start;
  const bare = start < end ? bareValue.exec(text)?.[0] : undefined;
  if (bare === undefined)
    return { value: undefined, end, problem: problemAt(start, 'a value is missing here') };
  const known = /^\d+$/.test(bare) ? bare : macros.get(bare.toLowerCase());
  const stop = start + bare.length;
  if (known !== undefined) return { value: known, end: stop };
  return { value: bare, end: stop, problem: problemAt(start, `no @string defines "${bare}"`) };
}

/** The offset of the brace or quotation mark that closes the one at `start`; braces inside must match. */
function closingOf(text: string, start: number, end: number): number | undefined {
  const quoted = text.charAt(start) === '"';
  let depth = 0;
  for (let offset = start + 1; offset < end; offset++) {
    const letter = text.charAt(offset);
    if (depth === 0 && letter === (quoted ? '"' : '}')) return offset;
    if (letter === '{') depth++;
    else if (letter === '}') depth--;
  }
  return undefined;
}

function after(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}

function problemAt(start: number, message: string): Problem {
  return { message, span: { start, end: start + 1 } };
}
