/** Names what a change does to the meaning: the graver kind wins. */
import { looseKey } from '../../text/fold';
import { tokensOf } from '../../text/tokens';
import type { ChangeKind } from '../verdict';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NEGATIONS = set(
  'ne n non pas jamais aucun aucune aucunement nul nulle nullement ni guere rien personne point sans not never no none neither nor nobody nothing cannot without dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt cant don doesn didn isn aren wasn weren won wouldn shouldn couldn',
);
const NUMBERS = set(
  'zero deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante octante nonante cent cents mille millier milliers million millions milliard milliards dizaine dizaines douzaine vingtaine trentaine quarantaine cinquantaine centaine centaines moitie tiers quart double triple two three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands billion billions trillion half third quarter dozen % ‰ € $ £',
);
const DATES = set(
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday hier demain yesterday tomorrow',
);
const MODALS = set(
  'peut peuvent pouvait pouvaient pourra pourront pourrait pourraient puisse puissent doit doivent devait devaient devra devront devrait devraient veut veulent voulait voudrait voudraient faut fallait faudra faudrait va vont allait semble semblait parait serait seraient aurait auraient sera seront may may might must should could would can shall will seems ought',
);

/** A change before it has a kind: words of both sides, and whether a capital there is only a sentence's. */
export interface RawChange {
  readonly note: readonly string[];
  readonly source: readonly string[];
  /** Whether the change stands at the head of a sentence on either side, where a capital names nobody. */
  readonly atSentenceStart: boolean;
}

/** The gravest kind that fits. */
export function kindOf(change: RawChange): ChangeKind {
  const note = change.note.map(looseKey);
  const source = change.source.map(looseKey);
  const keys = [...note, ...source];
  if (differs(note, source, NEGATIONS)) return 'negation';
  if (keys.some((key) => DATES.has(key)) || [...change.note, ...change.source].some(isDate)) return 'date';
  if (keys.some((key) => /\d/.test(key)) || differs(note, source, NUMBERS)) return 'number';
  if (isSlip(note, source) && !namesBoth(change)) return 'slip';
  if (hasName(change)) return 'name';
  if (keys.some((key) => MODALS.has(key))) return 'modal';
  return 'word';
}

/** Whether the words of `words` on the two sides differ. */
function differs(note: readonly string[], source: readonly string[], words: ReadonlySet<string>): boolean {
  const of = (keys: readonly string[]): string => keys.filter((key) => words.has(key)).join(' ');
  return of(note) !== of(source);
}

/** A year, or a month that is a verb in small letters. */
function isDate(form: string): boolean {
  return /^(?:(?:1[5-9]|20)\d\d|May|March|MAY|MARCH)$/.test(form);
}

function hasName(change: RawChange): boolean {
  const words = [...change.note, ...change.source];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length === 0) return false;
  return !change.atSentenceStart || capitals.some((word) => /^\p{Lu}{2,}/u.test(word));
}

function namesBoth(change: RawChange): boolean {
  return !change.atSentenceStart && [...change.note, ...change.source].every((word) => /^\p{Lu}/u.test(word));
}

/** One word on each side, alike but for a letter or two: a slip of the pen, not another word. */
function isSlip(note: readonly string[], source: readonly string[]): boolean {
  const [a, b] = [note[0], source[0]];
  if (note.length !== 1 || source.length !== 1 || a === undefined || b === undefined) return false;
  return a === b || areAlike(a, b);
}

/** Whether two loose keys differ by one letter (dropped, added, replaced or two swapped) in a word of five or more. */
export function areAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || Math.max(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && sameFromEnd(a, b, end)) end++;
  const apart = Math.max(a.length, b.length) - start - end;
  if (apart <= 1) return true;
  const areTwo = apart === 2 && a.length === b.length;
  return areTwo && a[start] === b[start + 1] && a[start + 1] === b[start];
}

function sameFromEnd(a: string, b: string, at: number): boolean {
  return a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at);
}

/** Whether a negation stands in `text`: what an elision leaves out may turn what it keeps. */
export function holdsNegation(text: string): boolean {
  return tokensOf(text).some(({ start, end }) => NEGATIONS.has(looseKey(text.slice(start, end))));
}
