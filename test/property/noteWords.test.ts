import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readNote } from '../../src/engine/note/noteReader';
import { covers } from '../../src/engine/text/span';

/** Pieces of prose that hold the word of the test, written in every way that a parser may stumble over. */
const piece = fc.constantFrom(
  (word: string) => word,
  (word: string) => `*${word}*`,
  (word: string) => `[${word}](a.txt)`,
  (word: string) => `[voir ${word} https://x.example/1]`,
  (word: string) => `[${word} x@y.example]`,
  (word: string) => `[www.x.example ${word}`,
  (word: string) => `[@https://x.example] ${word}`,
  (word: string) => `« ${word} »`,
  (word: string) => `<${word.length} ${word}`,
  (word: string) => `<< ${word} >>`,
  (word: string) => `<em>${word}</em>`,
  (word: string) => `${word}^[x]`,
  (word: string) => `{{ x }} ${word}`,
  (word: string) => `{ ${word}`,
  (word: string) => `%% ${word}`,
  (word: string) => `==${word}==`,
  (word: string) => `\\${word}`,
  (word: string) => `_${word}_`,
  (word: string) => `&amp;${word}`,
  (word: string) => `$${word} et`,
  (word: string) => `\`\`${word}''`,
);

/** What a line of prose may stand in. */
const container = fc.constantFrom(
  '',
  '> ',
  '- ',
  '1. ',
  '# ',
  '> - ',
  '[^1]: ',
  '> [!note] x\n> ',
  '> [!quote] x\n> ',
);

describe('the words of a note', () => {
  it('each stand in some unit, unmasked, wherever they are no markup', () => {
    const line = fc.tuple(container, fc.array(piece, { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        let count = 0;
        const text = lines
          .map(([head, pieces]) => head + pieces.map((write) => write(`mot${count++}x`)).join(' puis '))
          .join('\n\n')
          .replaceAll('%%', '%');
        const { units } = readNote(text);
        for (let i = 0; i < count; i++) {
          const at = text.indexOf(`mot${i}x`);
          const unit = units.find(({ start, end }) => start <= at && at < end);
          assert.ok(unit, `mot${i}x stands in no unit`);
          assert.ok(!covers(unit.masked, at) || covers(unit.literal, at), `mot${i}x is masked`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are as many and at the same places in what the reader sees', () => {
    const anything = fc.string({
      unit: fc.constantFrom(
        ...'ab «»"\'“’\n\r>-[](){}|`*_<!$#:@.&;~=^%\\'.split(''),
        '<br>',
        '<sup>2</sup>',
        '&lt;',
      ),
      maxLength: 200,
    });
    fc.assert(
      fc.property(anything, (text) => {
        const { visible, quotes, units } = readNote(text);
        assert.equal(visible.length, text.length);
        for (const { masked } of [...quotes, ...units])
          masked.forEach((mask, i) => {
            assert.ok(mask.start < mask.end && mask.end <= text.length);
            assert.ok(i === 0 || (masked[i - 1]?.end ?? 0) <= mask.start);
          });
      }),
      { numRuns: 1000 },
    );
  });
});
