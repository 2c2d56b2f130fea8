import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { mayMean, slipsIn } from '../../src/engine/text/slips';

/** The fewest letters to change, add or leave out, tried out one by one. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [first, other] = [a.slice(1), b.slice(1)];
  if (a.charAt(0) === b.charAt(0)) return distance(first, other);
  return 1 + Math.min(distance(first, b), distance(a, other), distance(first, other));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 6 });

describe('mayMean', () => {
  it('takes the words of which some beginning is near enough, and no others', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (typed, words) => {
        const test = mayMean(typed);
        for (const each of words) {
          const beginnings = Array.from({ length: each.length + 1 }, (_, end) => each.slice(0, end));
          const least = Math.min(...beginnings.map((beginning) => distance(typed, beginning)));
          assert.equal(test(each), least <= slipsIn(typed.length), `${typed} ${each}`);
        }
      }),
    );
  });
});
