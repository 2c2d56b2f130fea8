import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Spoken, SpokenWords } from '../../src/session/spokenWords';

const spoken: fc.Arbitrary<Spoken> = fc.record(
  {
    start: fc.nat(99),
    end: fc.nat(99),
    text: fc.string({ unit: 'grapheme' }),
    speaker: fc.option(fc.nat(3), { nil: undefined }),
    label: fc.option(fc.constantFrom('le maire', 'une passante', ''), { nil: undefined }),
  },
  { noNullPrototype: true },
);
const said = fc.array(
  fc.tuple(fc.constantFrom('a.txt', 'b.txt', 'c.txt'), fc.array(spoken, { maxLength: 3 })),
);

function wordsOf(puts: readonly (readonly [file: string, spoken: readonly Spoken[]])[]): SpokenWords {
  const words = new SpokenWords();
  for (const [file, each] of puts) words.put(file, each);
  return words;
}

describe('spoken words', () => {
  it('are the same from an image, and go on from there', () => {
    fc.assert(
      fc.property(said, said, (before, then) => {
        const kept = wordsOf(before);
        const restored = SpokenWords.from(structuredClone(kept.image()));
        assert.ok(restored);
        assert.deepEqual([...restored.all()], [...kept.all()]);
        for (const words of [kept, restored]) {
          for (const [file, each] of then) words.put(file, each);
          words.delete('b.txt');
        }
        assert.deepEqual([...restored.all()], [...kept.all()]);
      }),
    );
  });

  it('are not taken from an image that is damaged', () => {
    const one = { start: 1, end: 4, text: 'Non', speaker: 0, label: 'le maire' };
    const image = wordsOf([
      ['a.txt', [one, one]],
      ['b.txt', [one]],
    ]).image();
    const damaged = [
      { ...image, files: ['a.txt'] },
      { ...image, files: ['a.txt', 'a.txt'] },
      { ...image, texts: ['Non', 'Non'] },
      { ...image, from: Uint32Array.of(0, 4, 3) },
      { ...image, from: Uint32Array.of(1, 2, 3) },
      { ...image, from: Uint32Array.of() },
      { ...image, starts: Uint32Array.of(1, 1) },
      { ...image, ends: Uint32Array.of(1, 1, 1, 1) },
      { ...image, speakers: Uint32Array.of() },
      { ...image, labelled: Uint32Array.of(1, 2, 1) },
      { ...image, labels: [] },
    ];
    assert.ok(SpokenWords.from(image));
    for (const each of damaged) assert.equal(SpokenWords.from(each), undefined);
  });
});
