import assert from 'node:assert/strict';
import { checkerOf } from '../support/spokenNote';

const check = checkerOf({
  'a.txt': `Le barrage de Noirmont

Le préfet, Marc Delorme, a rencontré l’ingénieure Lise Fabre et le maire Paul Quentin à Noirmont.

« La digue tiendra cent ans », a déclaré Marc Delorme. « Les vannes sont trop étroites », a affirmé Lise Fabre.

« Le lac nous appartient à tous », a conclu Paul Quentin.
`,
});

const DAM = 'La digue tiendra cent ans';
const GATES = 'Les vannes sont trop étroites';

/** Who the note gives each of its quotations to. */
function claims(note: string): (string | undefined)[] {
  return check(note).quotes.map(({ claimedSpeaker }) => claimedSpeaker);
}

describe('who a note says is speaking', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a verb before', `Marc Delorme a déclaré que « ${DAM} » (a.txt).`, 'Marc Delorme'],
    ['a verb after', `« ${DAM} », a déclaré Marc Delorme (a.txt).`, 'Marc Delorme'],
    ['a verb after the citation', `« ${DAM} » ([a](a.txt)), a déclaré Marc Delorme.`, 'Marc Delorme'],
    ['"selon"', `Selon Lise Fabre, « ${GATES} » (a.txt).`, 'Lise Fabre'],
    ['English', `---\nlang: en\n---\n\nLise Fabre said that “${GATES}” (a.txt).`, 'Lise Fabre'],
    ['a colon', `- Lise Fabre : « ${GATES} » (a.txt)`, 'Lise Fabre'],
    ['a colon after a bold name', `**Lise Fabre** : « ${GATES} » (a.txt)`, 'Lise Fabre'],
    [
      'a colon and a clause',
      `Lise Fabre encore : les choses sont claires, « ${GATES} » (a.txt).`,
      'Lise Fabre',
    ],
    ['after a semicolon', `Tout va bien ; Lise Fabre, à Noirmont : « ${GATES} » (a.txt).`, 'Lise Fabre'],
    ['words lent to somebody', `On prête à Lise Fabre les mots « ${GATES} » (a.txt).`, 'Lise Fabre'],
    ['words given to somebody behind', `« ${GATES} », attribué à Lise Fabre (a.txt).`, 'Lise Fabre'],
    ['words of somebody', `La formule de Lise Fabre : « ${GATES} » (a.txt).`, 'Lise Fabre'],
    ['words of somebody behind', `« ${GATES} », formule de Lise Fabre (a.txt).`, 'Lise Fabre'],
    ['a possessive', `---\nlang: en\n---\n\nLise Fabre's words “${GATES}” remain (a.txt).`, 'Lise Fabre'],
    ['the name in brackets', `« ${GATES} » (Lise Fabre, a.txt).`, 'Lise Fabre'],
    ['the line below', `> ${GATES}\n>\n> — Lise Fabre, ingénieure (a.txt)`, 'Lise Fabre'],
    ['the line below marks', `> « ${GATES} »\n>\n> — Lise Fabre (a.txt)`, 'Lise Fabre'],
    ['the lead-in of a block', `Lise Fabre a déclaré :\n\n> ${GATES} (a.txt)`, 'Lise Fabre'],
    ['the lead-in of an item', `Lise Fabre a déclaré :\n\n- « ${GATES} » (a.txt)`, 'Lise Fabre'],
    [
      'a column',
      `| Qui | Mots | Source |\n|---|---|---|\n| Lise Fabre | « ${GATES} » | a.txt |`,
      'Lise Fabre',
    ],
    [
      'a column elsewhere',
      `| Mots | N | Speaker |\n|---|---|---|\n| « ${GATES} » |  | Lise Fabre |`,
      'Lise Fabre',
    ],
    ['a pronoun', `Lise Fabre est inquiète. Elle affirme que « ${GATES} » (a.txt).`, 'Lise Fabre'],
    ['a hyphenated pronoun', `## Marc Delorme\n\n« ${DAM} », a-t-il déclaré (a.txt).`, 'Marc Delorme'],
  ];
  for (const [name, note, claimed] of cases) {
    it(`is read from ${name}`, () => assert.deepEqual(claims(note), [claimed]));
  }

  const unsure: readonly (readonly [string, string])[] = [
    ['a target', `- contre Lise Fabre : « ${DAM} » (a.txt)`],
    ['a topic', `À propos de Lise Fabre : « ${DAM} » (a.txt).`],
    ['a description', `Lise Fabre est critiquée : « ${DAM} » (a.txt).`],
    ['talk about somebody', `Ce qu’on dit de Lise Fabre : « ${DAM} » (a.txt).`],
    ['a spokesman', `Le porte-parole de Lise Fabre a déclaré : « ${DAM} » (a.txt).`],
    ['somebody close', `Un proche de Lise Fabre : « ${DAM} » (a.txt).`],
    ['a letter', `La lettre à Lise Fabre dit : « ${DAM} » (a.txt).`],
    ['a rival', `---\nlang: en\n---\n\nLise Fabre's rival said “${DAM}” (a.txt).`],
    ['a denial', `Lise Fabre n’a jamais dit « ${DAM} » (a.txt).`],
    ['a question', `Est-ce Lise Fabre qui dit « ${DAM} » (a.txt) ?`],
    ['a doubt', `On attribue à tort à Lise Fabre « ${DAM} » (a.txt).`],
    ['one who rejects the words', `Lise Fabre conteste la formule « ${DAM} » (a.txt).`],
    ['one who answers them', `Lise Fabre a répondu à « ${DAM} » (a.txt).`],
    ['one who quotes them', `Lise Fabre cite « ${DAM} » (a.txt).`],
    ['one who accuses another of them', `Lise Fabre accuse l’orateur d’avoir dit « ${DAM} » (a.txt).`],
    ['others in a relative clause', `Lise Fabre dénonce ceux qui disent « ${DAM} » (a.txt).`],
    ['a clause that goes on with the words', `Lise Fabre « ${DAM.toLowerCase()} » (a.txt).`],
    ['what stands before a semicolon', `Lise Fabre parle d’abord ; ensuite, « ${DAM} » (a.txt).`],
    ['a pronoun that may mean two', `Marc Delorme salue Paul Quentin. Il affirme que « ${DAM} » (a.txt).`],
    ['a remark behind a dash', `« ${DAM} » — Lise Fabre, elle, se tait (a.txt).`],
    ['a remark in brackets', `« ${DAM} » (Lise Fabre n’a pas répondu, a.txt).`],
    ['a column of targets', `| Cible | Mots | Source |\n|---|---|---|\n| Lise Fabre | « ${DAM} » | a.txt |`],
    ['a heading alone', `## Lise Fabre\n\n- « ${DAM} » (a.txt)`],
  ];
  for (const [name, note] of unsure) {
    it(`is nobody for ${name}`, () => assert.deepEqual(claims(note), [undefined]));
  }

  it('is a heading’s name once another quotation under it is theirs', () => {
    const note = `## Lise Fabre\n\n- « ${GATES} » (a.txt)\n- « ${DAM} » (a.txt)\n`;
    const { quotes } = check(note);
    assert.deepEqual(
      quotes.map(({ verdict }) => verdict),
      ['verbatim', 'wrong-speaker'],
    );
  });

  it('is the first cell’s name once another row is borne out', () => {
    const note = `| Nom | Mots |\n|---|---|\n| Lise Fabre | « ${GATES} » |\n| Paul Quentin | « ${DAM} » |\n`;
    assert.deepEqual(
      check(note).quotes.map(({ verdict }) => verdict),
      ['verbatim', 'wrong-speaker'],
    );
  });

  it('is told apart by clause', () => {
    const note = `Marc Delorme dit « ${GATES} » (a.txt) ; Lise Fabre dit « ${DAM} » (a.txt).`;
    assert.deepEqual(claims(note), ['Marc Delorme', 'Lise Fabre']);
    assert.ok(check(note).quotes.every(({ verdict }) => verdict === 'wrong-speaker'));
  });

  it('is not flagged where the note names the speaker beside', () => {
    const note = `Lise Fabre reprend Marc Delorme : « ${DAM} » (a.txt).`;
    assert.equal(check(note).quotes[0]?.verdict, 'verbatim');
  });
});
