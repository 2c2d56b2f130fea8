import assert from 'node:assert/strict';
import { addTallies, emptyTally, tallyOf } from '../../src/engine/rules/tally';
import { faultsInWords, uncheckedInWords } from '../../src/session/verdictWords';

const ONE = tallyOf([
  { verdict: 'verbatim' },
  { verdict: 'altered' },
  { verdict: 'unchecked', reason: 'short' },
  { verdict: 'unchecked', reason: 'source-missing' },
]);
const OTHER = tallyOf([
  { verdict: 'not-found' },
  { verdict: 'altered' },
  { verdict: 'unchecked', reason: 'short' },
]);

describe('a tally of quotations', () => {
  it('is told in words, with the reasons', () => {
    const both = addTallies(ONE, OTHER);
    assert.equal(both.quotes, 7);
    assert.deepEqual(faultsInWords(both), ['2 altered', '1 not found']);
    assert.deepEqual(uncheckedInWords(both), [
      '3 not checked (too short to tell: 2; the cited source is not among the articles: 1)',
    ]);
  });

  it('says nothing of what did not occur', () => {
    assert.deepEqual([faultsInWords(emptyTally), uncheckedInWords(emptyTally)], [[], []]);
    assert.deepEqual(addTallies(emptyTally, ONE), ONE);
  });
});
