/** Ever worse versions of one quotation: the evidence for its source falls, and never rises again. */
import assert from 'node:assert/strict';
import { idsOf, nearestIn, soughtOf } from '../../src/engine/match/nearest';
import { patternsOf } from '../../src/engine/match/pattern/pattern';
import { corpusOf } from '../support/smallCorpus';

const text =
  'Au conseil, la directrice a pris la parole. Nous ne rouvrirons pas la carrière tant que les sources du plateau resteront polluées. ' +
  'Le préfet a noté la réponse et levé la séance avant midi.';

const falling: readonly string[] = [
  'Nous ne rouvrirons pas la carrière tant que les sources du plateau resteront polluées',
  'Nous ne rouvrirons pas la carrière tant que les sources du plateau resteront pollués',
  'Nous ne rouvrirons pas la carrière tant que les puits du plateau resteront pollués',
  'Nous ne rouvrirons pas la mine tant que les puits du plateau resteront pollués',
  'Nous ne fermerons pas la mine tant que les puits du plateau resteront secs',
  'Nous ne fermerons pas la mine tant que les puits du village resteront secs',
  'Nous ne fermerons pas la mine tant que les puits du village seront secs',
  'Personne ne boira de cette eau',
];

describe('a falling list', () => {
  const corpus = corpusOf({ 'a.txt': text });
  const shares = falling.map((words) => {
    const pattern = patternsOf(words, { start: 0, end: words.length, masked: [] })?.toAlign;
    const article = corpus.indexed('a.txt');
    assert.ok(pattern && article);
    return (
      nearestIn(article, soughtOf(pattern, idsOf(pattern, corpus), corpus, { maxGap: 1500 }))?.evidence
        .share ?? 0
    );
  });

  falling.slice(1).forEach((words, i) => {
    it(`${words}: less than before`, () => {
      assert.ok((shares[i + 1] ?? 1) < (shares[i] ?? 0), `${shares[i + 1]} after ${shares[i]}`);
    });
  });

  it('begins at 1', () => assert.equal(shares[0], 1));
});
