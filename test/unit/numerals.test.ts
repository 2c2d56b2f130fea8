import assert from 'node:assert/strict';
import { spelledValue } from '../../src/engine/text/numerals';

describe('numbers spelled out', () => {
  const cases: readonly [words: string, value: number | undefined][] = [
    ['soixante-dix', 70],
    ['soixante et onze', 71],
    ['vingt et un', 21],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-sept', 97],
    ['quatre-vingt-un', 81],
    ['trente-quatre', 34],
    ['deux cent cinq', 205],
    ['mille neuf cent quatorze', 1914],
    ['trois mille deux cents', 3200],
    ['deux millions', 2_000_000],
    ['8 millions', 8_000_000],
    ['huit', 8],
    ['8', 8],
    ['11,000', 11_000],
    ['11 000', 11_000],
    ['-3', undefined],
    ['seventeen', 17],
    ['seventy', 70],
    ['twenty-one', 21],
    ['two hundred and five', 205],
    ['nineteen hundred', 1900],
    ['one thousand', 1000],
    ['trois vingt', undefined],
    ['deux trois', undefined],
    ['le vingt', undefined],
    ['maire', undefined],
    ['et', undefined],
    ['', undefined],
  ];
  for (const [words, value] of cases) {
    it(`${words}: ${value}`, () =>
      assert.equal(spelledValue(words.startsWith('11') ? [words] : words.split(' ')), value));
  }
});
