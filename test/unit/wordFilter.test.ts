import * as assert from 'node:assert/strict';
import { WordFilter } from '../../src/session/wordFilter';

describe('WordFilter', () => {
  const names = ['Kim Jong-un', 'Jean-Paul Le Bris', 'L’Écho d’Épernay', 'Œuvre du phare', 'Port-Véran'];
  const filter = new WordFilter(names, (name) => [name]);
  const cases: readonly (readonly [query: string, kept: readonly string[]])[] = [
    ['', names],
    [' - ', names],
    ['jong un', ['Kim Jong-un']],
    ['JONG-UN', ['Kim Jong-un']],
    ['bris jean', ['Jean-Paul Le Bris']],
    ['epernay', ['L’Écho d’Épernay']],
    ["l'écho", ['L’Écho d’Épernay']],
    ['p', ['Jean-Paul Le Bris', 'Œuvre du phare', 'Port-Véran']],
    ['oeuvre', ['Œuvre du phare']],
    ['hare', []],
  ];
  for (const [query, kept] of cases) it(`“${query}”`, () => assert.deepEqual(filter.matching(query), kept));

  it('asks every text of a thing', () => {
    const two = new WordFilter([['Anna', 'Berg']], (texts) => texts);
    assert.equal(two.matching('ann ber').length, 1);
  });
});
