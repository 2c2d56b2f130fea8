/** Texts in turns: each layout prints the same hearing, and a note gives its words to whoever spoke them, or to another. */
import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import { checkText } from '../support/checkText';

const HEAD =
  'Nous recevons Mme Odile Marval (O. M.), gardienne du phare, et M. Luc Sarre (L. S.), batelier. La séance est ouverte.';
/** What Luc Sarre asks and Odile Marval answers, by turns. */
const SAID: readonly (readonly [asked: string, answered: string])[] = [
  ['Qui garde la digue quand le vent tourne ?', 'Personne ne garde la digue la nuit.'],
  ['Depuis quand la lampe est-elle éteinte ?', 'La lampe est éteinte depuis le mois de mars.'],
  ['Et le bac part-il toujours à midi ?', 'Le bac part quand le passeur est réveillé.'],
];

/** The turns of {@link SAID} under the labels of a layout. */
function inTurns(asks: string, answers: string, between = '\n\n'): string {
  return SAID.map(([asked, answered]) => `${asks}${asked}${between}${answers}${answered}`).join(between);
}

const layouts: Readonly<Record<string, string>> = {
  'names with a colon': inTurns('Luc Sarre : ', 'Odile Marval : '),
  'names in capitals with a colon': inTurns('LUC SARRE : ', 'ODILE MARVAL : '),
  surnames: inTurns('M. Sarre : ', 'Mme Marval : '),
  'civilities and dashes': inTurns('M. Luc Sarre. – ', 'Mme Odile Marval. – '),
  'hyphens for dashes': inTurns('M. Luc Sarre. - ', 'Mme Odile Marval. - '),
  'full stops': inTurns('M. Luc Sarre. ', 'Mme Odile Marval. '),
  'an office behind the name': inTurns('M. Luc Sarre, batelier. – ', 'Mme Odile Marval, gardienne. – '),
  'an office that fills the line': inTurns(
    'M. Luc Sarre, batelier du bac de la rivière.\n',
    'Mme Odile Marval, gardienne du phare.\n',
  ),
  initials: inTurns('L. S. : ', 'O. M. : '),
  'numbers of questions': inTurns('Q1 Luc Sarre: ', 'Odile Marval: '),
  'names on lines of their own': inTurns('LUC SARRE\n', 'ODILE MARVAL\n'),
  'lines without blank ones': inTurns('Luc Sarre : ', 'Odile Marval : ', '\n'),
  'times of a recording': inTurns('[00:01:10] LUC SARRE : ', '[00:01:20] ODILE MARVAL : '),
  'letters under a witness': `Mme ODILE MARVAL (sworn)\n\nExamination by M. LUC SARRE\n\n${inTurns('Q. ', 'A. ', '\n')}`,
};

function verdicts(layout: string, note: string): string[] {
  const articles = { 'a.txt': { title: 'Au bord de la digue', text: `${HEAD}\n\n${layout}` } };
  return checkText(note, articles).quotes.map(({ verdict }) => verdict);
}

