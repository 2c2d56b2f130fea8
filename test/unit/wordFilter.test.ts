import * as assert from 'node:assert/strict';
import { FoldedTexts, WordFilter } from '../../src/session/wordFilter';

describe('WordFilter', () => {
  const names = ['Kim Jong-un', 'Jean-Paul Le Bris', 'L’Écho d’Épernay', 'Œuvre du phare', 'Port-Véran'];
  const things = names.map((name) => ({ name }));
  const filter = new WordFilter(things, new FoldedTexts(({ name }) => [name]));
  const namesOf = (kept: readonly { readonly name: string }[]) => kept.map(({ name }) => name);
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
  for (const [query, kept] of cases)
    it(`“${query}”`, () => assert.deepEqual(namesOf(filter.matching(query)), kept));

  it('asks every text of a thing', () => {
    const two = new WordFilter([['Anna', 'Berg']], new FoldedTexts((texts: string[]) => texts));
    assert.equal(two.matching('ann ber').length, 1);
  });

  const slips: readonly (readonly [query: string, kept: readonly string[]])[] = [
    ['jaen-pual', []],
    ['epernya', ['L’Écho d’Épernay']],
    ['oeuvr pharre', ['Œuvre du phare']],
    ['verran', ['Port-Véran']],
    ['bis', []],
    ['zzzz', []],
  ];
  for (const [query, kept] of slips)
    it(`forgives the slips of “${query}”`, () => assert.deepEqual(namesOf(filter.likely(query)), kept));
});
