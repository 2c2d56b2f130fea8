import * as assert from 'node:assert/strict';
import { relativePath } from '../../src/engine/note/writeLink';
import { insertionOf } from '../../src/session/insertion';
import type { QuotationHit } from '../../src/session/quotations';

function hit(text: string, title: string | undefined = 'Le phare', file = 'phare.txt'): QuotationHit {
  const article = { file, path: `/w/articles/${file}`, title, publisher: undefined, date: undefined };
  return {
    kind: 'quotation',
    text,
    speaker: undefined,
    actor: undefined,
    article,
    span: { start: 0, end: text.length },
  };
}

describe('insertionOf', () => {
  const cases: readonly (readonly [string, QuotationHit, 'fr' | 'en', string])[] = [
    [
      'French marks',
      hit('Tout va bien'),
      'fr',
      '«\u00a0Tout va bien\u00a0» ([Le phare](../articles/phare.txt))',
    ],
    ['English marks', hit('All is well'), 'en', '“All is well” ([Le phare](../articles/phare.txt))'],
    [
      'inner French marks',
      hit('le mot «\u00a0ciel\u00a0» suffit'),
      'fr',
      '«\u00a0le mot “ciel” suffit\u00a0» ([Le phare](../articles/phare.txt))',
    ],
    [
      'inner English marks',
      hit('the word “sky” will do'),
      'en',
      '“the word ‘sky’ will do” ([Le phare](../articles/phare.txt))',
    ],
    [
      'line ends, and what Markdown would read',
      hit('une [note]\r\nen *gras*', 'A_b'),
      'fr',
      '«\u00a0une \\[note\\] en \\*gras\\*\u00a0» ([A\\_b](../articles/phare.txt))',
    ],
    [
      'an article without a title, in a path that Markdown would cut',
      {
        ...hit('Oui'),
        article: {
          ...hit('Oui').article,
          title: undefined,
          file: 'été (1).txt',
          path: '/w/articles/été (1).txt',
        },
      },
      'fr',
      '«\u00a0Oui\u00a0» ([été (1)](../articles/été%20%281%29.txt))',
    ],
  ];
  for (const [name, quotation, language, expected] of cases) {
    it(name, () => assert.equal(insertionOf(quotation, '/w/notes/a.md', language), expected));
  }
});

describe('relativePath', () => {
  const cases = [
    ['/w/notes', '/w/articles/a.txt', '../articles/a.txt'],
    ['/w', '/w/articles/a.txt', 'articles/a.txt'],
    ['/w/notes/deep', '/w/a.txt', '../../a.txt'],
    ['/w/articles', '/w/articles/a.txt', 'a.txt'],
    ['/w/art', '/w/articles/a.txt', '../articles/a.txt'],
  ] as const;
  for (const [folder, file, expected] of cases) {
    it(`${folder} → ${file}`, () => assert.equal(relativePath(folder, file), expected));
  }
});