describe('turns', () => {
  const [[asked, answered]] = SAID as readonly [(typeof SAID)[number]];
  for (const [what, layout] of Object.entries(layouts)) {
    it(`${what}: the answer is hers`, () => {
      assert.deepEqual(verdicts(layout, `Odile Marval : « ${answered} » (a.txt)`), ['verbatim']);
      assert.deepEqual(verdicts(layout, `Luc Sarre : « ${answered} » (a.txt)`), ['wrong-speaker']);
    });
    it(`${what}: the question is his`, () => {
      assert.deepEqual(verdicts(layout, `Luc Sarre demande : « ${asked} » (a.txt)`), ['verbatim']);
      assert.deepEqual(verdicts(layout, `Odile Marval demande : « ${asked} » (a.txt)`), ['wrong-speaker']);
    });
  }

  it('tell initials that begin as an answer does from a letter', () => {
    const head = 'Entretien avec Agnès Roque (A. R.) et Rémi Quint (R. Q.).';
    const layout = `${head}\n\n${inTurns('R. Q. : ', 'A. R. : ')}`;
    assert.deepEqual(verdicts(layout, `Agnès Roque : « ${answered} » (a.txt)`), ['verbatim']);
    assert.deepEqual(verdicts(layout, `Rémi Quint : « ${answered} » (a.txt)`), ['wrong-speaker']);
  });

  it('are those of whom the text presents, where the questions are lines by themselves', () => {
    const layout = `Odile Marval garde le phare depuis dix ans.\n\n${inTurns('', '')}`;
    assert.deepEqual(verdicts(layout, `Odile Marval : « ${answered} » (a.txt)`), ['verbatim']);
    assert.deepEqual(verdicts(layout, `Luc Sarre : « ${answered} » (a.txt)`), ['wrong-speaker']);
  });

  it('are nobody’s known where an office has the word, but surely not another speaker’s', () => {
    const layout = inTurns('Mme la présidente. – ', 'Mme Odile Marval. – ');
    assert.deepEqual(verdicts(layout, `Odile Marval demande : « ${asked} » (a.txt)`), ['wrong-speaker']);
    assert.deepEqual(verdicts(layout, `Luc Sarre demande : « ${asked} » (a.txt)`), ['verbatim']);
  });

  it('go on under initials, also of somebody whom no article names otherwise', () => {
    const layout = `Tibor Lanc : La digue tiendra.\n\nMirka Dost : La lampe est éteinte.\n\nT. L. : Et le bac ?\n\nM. D. : ${answered}`;
    assert.deepEqual(verdicts(layout, `Mirka Dost : « ${answered} » (a.txt)`), ['verbatim']);
    assert.deepEqual(verdicts(layout, `Tibor Lanc : « ${answered} » (a.txt)`), ['wrong-speaker']);
  });

  it('part what two say one after the other', () => {
    const note = `Odile Marval dit : « ${answered} Depuis quand la lampe est-elle éteinte ? » (a.txt)`;
    assert.deepEqual(verdicts(layouts['full stops'] ?? '', note), ['altered']);
  });

  it('leave words open that a speaker quotes', () => {
    const layout = `${inTurns('Luc Sarre : ', 'Odile Marval : ')}\n\nLuc Sarre : Le maire, Jean Orme, a dit : « La digue tiendra cent ans. »`;
    for (const name of ['Jean Orme', 'Luc Sarre'])
      assert.deepEqual(verdicts(layout, `${name} : « La digue tiendra cent ans. » (a.txt)`), ['verbatim']);
  });

  it('are the messages of a mail, and what each quotes', () => {
    const mail = `From: Odile Marval <odile@phare.example>
To: Luc Sarre <luc@bac.example>
Subject: la lampe

Cher Luc,

La lampe est éteinte depuis le mois de mars.

Le 3 mai 2024 à 09:02, Luc Sarre <luc@bac.example> a écrit :

> Le bac part quand le passeur est réveillé.
> Personne ne garde la digue la nuit.

Je vous réponds demain sans faute, avec la clé.`;
    const said = (name: string, words: string) => verdicts(mail, `${name} : « ${words} » (a.txt)`).join();
    for (const words of [
      'La lampe est éteinte depuis le mois de mars',
      'Je vous réponds demain sans faute',
    ]) {
      assert.equal(said('Odile Marval', words), 'verbatim');
      assert.equal(said('Luc Sarre', words), 'wrong-speaker');
    }
    const quoted = 'Le bac part quand le passeur est réveillé. Personne ne garde la digue la nuit.';
    assert.equal(said('Luc Sarre', quoted), 'verbatim');
    assert.equal(said('Odile Marval', quoted), 'wrong-speaker');
  });

  const others: Readonly<Record<string, string>> = {
    'an article with its credits':
      'Photo : Anne Roy\n\nLe port dort. Le quai est vide.\n\nSource : Le Phare\n\nPhoto : Luc Vane',
    'a list of places': 'Rive : le quai est vide.\n\nBrolle : la cale est pleine.\n\nOrcine : rien de neuf.',
    'a notice': 'De : 9 h à 12 h\nÀ : la cale\nObjet : le quai\n\nLe quai est vide.',
    'prose with civilities':
      'Mme Roy a parlé. Elle a dit non.\n\nM. Vane a ri. Il est parti.\n\nMme Roy est revenue. Elle dort.',
  };
  for (const [what, text] of Object.entries(others))
    it(`are not: ${what}`, () =>
      assert.deepEqual(readArticle('a.txt', `Le quai\n\n${text}`).value.turns, []));
});
