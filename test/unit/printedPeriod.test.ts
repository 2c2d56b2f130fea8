import { strict as assert } from 'node:assert';
import { printedPeriod } from '../../src/engine/text/printedPeriod';

describe('printedPeriod', () => {
  const cases: readonly (readonly [string, 'fr' | 'en', string])[] = [
    ['En juin 2024, la maire a ri.', 'fr', '2024-06-01 2024-06-31'],
    ['Le 3 août 2021, la maire a ri.', 'fr', '2021-08-03 2021-08-03'],
    ['In February 1999 the mayor laughed.', 'en', '1999-02-01 1999-02-31'],
    ['Depuis 2019, la maire rit.', 'fr', '2019-01-01 2019-12-31'],
    ['Entre 2019 et 2021, la maire rit.', 'fr', 'none'],
    ['La maire rit.', 'fr', 'none'],
    ['Elle a reçu 2 024 lettres et 1950,5 francs.', 'fr', 'none'],
    ['En fevrier 2020 et en mars 2020.', 'fr', '2020-01-01 2020-12-31'],
  ];
  for (const [text, language, expected] of cases) {
    it(text, () => {
      const period = printedPeriod(text, language);
      assert.equal(period ? `${period.from} ${period.to}` : 'none', expected);
    });
  }
});
