import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Answer, verify } from '../../src/engine/match/verify';
import { Kept } from '../../src/engine/note/kept';
import { Answers } from '../../src/engine/rules/answers';
import { corpusOf } from '../support/smallCorpus';

const options = { maxGap: 400 };
const SOURCE =
  'Nous ne fermerons pas le vieux pont avant l’hiver, quoi qu’il en coûte. Le chantier emploie 8 000 ouvriers.';
const corpus = corpusOf({ 'a.txt': SOURCE });
const words = fc.constantFrom(...'Nous fermerons *pas* le vieux pont 8 000 ouvriers […] hiver'.split(' '));

describe('remembered answers', () => {
  it('are those that a quotation would get where it stands now', () => {
    const answers = new Answers(corpus, options);
    const kept = new Kept<Answer>();
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 9 }),
        fc.nat(20),
        fc.nat(20),
        fc.boolean(),
        (list, before, after, attributed) => {
          const quotation = list.join(' ');
          const masked = [...quotation.matchAll(/\*/g)].map(({ index }) => ({
            start: before + index,
            end: before + index + 1,
          }));
          const question = {
            text: `${'x'.repeat(before)}${quotation}${'y'.repeat(after)}`,
            quoted: { start: before, end: before + quotation.length, masked },
            ...{ cited: ['a.txt'], sourceMissing: false, strength: 'adjacent' as const, attributed },
            ...{ term: false, translated: false, foreign: false },
          };
          assert.deepEqual(answers.of(question, kept), verify(question, corpus, options));
        },
      ),
      { numRuns: 500 },
    );
  });
});
