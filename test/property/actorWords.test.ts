import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { RoleHolders } from '../../src/engine/actors/roleHolders';
import { holderOf, roleKeyOf } from '../../src/engine/actors/roleKey';
import { foldWord, type Shape, wordsOf } from '../../src/engine/actors/words';

/** What a word is, as a pattern. */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:_+[\p{L}\p{N}\p{M}]+)*/gu;

/** The shape of a word, by its writing alone. */
function shapeOf(word: string): Shape {
  const first = word.charAt(0);
  if (/^\d|_/.test(word)) return 'number';
  if (word === foldWord(word) || first === first.toLowerCase()) return 'lower';
  const letters = word.replace(/\./g, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? 'caps' : 'capital';
}

const PIECES = [
  'a',
  'B',
  'É',
  'é',
  '_',
  '__',
  '.',
  'U.S.',
  'œ',
  '\u0301',
  '𝐀',
  '😀',
  '’',
  ' ',
  '7',
  'ß',
  'Ω',
  'ǅ',
  '٣',
  'ж',
  'ł',
  '\ud835',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
);

describe('wordsOf, on any text', () => {
  it('cuts the words that the pattern finds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.deepEqual(
          wordsOf(text).map((word) => [word.start, word.text]),
          [...text.matchAll(WORD)].map((match) => [match.index, match[0]]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('folds each word and tells its shape as a look at the whole word does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of wordsOf(text)) {
          assert.equal(word.fold, foldWord(word.text));
          assert.equal(word.shape, shapeOf(word.text));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('foldWord, on any word', () => {
  it('forgets case and accents, composed or not, and is its own folding', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ž0-9]{1,12}$/), (word) => {
        const fold = foldWord(word);
        assert.equal(foldWord(word.normalize('NFD')), fold);
        assert.equal(foldWord(fold), fold);
        assert.doesNotMatch(fold, /[\p{M}\p{Lu}.]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('RoleHolders', () => {
  const offices = [
    'président',
    'ministre',
    'chef',
    'chef de la diplomatie',
    'secrétaire général',
    'ancien président',
  ];
  const topics = ['', ' russe', ' de la Défense', ' de l’OTAN', ' de la Défense norvégien', ' de Zorland'];
  const phrase = fc
    .tuple(fc.constantFrom(...offices), fc.constantFrom(...topics))
    .map((parts) => roleKeyOf(parts.join('')));

  it('finds whom a look at each holder finds', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 12 }),
        fc.array(phrase, { maxLength: 12 }),
        (roles, phrases) => {
          const holders = roles.map((role, i) => ({ holder: i % 5, role }));
          const index = new RoleHolders(holders);
          for (const each of phrases) assert.equal(index.holderOf(each), holderOf(each, holders));
        },
      ),
      { numRuns: 500 },
    );
  });
});
