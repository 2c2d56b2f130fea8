import * as assert from 'node:assert/strict';
import { globBase } from '../../src/extension/paths';

describe('Places of the settings', () => {
  const cases: readonly [place: string, base: string][] = [
    ['articles', 'articles'],
    ['press (2024)/texts', 'press (2024)/texts'],
    ['press/20??/*.txt', 'press'],
    ['press/a*', 'press'],
    ['*.txt', ''],
    ['/srv/press/**', '/srv/press'],
  ];
  for (const [place, base] of cases)
    it(`what ${place} names lies below "${base}"`, () => assert.equal(globBase(place), base));
});
