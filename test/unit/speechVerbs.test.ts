import assert from 'node:assert/strict';
import { englishForms, frenchForms } from '../../src/engine/speech/conjugate';

describe('article reporting verbs', () => {
  const french = frenchForms(
    'annoncer appeler exiger marteler répéter suggérer appuyer',
    'dire dit disent dis dir dit dit\nsoutenir soutient soutiennent souten soutiendr soutenu soutint',
  );
  const english = englishForms('admit agree declare deny add', 'say says said said saying');

  const finite = [
    ...['annonce', 'annoncent', 'annonçait', 'annonça', 'annoncèrent', 'annoncera', 'annoncerait'],
    ...[
      'appelle',
      'appelait',
      'appellera',
      'exigeait',
      'exigea',
      'exige',
      'martèle',
      'martelait',
      'martèlera',
    ],
    ...[
      'répète',
      'répétait',
      'suggère',
      'suggérait',
      'appuie',
      'disait',
      'dira',
      'soutenait',
      'soutiendra',
      'soutint',
    ],
  ];
  for (const form of finite) {
    it(`"${form}" is finite`, () => assert.equal(french.get(form)?.finite, true));
  }

  it('French participles agree', () => {
    for (const form of ['annoncé', 'annoncée', 'annoncés', 'annoncées', 'soutenu', 'soutenues']) {
      assert.equal(french.get(form)?.participle, true, form);
      assert.equal(french.get(form)?.finite, false, form);
    }
  });

  it('French gerunds and infinitives are told apart', () => {
    assert.equal(french.get('exigeant')?.gerund, true);
    assert.equal(french.get('annonçant')?.gerund, true);
    assert.equal(french.get('disant')?.gerund, true);
    assert.equal(french.get('répéter')?.infinitive, true);
  });

  it('one form can be two', () =>
    assert.deepEqual(french.get('dit'), {
      finite: true,
      participle: true,
      gerund: false,
      infinitive: false,
    }));

  const englishCases: readonly [form: string, use: 'finite' | 'participle' | 'gerund'][] = [
    ['admitted', 'finite'],
    ['admits', 'finite'],
    ['agreed', 'participle'],
    ['denies', 'finite'],
    ['denied', 'finite'],
    ['denying', 'gerund'],
    ['agreeing', 'gerund'],
    ['declaring', 'gerund'],
    ['admitting', 'gerund'],
    ['adding', 'gerund'],
    ['said', 'participle'],
    ['saying', 'gerund'],
  ];
  for (const [form, use] of englishCases) {
    it(`"${form}" is ${use}`, () => assert.equal(english.get(form)?.[use], true));
  }

  it('no other words are forms', () => {
    for (const word of ['annonc', 'appel', 'dis', 'saying,', 'agreing', 'admiting']) {
      assert.equal(french.get(word) ?? english.get(word), undefined, word);
    }
  });
});
