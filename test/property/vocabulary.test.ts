import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Vocabulary } from '../../src/engine/corpus/vocabulary';
import { WordReader } from '../../src/engine/corpus/wordReader';
import { looseKey } from '../../src/engine/text/fold';
import { foldLetters, MOST_FOLDED } from '../../src/engine/text/foldLetters';
import { tokensOf } from '../../src/engine/text/tokens';

/** Letters that fold by themselves, and some that do not. */
const latin = fc.constantFrom(...'abcéÉœŒßæÆİıŉǆǅſªº²½ÿĿŀ’\u00ad-0');
const other = fc.constantFrom(...'ʼ\u0301жσςΣ漢ﬁ𝒜');
const letter = fc.oneof({ arbitrary: latin, weight: 30 }, { arbitrary: other, weight: 1 });
const form = fc.array(letter, { minLength: 1, maxLength: 16 }).map((all) => all.join(''));

function lettersOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

describe('foldLetters', () => {
  it('makes of any form its loose key, or nothing', () => {
    const unit = fc.integer({ min: 0, max: 0x2ff }).map((code) => String.fromCharCode(code));
    let made = 0;
    fc.assert(
      fc.property(fc.oneof(form, fc.string({ unit, maxLength: 8 })), (each) => {
        const letters = lettersOf(`(${each})`);
        const key = new Uint16Array(MOST_FOLDED * each.length);
        const length = foldLetters(letters, 1, 1 + each.length, key);
        if (length === 0) return;
        made++;
        assert.equal(String.fromCharCode(...key.subarray(0, length)), looseKey(each));
      }),
      { numRuns: 5000 },
    );
    assert.ok(made > 2000);
  });
});

describe('the words of texts', () => {
  it('have the numbers that a plain list of keys gives them, however many were read before', () => {
    const many = fc.array(fc.nat(50_000), { minLength: 2000, maxLength: 4000 });
    const text = fc.tuple(many, fc.array(form, { maxLength: 40 })).map((parts) => parts.flat().join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const vocabulary = new Vocabulary();
        const reader = new WordReader(vocabulary);
        const numbers = new Map<string, number>();
        const numberOf = (key: string) => numbers.get(key) ?? numbers.set(key, numbers.size).size - 1;
        for (const each of texts) {
          const keys = tokensOf(each).map(({ start, end }) => looseKey(each.slice(start, end)));
          assert.deepEqual([...reader.words(each)], keys.map(numberOf));
        }
        assert.deepEqual(
          [...numbers.keys()],
          [...numbers.values()].map((number) => vocabulary.keyOf(number)),
        );
      }),
      { numRuns: 30 },
    );
  });
});
