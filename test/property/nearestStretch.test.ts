import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { wordDistance } from '../support/archiveQuotations';
import { WordHeap } from '../support/nearestStretch';

const words = (maxLength: number) =>
  fc.array(fc.constantFrom('un', 'deux', 'trois', 'quatre'), { maxLength });

/** The same by looking at each stretch on its own. */
function leastOf(quotation: readonly string[], texts: readonly (readonly string[])[]): number {
  const ends = (text: readonly string[]) => [...text.keys(), text.length];
  const stretches = texts.flatMap((text) =>
    ends(text).flatMap((start) => ends(text).map((end) => text.slice(start, end).join(' '))),
  );
  return Math.min(
    ...stretches.map((stretch) => wordDistance(quotation.join(' '), stretch)),
    quotation.length,
  );
}

describe('the oracle of the bench', () => {
  it('gives the distance of the nearest stretch of any text, and of none that runs from one into the next', () => {
    fc.assert(
      fc.property(words(6), fc.array(words(7), { maxLength: 3 }), (quotation, texts) => {
        const heap = new WordHeap(texts.map((text) => text.join(' ')));
        assert.equal(heap.nearest(quotation.join(' ')), leastOf(quotation, texts));
      }),
      { numRuns: 300 },
    );
  });
});
