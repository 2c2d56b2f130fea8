import { strict as assert } from 'node:assert';
import { DEMONYMS } from '../../src/engine/actors/lexicon';
import { holderOf, roleFit, roleKeyOf } from '../../src/engine/actors/roleKey';
import { skeletonOf } from '../../src/engine/actors/skeleton';
import { nameKey, wordsOf } from '../../src/engine/actors/words';

describe('wordsOf', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['l’OTAN', ['l', 'OTAN/elision']],
    ['Jean-Luc', ['Jean', 'Luc/hyphen']],
    ['M. Vaubert', ['M', 'Vaubert/dot']],
    ['Oui. Non', ['Oui', 'Non/stop']],
    ['The U.S. won', ['The', 'U.S./space', 'won/space']],
    ['CODE_12 x', ['CODE_12', 'x/space']],
    ['à Lyon (Rhône), puis', ['à', 'Lyon/space', 'Rhône/open', 'puis/break']],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const words = wordsOf(text).map((word, i) => (i === 0 ? word.text : `${word.text}/${word.gap}`));
      assert.deepEqual(words, expected);
    });
  }

  it('takes a wrapped line for a space, a new paragraph for an end', () => {
    const long = 'Une ligne assez longue pour avoir été coupée par un éditeur';
    assert.equal(wordsOf(`${long}\nde texte`)[11]?.gap, 'space');
    assert.equal(wordsOf(`${long}\n\nde texte`)[11]?.gap, 'stop');
  });

  it('folds names to one key', () => {
    assert.equal(nameKey('Park Min-Sœun'), nameKey('PARK MIN SOEUN'));
    assert.notEqual(nameKey('Paul Vaubert'), nameKey('Paule Vaubert'));
  });
});

describe('roleFit', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['président élu chilien', 'président chilien élu', 'same'],
    ['chef de l’OTAN', 'secrétaire général de l’OTAN', 'same'],
    ['head of NATO', 'secrétaire général de l’OTAN', 'same'],
    ['NATO chief', 'patron de l’OTAN', 'same'],
    ['foreign minister of Chile', 'chef de la diplomatie chilienne', 'same'],
    ['secrétaire général', 'secrétaire général de l’OTAN', 'part'],
    ['président chilien', 'président chilien élu', undefined],
    ['ancien président chilien', 'président chilien', undefined],
    ['président péruvien', 'président chilien', undefined],
    ['président du parti', 'secrétaire général du parti', undefined],
    ['chef', 'secrétaire général de l’OTAN', undefined],
    ['ministre chilien de la Défense', 'ministre de la Défense', undefined],
  ];
  for (const [phrase, role, expected] of cases) {
    it(`${phrase} / ${role}`, () => assert.equal(roleFit(roleKeyOf(phrase), roleKeyOf(role)), expected));
  }

  it('prefers the exact role and refuses two holders', () => {
    const holders = [
      { holder: 'a', role: roleKeyOf('président') },
      { holder: 'b', role: roleKeyOf('président chilien') },
    ];
    assert.equal(holderOf(roleKeyOf('président chilien'), holders), 'b');
    assert.equal(holderOf(roleKeyOf('président'), holders), 'a');
    assert.equal(holderOf(roleKeyOf('maire'), holders), undefined);
  });
});

describe('skeletonOf', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Pouchkarine', 'Pushkarin'],
    ['Tchaïkine', 'Chaikin'],
    ['Khoury', 'Kuri'],
    ['Jeltsov', 'Eltsov'],
    ['Mohammed', 'Mohamed'],
  ];
  for (const [a, b] of same) it(`${a} = ${b}`, () => assert.equal(skeletonOf(a), skeletonOf(b)));
  it('Pouchkarine ≠ Pouchkine', () => assert.notEqual(skeletonOf('Pouchkarine'), skeletonOf('Pouchkine')));
});

describe('demonyms', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['norvegienne', 'country:NO'],
    ['chiliens', 'country:CL'],
    ['grecques', 'country:GR'],
    ['nord coreen', 'country:KP'],
    ['swedish', 'country:SE'],
  ];
  for (const [word, key] of cases) it(word, () => assert.equal(DEMONYMS.get(word), key));
});
