/** What an insertion in brackets may not do: turn a sentence round, or put one figure in the place of another. */
import { looseKey } from '../text/fold';
import { spelledValue } from '../text/numerals';
import { tokensOf } from '../text/tokens';
import { thresholds } from './thresholds';
import type { ChangeKind } from './verdict';

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

function isNegator(word: string): boolean {
  const key = looseKey(word);
  return NEGATORS.has(key) || /n['’ʼ]t$/i.test(word);
}

function wordsIn(text: string): string[] {
  return tokensOf(text).map(({ start, end }) => text.slice(start, end));
}

/** The numbers among words; "un" and "one" may be no numbers. */
function figuresIn(words: readonly string[]): string {
  const values = words.flatMap((word) => spelledValue([looseKey(word)]) ?? []);
  return values.filter((value) => value !== 1).join(' ');
}
