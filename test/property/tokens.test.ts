import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tokensOf } from '../../src/engine/text/tokens';

/** What a token is, as one pattern looked for from left to right: the slow way. */
const JOINER = String.raw`[-\u2010\u2011]`;
const INVISIBLE = String.raw`\u00ad\u200b-\u200d\u2060`;
const ORACLE = new RegExp(
  [
    String.raw`(?<![^\s(])[-\u2212]\d+(?:[.,]\d+)*(?!\p{L})`,
    String.raw`(?<!\d)\d{1,3}(?:(?:[ \u00a0\u2009\u202f]|\r?\n[ \t]*)\d{3})+(?![\d\p{L}])(?:[.,]\d+)?`,
    String.raw`\d+(?:[.,:]\d+)+(?!\p{L})`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}${INVISIBLE}]*(?:${JOINER}(?:\r?\n[ \t]*(?=\p{L}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}${INVISIBLE}]*)*(?:['’\u02bc](?=\p{L}))?`,
    '[%‰€$£¥§°]',
  ].join('|'),
  'gu',
);

function slowly(text: string): string[] {
  return [...text.matchAll(ORACLE)].map((match) => `${match.index} ${match[0]}`);
}

function quickly(text: string): string[] {
  return tokensOf(text).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
}

const character = fc.constantFrom(
  ...[...'abéœÀ19²½ªß -–—\'’ʼ.,:;«»"()%‰€°\n\r\t_ǆɐжα漢😀𝒜'],
  ...[
    '\u00a0',
    '\u202f',
    '\u2009',
    '\u2010',
    '\u2011',
    '\u2212',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\u0301',
    '\ud800',
    '\udc00',
  ],
);

describe('tokensOf', () => {
  it('cuts any text as the pattern alone does', () => {
    const text = fc.array(character, { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 20 })), (each) =>
        assert.deepEqual(quickly(each), slowly(each)),
      ),
      { numRuns: 5000 },
    );
  });
});
