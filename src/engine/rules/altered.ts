import type { Change } from '../match/verdict';
import type { Rule } from './checkedNote';

/** `quote.altered`: the words differ from their source; each change is named. */
export const altered: Rule = ({ quotes }) =>
  quotes
    .filter((quote) => quote.verdict === 'altered')
    .map((quote) => ({
      code: 'quote.altered',
      start: quote.start,
      end: quote.end,
      message: `The source words this differently: ${describeChanges(quote.changes).join('; ')}.`,
      quote,
    }));

const NAMES: Readonly<Record<Change['kind'], string>> = {
  negation: 'negation',
  number: 'number',
  date: 'date',
  name: 'name',
  modal: 'modal verb',
  word: 'word',
  order: 'order of words',
  slip: 'spelling',
  glued: 'passages joined without a mark',
};

/** All changes in words, one phrase each; the two halves of a negation ("ne … pas") are told as one. */
export function describeChanges(changes: readonly Change[]): string[] {
  const told: Change[] = [];
  for (const change of changes) {
    const last = told.at(-1);
    const whole = last && wholeNegation(last, change);
    if (whole) told[told.length - 1] = whole;
    else told.push(change);
  }
  return told.map(describeChange);
}

/** Two negation words that the same side has and the other has not, as one change. */
function wholeNegation(a: Change, b: Change): Change | undefined {
  if (a.kind !== 'negation' || b.kind !== 'negation') return undefined;
  if (a.note === '' && b.note === '') return { ...a, source: `${a.source} … ${b.source}` };
  if (a.source === '' && b.source === '') return { ...a, note: `${a.note} … ${b.note}` };
  return undefined;
}

/**
 * One change in words.
 *
 * @example "number: “10 000” is “8 000” in the source"
 */
function describeChange({ kind, note, source }: Change): string {
  const what = NAMES[kind];
  if (kind === 'glued' && note !== '') return `runs beyond the quoted words: “${shorten(note)}”`;
  if (note === '') return `${what}: “${shorten(source)}” left out`;
  if (source === '') return `${what}: “${shorten(note)}” is not in the source`;
  return `${what}: “${shorten(note)}” is “${shorten(source)}” in the source`;
}

/** Longest run of words that a message shows whole, in UTF-16 units. */
const LONGEST = 80;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST / 2)} … ${line.slice(-LONGEST / 2)}`;
}
