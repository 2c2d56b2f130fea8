import { strict as assert } from 'node:assert';
import { corpusOf } from '../support/smallCorpus';

describe('a text longer than all before it', () => {
  it('is found by its own words', () => {
    const corpus = corpusOf({
      'a.txt': 'court',
      'b.txt': 'digue '.repeat(2000),
      'c.txt': 'barrage '.repeat(9000),
    });
    const filesWith = (word: string) =>
      corpus.holdingAll([corpus.vocabulary.find(word)]).map(({ article }) => article.file);
    assert.deepEqual(['court', 'digue', 'barrage'].map(filesWith), [['a.txt'], ['b.txt'], ['c.txt']]);
  });
});
