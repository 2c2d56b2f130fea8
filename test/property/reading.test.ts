import assert from 'node:assert/strict';
import fc from 'fast-check';
import { originalSpan, reading } from '../../src/engine/text/reading';

/** A text with, for each UTF-16 unit, whether it is masked. */
const maskedText = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', ' ', '\n', '🙂'), fc.boolean()), { minLength: 1, maxLength: 40 })
  .map((parts) => {
    const text = parts.map(([char]) => char).join('');
    const hidden = parts.flatMap(([char, isMasked]) => Array.from(char.split(''), () => isMasked));
    return { text, hidden };
  });

function spansOf(hidden: readonly boolean[]) {
  return hidden.flatMap((isMasked, i) => (isMasked ? [{ start: i, end: i + 1 }] : []));
}

describe('reading', () => {
  it('holds the unmasked characters, each with the way back', () => {
    fc.assert(
      fc.property(maskedText, ({ text, hidden }) => {
        const read = reading(text, { start: 0, end: text.length }, spansOf(hidden));
        const kept = [...hidden.keys()].filter((i) => !hidden[i]);
        assert.equal(read.plain, kept.map((i) => text[i]).join(''));
        kept.forEach((original, i) => {
          assert.equal(read.toOriginal(i), original);
          assert.equal(read.fromOriginal(original), i);
          assert.deepEqual(originalSpan(read, i, i + 1), { start: original, end: original + 1 });
        });
      }),
    );
  });
});
