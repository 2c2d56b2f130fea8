/** What an insertion in brackets may not do: turn a sentence round, or put one figure in the place of another. */
import { looseKey } from '../../text/fold';
import { spelledValue } from '../../text/numerals';
import { tokensOf } from '../../text/tokens';
import { thresholds } from '../thresholds';
import type { ChangeKind } from '../verdict';

const NEGATORS: ReadonlySet<string> = new Set(
  'ne n pas jamais aucun aucune non ni not never no nor neither cannot nobody nothing'.split(' '),
);

/**
 * What is changed by brackets that put in `inserted` where the source has `replaced` (perhaps nothing); undefined where
 * they explain. A remark of more than a few words is the writer's own and stands beside the sentence.
 */
export function insertionChange(inserted: string, replaced: string): ChangeKind | undefined {
  const [ours, theirs] = [wordsIn(inserted), wordsIn(replaced)];
  if (ours.length === 0 || ours.length > thresholds.longestAdaptation) return undefined;
  if (ours.some(isNegator) !== theirs.some(isNegator)) return 'negation';
  const [figure, other] = [figuresIn(ours), figuresIn(theirs)];
  return figure !== '' && other !== '' && figure !== other ? 'number' : undefined;
}

/** Whether a word that denies stands in `text`. */
export function holdsNegator(text: string): boolean {
  return wordsIn(text).some(isNegator);
}

function isNegator(word: string): boolean {
  const key = looseKey(word);
  return NEGATORS.has(key) || /n['’ʼ]t$/i.test(word);
}

function wordsIn(text: string): string[] {
  return tokensOf(text).map(({ start, end }) => text.slice(start, end));
}

/** The numbers among words, each of as many words as it takes; "un" and "one" by themselves may be no numbers. */
function figuresIn(words: readonly string[]): string {
  const values: number[] = [];
  for (let i = 0; i < words.length; ) {
    const [value, length] = numberAt(words, i);
    if (value !== undefined && value !== 1) values.push(value);
    i += length;
  }
  return values.join(' ');
}

/** The longest number that begins at `from`, and how many words it has; one word that is none. */
function numberAt(words: readonly string[], from: number): readonly [number | undefined, number] {
  for (let length = words.length - from; length > 0; length--) {
    const value = spelledValue(words.slice(from, from + length));
    if (value !== undefined) return [value, length];
  }
  return [undefined, 1];
}
