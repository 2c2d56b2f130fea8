import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { tokensOf } from '../../src/engine/text/tokens';

/** What a token is, as one pattern looked for from left to right: the slow way. */
const INVISIBLE = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff`;
const LETTER = String.raw`(?!\u02bc)\p{L}`;
const REST = String.raw`(?:(?!\u02bc)[\p{L}\p{N}\p{M}${INVISIBLE}])*`;
const UNSEEN = `[${INVISIBLE}]*`;
const LINE_END = String.raw`[ \t]?\r?\n[ \t]*`;
const LINE_BREAK = String.raw`(?:[-\u2010\u2011¬]|(?<=\u00ad))(?:${LINE_END}(?=\p{L})|(?:${LINE_END}){2,3}(?=\p{Ll}))`;
const JOIN = String.raw`(?:${LINE_BREAK}|[-\u2010\u2011](?=[\p{L}\p{N}]))`;
const WORD = String.raw`(?!\d|\u02bc)[\p{L}\p{N}]${REST}(?:${JOIN}(?!\u02bc)[\p{L}\p{N}]${REST})*`;
const ORACLE = new RegExp(
  [
    String.raw`(?<![^\s(])[-\u2013\u2212]\d+(?:[.,]\d+)*(?![\p{L}\d])`,
    String.raw`(?<!\d)\d{1,3}(?:(?:[ \u00a0\u2009\u202f]${UNSEEN}|\r?\n[ \t]*)\d{3})+(?!\d)(?:[.,]\d+)?`,
    String.raw`\d+(?:[.,:]\d+)*`,
    String.raw`(?<=\d)${LETTER}[\p{L}\p{M}${INVISIBLE}]*`,
    String.raw`${WORD}(?:(?<=\p{L}\p{L}|I)['’\u02bc]${UNSEEN}(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])|['’\u02bc](?=${UNSEEN}\p{L}))?`,
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
  ...[...'abstreIéœÀ19²½ªß -–—¬\'’ʼ.,:;«»"()%‰€°\n\r\t_ǆɐжα漢😀𝒜'],
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
