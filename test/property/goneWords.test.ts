import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asked } from '../support/askedCorpus';
import { corpusOf, plainArticle } from '../support/smallCorpus';

const word = fc.constantFrom(...'porte fleuve montagne navire colline marche lanterne le de pas'.split(' '));
const text = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));

describe('the words of an article that is gone', () => {
  it('change no answer', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), text, text, (texts, gone, quotation) => {
        const contents = Object.fromEntries(texts.map((each, i) => [`${i}.txt`, each]));
        const changed = corpusOf(contents);
        changed.upsert(plainArticle('gone.txt', `${gone} absent`));
        changed.remove('gone.txt');
        const quoted = `${quotation} absent`;
        assert.deepEqual(asked(changed, quoted), asked(corpusOf(contents), quoted));
      }),
      { numRuns: 500 },
    );
  });
});
