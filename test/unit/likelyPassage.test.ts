import assert from 'node:assert/strict';
import { likelyPassage } from '../../src/engine/match/likelyPassage';
import { patternsOf } from '../../src/engine/match/pattern/pattern';
import { corpusOf } from '../support/smallCorpus';

const text =
  'Le conseil a voté. La ministre Ana Torval a signé un accord historique avec 12 communes. Rien ne bouge au port.';
const article = corpusOf({ 'a.txt': text }).indexed('a.txt');

describe('likelyPassage', () => {
  const cases: readonly [words: string, sentence: string | undefined][] = [
    [
      'Minister Ana Torval signed a historic accord with 12 towns',
      'La ministre Ana Torval a signé un accord historique avec 12 communes',
    ],
    ['a historic accord', 'La ministre Ana Torval a signé un accord historique avec 12 communes'],
    ['nothing moves here', undefined],
    ['the port of Rotterdam was wonderful yesterday evening', undefined],
    ['Ana likes tea', undefined],
  ];
  for (const [words, sentence] of cases) {
    it(words, () => {
      assert.ok(article);
      const patterns = patternsOf(words, { start: 0, end: words.length, masked: [] });
      assert.ok(patterns);
      const place = likelyPassage(patterns.toAlign, article);
      assert.equal(place && text.slice(place.start, place.end), sentence);
    });
  }
});
