/** The index over texts longer than the room that it begins with. */
import assert from 'node:assert/strict';
import { Corpus } from '../../src/engine/corpus/corpus';
import { plainArticle } from '../support/smallCorpus';

/** So many different words, more letters than any buffer begins with. */
function textOf(words: number, name: string): string {
  return Array.from({ length: words }, (_, i) => `${name}${i}`).join(' ');
}

describe('a text that is longer than all before', () => {
  it('is found by each of its words, and gives their places', () => {
    const corpus = new Corpus();
    for (const [i, words] of [10, 900, 2, 5000, 40, 20_000].entries()) {
      const name = String.fromCharCode(97 + i).repeat(3);
      const text = textOf(words, name);
      corpus.upsert(plainArticle(`${i}.txt`, text));
      for (const at of [0, words >> 1, words - 1]) {
        const word = corpus.vocabulary.find(`${name}${at}`);
        const [found, ...more] = corpus.holdingAll([word]);
        assert.equal(found?.article.file, `${i}.txt`, `${name}${at}`);
        assert.deepEqual(more, []);
        const place = found.words.indexOf(word);
        assert.equal(text.slice(found.starts[place], found.ends[place]), `${name}${at}`);
      }
    }
  });
});
