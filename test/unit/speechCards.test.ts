import assert from 'node:assert/strict';
import { Cards } from '../../src/session/cards';
import { differenceWords, nobodyWords } from '../../src/session/speechWords';
import { sessionOver } from '../support/smallSession';

const HARBOUR = `Le port de Carvel ferme ses quais

Le maire de Carvel, Bruno Astier, a parlé mardi. « Nous n’avons plus les moyens de draguer le chenal », a-t-il martelé.

Odile Garance, porte-parole du Syndicat des dockers, était là. « Le chenal n’a jamais été le vrai problème », a affirmé Odile Garance.

Selon Hugo Perrault, économiste, les armateurs quitteront la côte avant la fin de la décennie.

Les quais datent du siècle dernier et leurs pierres se fendent chaque hiver sous le gel.

« On nous a menti pendant vingt ans », soupire un docker du quai sud.

Deux mots restent : « la grande marée des comptes publics ».

`;

const TALK = `Entretien avec Odile Garance

La Balise : Que dit le syndicat ?

Odile Garance : Nous tiendrons la porte du bassin jusqu’au printemps.

La Balise : Et la mairie ?

Bruno Astier : La porte sera ouverte avant le matin, quoi qu’il arrive.
`;

/** The card of the one quotation of a note: what it says of who speaks. */
async function spoken(note: string, registry?: string) {
  const { session } = await sessionOver({
    'articles/port.txt': HARBOUR,
    'articles/talk.txt': TALK,
    ...(registry !== undefined && { '.verbatim/actors.json': registry }),
  });
  const { quotes, findings } = await session.check({ path: '/w/notes/a.md', text: note });
  const [quote] = quotes;
  assert.ok(quote && quotes.length === 1, note);
  return { card: new Cards(session.library).ofQuote(quote), findings };
}

describe('the card of who speaks', () => {
  const told: readonly (readonly [what: string, words: string, shown: string])[] = [
    ['an incise', 'plus les moyens de draguer le chenal', 'clause 3 … a-t-il martelé'],
    [
      'a verb with its subject',
      'Le chenal n’a jamais été le vrai problème',
      'clause 5 … a affirmé Odile Garance',
    ],
    [
      'indirect speech',
      'les armateurs quitteront la côte',
      'clause 7 Selon Hugo Perrault, économiste, les armateurs quitteront la côte avant la fin de la …',
    ],
    [
      'somebody without a name',
      'On nous a menti pendant vingt ans',
      'clause 11 … soupire un docker du quai sud',
    ],
    ['a turn', 'tiendrons la porte du bassin', 'turn 5 Odile Garance'],
  ];
  for (const [what, words, shown] of told) {
    it(`shows the words of the source: ${what}`, async () => {
      const { card } = await spoken(`On lit « ${words} » ici.\n`);
      const { by, line, words: clause } = card.speech?.told ?? assert.fail('nothing told');
      assert.equal(`${by} ${line + 1} ${clause.replace(/\s*:.*/, '')}`, shown);
    });
  }

  const nobody: readonly (readonly [what: string, words: string, why: string])[] = [
    ['narration', 'leurs pierres se fendent chaque hiver sous le gel', nobodyWords.narration],
    ['no reporting words', 'la grande marée des comptes publics', nobodyWords.silent],
    ['past the marks', 'le vrai problème », a affirmé Odile Garance', nobodyWords.across],
  ];
  for (const [what, words, why] of nobody) {
    it(`says why nobody is named: ${what}`, async () => {
      const { card } = await spoken(`On lit “${words}” (port.txt).\n`);
      assert.equal(card.speech?.nobody && nobodyWords[card.speech.nobody], why);
    });
  }

  const CHANNEL = '« Le chenal n’a jamais été le vrai problème » (port.txt).\n';
  const DREDGE = '« Nous n’avons plus les moyens de draguer le chenal » (port.txt).\n';
  const different: readonly (readonly [what: string, note: string, words: string])[] = [
    [
      'a spokesman',
      `Le Syndicat des dockers a déclaré : ${CHANNEL}`,
      'Odile Garance is a spokesman of Syndicat des dockers: “porte-parole du Syndicat des dockers”.',
    ],
    [
      'somebody of the same name',
      `Louis Astier a déclaré : ${DREDGE}`,
      'Bruno Astier and Louis Astier share a name and may be one.',
    ],
  ];
  for (const [what, note, words] of different) {
    it(`says why nobody is accused: ${what}`, async () => {
      const { card, findings } = await spoken(note);
      assert.deepEqual(findings, []);
      assert.equal(card.speech?.difference && differenceWords(card.speech.difference), words);
    });
  }

  it('accuses nobody where actors.json says that the one speaks for the other', async () => {
    const note = `Hugo Perrault a déclaré : ${DREDGE}`;
    const accused = await spoken(note);
    assert.equal(accused.findings.length, 1);
    assert.equal(accused.card.speech?.claimed, 'Hugo Perrault a déclaré : …');
    for (const [name, other] of [
      ['Bruno Astier', 'Hugo Perrault'],
      ['Hugo Perrault', 'Bruno Astier'],
    ]) {
      const actors = [{ name, type: 'person', speaksFor: [other] }];
      const { card, findings } = await spoken(note, JSON.stringify({ actors }));
      assert.deepEqual(findings, []);
      assert.equal(card.verdict, 'verbatim');
      assert.equal(
        card.speech?.difference && differenceWords(card.speech.difference),
        `${name} speaks for ${other}, as actors.json says.`,
      );
    }
  });

  it('accuses nobody in turns either', async () => {
    const note = 'Bruno Astier dit : « Nous tiendrons la porte du bassin jusqu’au printemps » (talk.txt).\n';
    assert.equal((await spoken(note)).findings.length, 1);
    const actors = [{ name: 'Odile Garance', type: 'person', speaksFor: ['Bruno Astier'] }];
    assert.deepEqual((await spoken(note, JSON.stringify({ actors }))).findings, []);
  });

  it('asks nothing of what is not checked', async () => {
    const { card } = await spoken('Un « quai » (port.txt).\n');
    assert.equal(card.verdict === 'unchecked' ? card.speech : undefined, undefined);
  });
});
