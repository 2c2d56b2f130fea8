import assert from 'node:assert/strict';
import { KINDS } from '../training/fit';
import { unknownNamesOf } from '../training/unknownNames';

/** Reads a text in which `[TYPE:words]` annotates words; returns the kind and the signs of each unknown name. */
function namesIn(marked: string): string[] {
  let text = '';
  const entities: { start: number; end: number; type: string }[] = [];
  for (const [, plain = '', type, words = ''] of marked.matchAll(/([^[]*)(?:\[([A-Z]+):([^\]]*)\])?/g)) {
    text += plain;
    if (type !== undefined) entities.push({ type, start: text.length, end: text.length + words.length });
    text += words;
  }
  return unknownNamesOf({ id: 'own', date: '2016-01-01', text, entities }).map(
    ({ kind, signs }) =>
      `${KINDS[kind]}: ${[...signs].map(([sign, n]) => (n > 1 ? `${sign} ${n}` : sign)).join(' ')}`,
  );
}

describe('the unknown names that the weights are fitted to', () => {
  const cases: readonly [what: string, marked: string, expected: string[]][] = [
    ['a place after its preposition', 'Il habite à [LOC:Blurville].', ['place: single placeEnding after:à']],
    [
      'all places of one name together, each name once',
      'On va à [LOC:Blurmont]. On dort à [LOC:Blurmont].',
      ['place: single after:à 2'],
    ],
    [
      'no more than three times the same',
      'On va à [LOC:Blurmont]. On dort à [LOC:Blurmont]. On mange à [LOC:Blurmont]. On reste à [LOC:Blurmont].',
      ['place: single after:à 3'],
    ],
    [
      'what most of its places are',
      'On travaille chez [ORG:Blurex]. On va à [LOC:Blurex]. On revient chez [ORG:Blurex].',
      ['organisation: single after:chez 2 after:à'],
    ],
    ['nothing that is known', 'Il habite en [LOC:France].', []],
    ['nothing that nobody annotated', 'Il habite à Blurmont.', []],
    ['no product or event', 'Il roule en [PROD:Blurmobile].', []],
    ['no date', 'Il habite à [DATE:Blurmont].', []],
    ['nothing of which less than half is annotated', 'Il vit à [LOC:Blur]-les-Grands-Moulins.', []],
    [
      'what is annotated but for a word',
      'Il vit à [LOC:Blur-les-Grands]-Moulins.',
      ['place: hyphenedPreposition many after:à'],
    ],
  ];
  for (const [what, marked, expected] of cases)
    it(what, () => {
      assert.deepEqual(namesIn(marked), expected);
    });

  it('a role beside the name', () => {
    const [name = ''] = namesIn('Le maire, [PER:Ulda Vasteno], a souri.');
    assert.match(name, /^person: .*\brole\b/);
  });
});
