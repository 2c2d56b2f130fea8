import type { Parsed } from '../engine/text/span';
import { placeOf } from './place';

/**
 * Strict JSON, with a place for the user where it is broken (`JSON.parse` of Node 20 names none).
 * `readJson('{"a" 1}')` has no value and the problem `line 1, column 6: a colon is expected here.`
 * A byte order mark is skipped. Never throws. O(n).
 */
export function readJson(text: string): Parsed<unknown> {
  const body = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(body), problems: [] };
  } catch {
    const { offset, message } = firstError(body);
    const start = offset + text.length - body.length;
    const problem = { message: `${placeOf(body, offset)}: ${message}.`, span: { start, end: start } };
    return { value: undefined, problems: [problem] };
  }
}

interface SyntaxProblem {
  readonly offset: number;
  readonly message: string;
}

/** What may come next. `first key` and `first value` also allow the closing bracket. */
type Want = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

const wantInWords: Readonly<Record<Want, string>> = {
  value: 'a value is expected here',
  'first value': 'a value or ] is expected here',
  key: 'a name in double quotes is expected here',
  'first key': 'a name in double quotes or } is expected here',
  colon: 'a colon is expected here',
  comma: 'a comma or a closing bracket is expected here',
  end: 'nothing more is expected here',
};

const token =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy;

/** Walks the tokens with a stack of open brackets until one does not fit. Called on broken JSON only. */
function firstError(text: string): SyntaxProblem {
  const open: string[] = [];
  let want: Want = 'value';
  let previous = '';
  for (let offset = skipSpace(text, 0); ; offset = skipSpace(text, offset + previous.length)) {
    token.lastIndex = offset;
    const found = token.exec(text)?.[0] ?? '';
    const next: Want | undefined = found === '' ? undefined : step(want, found, open);
    if (!next) return { offset, message: explain(want, text.slice(offset, offset + 2), previous) };
    want = next;
    previous = found;
  }
}

function skipSpace(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && ' \t\r\n'.includes(text.charAt(end))) end++;
  return end;
}

/** What may follow `found`, or `undefined` if it may not stand here. Keeps `open` up to date. */
function step(want: Want, found: string, open: string[]): Want | undefined {
  if (want === 'colon') return found === ':' ? 'value' : undefined;
  if (want === 'key' || want === 'first key') {
    if (found.startsWith('"')) return 'colon';
    return found === '}' && want === 'first key' ? close(open) : undefined;
  }
  if (want === 'comma') {
    if (found === ',') return open.at(-1) === '{' ? 'key' : 'value';
    return found === (open.at(-1) === '{' ? '}' : ']') ? close(open) : undefined;
  }
  return want === 'end' ? undefined : stepValue(want, found, open);
}

function stepValue(want: Want, found: string, open: string[]): Want | undefined {
  if (found === ']' && want === 'first value') return close(open);
  if (found === '{' || found === '[') {
    open.push(found);
    return found === '{' ? 'first key' : 'first value';
  }
  if (/^[}\],:]$/.test(found)) return undefined;
  return open.length > 0 ? 'comma' : 'end';
}

function close(open: string[]): Want {
  open.pop();
  return open.length > 0 ? 'comma' : 'end';
}

function explain(want: Want, rest: string, previous: string): string {
  if (rest === '') return 'the text ends too early; a closing bracket or a value is missing';
  if (rest === '//' || rest === '/*') return 'comments are not allowed; remove this one';
  if (/^[}\]]/.test(rest) && previous === ',') return 'remove the comma before this bracket';
  if (/^['‘’“”«]/.test(rest)) return 'use straight double quotes (")';
  if (rest.startsWith('"') && want !== 'comma' && want !== 'colon' && want !== 'end') {
    return 'this text in quotes is not closed, or holds a line end or a wrong \\ escape';
  }
  return wantInWords[want];
}
