import * as assert from 'node:assert/strict';
import { bySpeaker, type QuotationHit } from '../../src/session/quotations';

const article = { file: 'a.txt', path: '/w/a.txt', title: undefined, publisher: undefined, date: undefined };

function said(speaker: string | undefined, text: string): QuotationHit {
  return {
    kind: 'quotation',
    text,
    speaker,
    actor: undefined,
    article,
    span: { start: 0, end: text.length },
  };
}

describe('bySpeaker', () => {
  const cases: readonly (readonly [
    name: string,
    said: readonly (readonly [string | undefined, string])[],
    string[],
  ])[] = [
    ['nothing said', [], []],
    [
      'no speaker last, however much',
      [
        [undefined, 'a'],
        [undefined, 'b'],
        ['Zoé', 'c'],
      ],
      ['Zoé 1', '– 2'],
    ],
    [
      'who says most first',
      [
        ['Anna', 'a'],
        ['Zoé', 'b'],
        ['Zoé', 'c'],
      ],
      ['Zoé 2', 'Anna 1'],
    ],
    [
      'then by name',
      [
        ['Émile', 'a'],
        ['Zoé', 'b'],
        ['Eva', 'c'],
      ],
      ['Émile 1', 'Eva 1', 'Zoé 1'],
    ],
    [
      'a label in any case',
      [
        ['Un témoin', 'a'],
        ['un témoin', 'b'],
      ],
      ['Un témoin 2'],
    ],
  ];
  for (const [name, list, expected] of cases) {
    it(name, () => {
      const groups = bySpeaker(list.map(([speaker, text]) => said(speaker, text)));
      assert.deepEqual(
        groups.map((group) => `${group.name ?? '–'} ${group.quotations.length}`),
        expected,
      );
    });
  }
});
