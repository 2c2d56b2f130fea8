import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../src/engine/article';
import { contains, type Span } from '../../src/engine/text/span';

/** Text made of what articles are made of, in any order. */
const pieces = fc.constantFrom(
  ...[
    'Le maire',
    ' a dit ',
    'que',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '« ',
    ' »',
    '“',
    '”',
    '"',
    '’',
    '. ',
    ', ',
    ' : ',
    '— ',
  ],
  ...[
    'Jeanne Ardouin',
    'Mme ',
    'selon ',
    'a-t-elle',
    ' ajouté',
    'Partager',
    '2021-05-03',
    'Par ',
    'image.jpg',
    '> ',
  ],
  ...[
    '---',
    'title: x',
    '# ',
    '😀',
    '\u00a0',
    '\u202f',
    '\ud83d',
    'AFP',
    '(AFP)',
    '© 2021 ',
    'Il ',
    'ce dernier',
    'qui ',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);
const files = fc.constantFrom('a.txt', 'b.md');

function assertWithin(text: string, span: Span): void {
  assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
}

function assertSorted(spans: readonly Span[]): void {
  spans.forEach((span, i) => {
    const before = spans[i - 1];
    assert.ok(before === undefined || before.end <= span.start);
  });
}

describe('article, any text', () => {
  it('never throws, and every span lies within the text', () => {
    fc.assert(
      fc.property(files, texts, (file, text) => {
        const { value, problems } = readArticle(file, text);
        const parts = value.quotes.flatMap(({ outer, speakerMention, cue }) => [outer, speakerMention, cue]);
        const spans = [...value.paragraphs, ...value.furniture, ...value.quotes, ...parts];
        for (const span of [...spans, ...problems.map((problem) => problem.span)]) {
          if (span) assertWithin(text, span);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('paragraphs and furniture are sorted and disjoint, and furniture is whole paragraphs', () => {
    fc.assert(
      fc.property(files, texts, (file, text) => {
        const { paragraphs, furniture } = readArticle(file, text).value;
        assertSorted(paragraphs);
        assertSorted(furniture);
        for (const line of furniture) {
          assert.ok(paragraphs.some(({ start, end }) => start === line.start && end === line.end));
        }
        for (const { start, end } of paragraphs)
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
      }),
      { numRuns: 200 },
    );
  });

  it('quotations are in order, inside their marks, and name only actors of the text', () => {
    fc.assert(
      fc.property(files, texts, (file, text) => {
        const { quotes, names } = readArticle(file, text).value;
        quotes.forEach((quote, i) => {
          const before = quotes[i - 1];
          assert.ok(before === undefined || before.outer.start <= quote.outer.start);
          assert.ok(contains(quote.outer, quote));
          if (quote.speaker !== undefined) assert.ok(names.actors[quote.speaker]);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same article the same way', () => {
    fc.assert(
      fc.property(texts, (text) => assert.deepEqual(readArticle('a.txt', text), readArticle('a.txt', text))),
      { numRuns: 50 },
    );
  });

  const hostile: readonly [what: string, text: string][] = [
    ['one long sentence of quotations', '« a » dit Jeanne Ardouin et '.repeat(8_000)],
    ['marks that never close', '« '.repeat(100_000)],
    ['short lines', 'Partager\nIl a dit « oui »\n\n'.repeat(8_000)],
    ['a word without end', 'a'.repeat(200_000)],
    ['block quotations', '> Elle a dit.\n'.repeat(15_000)],
    ['items', '- a *b*\n'.repeat(4_000)],
    ['one paragraph of markup', 'a **b** [c](d "e") `f` <b>g</b> &lt; h[^1] '.repeat(4_500)],
    ['brackets that never close', '[a ![b [[c '.repeat(18_000)],
    ['tags that never close', '<s><a b="c" <!-- '.repeat(12_000)],
    ['calls of notes', 'mot2, mot[3] mot² (a)4 '.repeat(9_000)],
    ['pages', 'mot\n\n12\n\nmot-\n\nQuai 3/4\n\n'.repeat(7_000)],
    ['times', '[00:12] mot\n'.repeat(16_000)],
    ['wrapped lines', `${'mot '.repeat(12)}\n`.repeat(4_000)],
    ['one headline again and again', 'Une digue neuve au port\n'.repeat(9_000)],
  ];
  for (const [what, text] of hostile) {
    it(`is quick on ${what}`, function () {
      this.timeout(10_000);
      for (const file of ['a.md', 'a.txt']) {
        const half = readArticle(file, text.slice(0, text.length / 2)).value;
        const whole = readArticle(file, text).value;
        assert.ok(whole.paragraphs.length >= half.paragraphs.length);
      }
    });
  }
});
