import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Window, windowsIn } from '../../src/engine/match/richestWindow';

/** The weight of a stretch, no word counted more often than the quotation has it: the slow way. */
function weightOf(
  stretch: Uint32Array,
  ids: readonly number[],
  weights: ReadonlyMap<number, number>,
): number {
  const times = (all: Iterable<number>, word: number) => [...all].filter((each) => each === word).length;
  const shared = (word: number) => Math.min(times(stretch, word), times(ids, word));
  return [...weights].reduce((sum, [word, weight]) => sum + weight * shared(word), 0);
}

function slowly(
  words: Uint32Array,
  ids: readonly number[],
  weights: ReadonlyMap<number, number>,
  width: number,
): Window | undefined {
  let [best, found] = [0, -1];
  for (let end = 1; end <= words.length; end++) {
    const weight = weightOf(words.subarray(Math.max(0, end - width), end), ids, weights);
    if (weight > best) [best, found] = [weight, end];
  }
  const margin = Math.ceil(width / 2);
  if (found < 0) return undefined;
  return { start: Math.max(0, found - width - margin), end: Math.min(words.length, found + margin) };
}

describe('the stretches richest in a quotation’s words', () => {
  it('are those that weighing every stretch gives', () => {
    const word = fc.constantFrom(0, 1, 2, 3, 4, 1024, 1025);
    const text = fc.array(word, { maxLength: 40 }).map((words) => Uint32Array.from(words));
    const ids = fc.array(fc.constantFrom(-1, 0, 1, 1024, 2049), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, ids, fc.integer({ min: 6, max: 12 }), (words, wanted, width) => {
        const weights = new Map(wanted.filter((id) => id >= 0).map((id) => [id, 1 + (id % 3)]));
        const wide = slowly(words, wanted, weights, width);
        const narrow = slowly(words, wanted, weights, wanted.length);
        const lies = !wide || !narrow || (narrow.start >= wide.start && narrow.end <= wide.end);
        assert.deepEqual(
          windowsIn(words, wanted, weights, width),
          [wide, lies ? undefined : narrow].filter(Boolean),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
