/** The fast readings of lines and words against the patterns and the rules of Unicode that they stand for. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokensOf } from '../../src/engine/speech/tokens';
import { countWords, foldLine, opensAlike, wordsOf } from '../../src/engine/text/foldLine';
import { kindAt, kindBefore } from '../../src/engine/text/letters';
import { WordSieve } from '../../src/engine/text/wordSieve';

/** What lines of press prose and of other alphabets are made of, odd neighbours included. */
const PIECES = [
  ...'aAéÉœŒßİſ19٣Σς«»“„"’\'.,:;…—-_©#( \t\u00a0\u2009\u0301\ud800',
  'qu’',
  '-t-il',
  '𝒜',
  '1,5',
  'le ',
];
const lines = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 24 }),
);

function foldedSlowly(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[«»“”„"]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsByPattern(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? [];
  return words.map((word) => word.replace(/[.’'-]+$/, ''));
}

const PIECE =
  /(?:qu|lorsqu|puisqu|jusqu|quoiqu|[ldjmtsnc])[’']|-(?:t-)?(?:il|elle|on|ils|elles)(?![\p{L}\p{N}-])|(?:\p{N}+(?:[.,:]\p{N}+)+)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-(?!(?:t-)?(?:il|elle|on|ils|elles)(?![\p{L}\p{N}-]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/giu;

describe('lines and their words', () => {
  it('are folded as Unicode folds them', () => {
    fc.assert(fc.property(lines, (line) => assert.equal(foldLine(line), foldedSlowly(line))));
  });

  it('are cut into words as the pattern cuts them', () => {
    fc.assert(
      fc.property(lines, fc.nat(6), (line, most) => {
        const words = wordsByPattern(line);
        assert.deepEqual(wordsOf(line), words);
        assert.equal(countWords(line, most), Math.min(words.length, most));
      }),
    );
  });

  it('open alike where they fold to the same', () => {
    fc.assert(fc.property(lines, lines, (a, b) => opensAlike(a, b) || foldLine(a) !== foldLine(b)));
    fc.assert(fc.property(lines, (line) => opensAlike(line, foldedSlowly(line))));
  });

  it('are cut into tokens of sentences as the pattern cuts them', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const ends = tokensOf(line, { start: 0, end: line.length }, []).map(({ end }) => end);
        assert.deepEqual(
          ends,
          [...line.matchAll(PIECE)].map(({ index, 0: piece }) => index + piece.length),
        );
      }),
    );
  });

  it('have the same characters before an offset as after the one before', () => {
    fc.assert(
      fc.property(lines, (line) => {
        let at = 0;
        for (const char of line) {
          assert.equal(kindBefore(line, at + char.length), kindAt(line, at));
          at += char.length;
        }
      }),
    );
  });
});

describe('a sieve of words', () => {
  it('lets all its words pass, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(lines), lines, (words, before) => {
        const sieve = new WordSieve(words);
        for (const word of words) {
          assert.ok(sieve.passes(word));
          assert.ok(sieve.passes(`${before}${word}`, before.length, before.length + word.length));
        }
      }),
    );
  });

  it('holds most other words back', () => {
    const sieve = new WordSieve(['maire', 'ministre']);
    assert.deepEqual(
      ['digue', 'mer', 'de', 'maires', 'maire'].filter((word) => sieve.passes(word)),
      ['maire'],
    );
  });
});
