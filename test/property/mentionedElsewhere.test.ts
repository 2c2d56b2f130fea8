import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionedElsewhere } from '../../src/engine/article/turns/mentionedElsewhere';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 4 });
const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 8 });

describe('words that other lines have too', () => {
  it('are those that looking through every line for each finds', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(word, fc.nat(8)), { maxLength: 8 }), (words, asked) => {
        const lines = words.map((each, start) => ({
          start,
          end: start,
          text: each.join(' '),
          afterBlank: false,
          quoted: false,
        }));
        const placed = asked.map(([each, line]) => ({ word: each, line }));
        const slowly = placed.filter((each) =>
          lines.some(({ start, text }) => start !== each.line && text.includes(each.word)),
        );
        assert.deepEqual(mentionedElsewhere(placed, lines), slowly);
      }),
    );
  });
});
