/** What a writer does to a note between two checks: one small edit each. */

/** One kind of edit. */
export interface NoteEdit {
  readonly name: string;
  /** `text` with the edit made, at about the part `at` (0 to 1) of it. */
  apply(text: string, at: number): string;
}

/** The edits, each at one place. */
export const edits: readonly NoteEdit[] = [
  { name: 'a letter', apply: (text, at) => insert(text, inWord(text, at), 'e') },
  { name: 'a letter at the start', apply: (text, at) => insert(text, inWord(text, at / 1000), 'e') },
  { name: 'a letter in a quotation', apply: (text, at) => insert(text, after(text, '« ', at) + 3, 'e') },
  {
    name: 'a new paragraph',
    apply: (text, at) => insert(text, after(text, '\n', at), 'Un mot nouveau.\n\n'),
  },
  { name: 'a mark that opens', apply: (text, at) => insert(text, after(text, ' ', at), '« ') },
  { name: 'a mark that closes', apply: (text, at) => insert(text, after(text, ' ', at), '» ') },
  { name: 'a line taken out', apply: withoutLine },
];

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

/** The end of the first `what` behind the part `at`, or of the first of all. */
function after(text: string, what: string, at: number): number {
  const found = text.indexOf(what, Math.floor(at * text.length));
  return (found < 0 ? text.indexOf(what) : found) + what.length;
}

function inWord(text: string, at: number): number {
  const from = Math.floor(at * text.length);
  return from + Math.max(0, text.slice(from).search(/\p{L}\p{L}/u)) + 1;
}

function withoutLine(text: string, at: number): string {
  const start = after(text, '\n', at);
  return text.slice(0, start) + text.slice(text.indexOf('\n', start) + 1);
}
