import assert from 'node:assert/strict';
import { detectLanguage } from '../../src/engine/text/language';

describe('detectLanguage', () => {
  const cases: readonly [text: string, otherwise: 'fr' | 'en', expected: 'fr' | 'en'][] = [
    ['Le port ferme et la mer monte.', 'en', 'fr'],
    ['The harbour is closed.', 'fr', 'en'],
    ['marée basse', 'en', 'fr'],
    ['low tide', 'en', 'en'],
    ['Bréhat workers burned every boat', 'en', 'en'],
    ['port mort', 'fr', 'fr'],
    ['The café of the harbour', 'fr', 'en'],
  ];
  for (const [text, otherwise, expected] of cases)
    it(`"${text}", in a note in ${otherwise}: ${expected}`, () =>
      assert.equal(detectLanguage(text, otherwise), expected));
});
