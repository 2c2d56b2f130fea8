import assert from 'node:assert/strict';
import { checkerOf } from '../support/spokenNote';

const PORT = `Le port de Carvel ferme ses quais

Le maire de Carvel, Bruno Astier, a annoncé mardi la fermeture du quai nord. « Nous n’avons plus les moyens de draguer le chenal », a-t-il déclaré.

La présidente du syndicat des dockers, Solène Vautrin, a répliqué lundi. « Le chenal n’a jamais été le vrai problème », a affirmé Solène Vautrin.

Selon Hugo Perrault, économiste, les armateurs quitteront la côte avant la fin de la décennie. Hugo Perrault a ajouté que les grues modernes coûtent trop cher aux petites villes.

Les quais datent du siècle dernier et leurs pierres se fendent chaque hiver sous le gel.

Le ministre suédois des Transports, Olof Brandt, a proposé une aide. « Une mer sans ports est une mer morte », a déclaré Olof Brandt.

La Norvège a dénoncé un « voisin bien négligent ».
`;

const check = checkerOf({ 'port.txt': PORT });

/** Verdict, claimed speaker and message of the one quotation of a note. */
function said(note: string): { verdict: string; claimed: string | undefined; message: string | undefined } {
  const { quotes, findings } = check(note);
  assert.equal(quotes.length, 1, note);
  const finding = findings.find(({ code }) => code === 'quote.wrong-speaker');
  return { verdict: quotes[0]?.verdict ?? '', claimed: quotes[0]?.claimedSpeaker, message: finding?.message };
}

const DREDGE = 'Nous n’avons plus les moyens de draguer le chenal';
const CHANNEL = 'Le chenal n’a jamais été le vrai problème';
const OWNERS = 'les armateurs quitteront la côte avant la fin de la décennie';
const CRANES = 'les grues modernes coûtent trop cher aux petites villes';
const STONES = 'leurs pierres se fendent chaque hiver sous le gel';
const SEA = 'Une mer sans ports est une mer morte';

describe('the rule quote.wrong-speaker', () => {
  const flagged: readonly (readonly [string, string, string | undefined, string?])[] = [
    ['quoted speech', `Solène Vautrin a déclaré : « ${DREDGE} » (port.txt).`, 'Bruno Astier'],
    ['quoted speech, no citation', `Solène Vautrin a déclaré : « ${DREDGE} ».`, 'Bruno Astier'],
    ['indirect speech', `Bruno Astier dit que « ${CRANES} » (port.txt).`, 'Hugo Perrault'],
    ['what "selon" gives', `Bruno Astier affirme que « ${OWNERS} » (port.txt).`, 'Hugo Perrault'],
    ['narration', `Bruno Astier déplore que « ${STONES} » (port.txt).`, undefined],
    ['a country for another’s minister', `Selon la Norvège, « ${SEA} » (port.txt).`, 'Olof Brandt'],
    [
      'a minister for another country',
      `Olof Brandt parle d’un « voisin bien négligent » (port.txt).`,
      'Norvège',
    ],
  ];
  for (const [name, note, speaker] of flagged) {
    it(`flags ${name}`, () => {
      const { verdict, claimed, message } = said(note);
      assert.equal(verdict, 'wrong-speaker');
      const source = speaker
        ? `the source gives them to ${speaker}.`
        : 'the source has them as its own narration.';
      assert.match(message ?? '', /^“.+”: /);
      const bare = message?.replace(/^“.*?”: /, '').replace(/ \(“.*?”\)/g, '');
      assert.equal(bare, `the note gives these words to ${claimed}; ${source}`);
    });
  }

  const shown: readonly (readonly [string, string, string, string | undefined])[] = [
    [
      'a lead-in and an incise',
      `Solène Vautrin a déclaré : « ${DREDGE} » (port.txt).`,
      'Solène Vautrin a déclaré : …',
      '… a-t-il déclaré',
    ],
    [
      'an incise, past the stop of a civility',
      `Rien ne va. « ${DREDGE} », tonne Mme Solène Vautrin (port.txt). Elle rit.`,
      '… tonne Mme Solène Vautrin',
      '… a-t-il déclaré',
    ],
    [
      'a signature and a clause',
      `> ${CHANNEL}\n>\n> — Bruno Astier (port.txt)`,
      '— Bruno Astier',
      '… a affirmé Solène Vautrin',
    ],
    [
      'a signature in the same paragraph',
      `> ${CHANNEL}\n> — Bruno Astier, maire (port.txt)`,
      '… — Bruno Astier, maire',
      '… a affirmé Solène Vautrin',
    ],
    [
      'a cell and indirect speech',
      `| Qui | Mots |\n|---|---|\n| Bruno Astier | « ${CRANES} » (port.txt) |`,
      'Bruno Astier',
      `Hugo Perrault a ajouté que ${CRANES}`,
    ],
    [
      'narration',
      `Bruno Astier déplore que « ${STONES} » (port.txt).`,
      'Bruno Astier déplore que …',
      undefined,
    ],
    [
      'a long sentence, cut',
      `Avant de partir pour la capitale où il devait parler devant les maires, Bruno Astier affirme que « ${OWNERS} » (port.txt).`,
      '… il devait parler devant les maires, Bruno Astier affirme que …',
      'Selon Hugo Perrault, économiste, les armateurs quitteront la côte avant la fin de la …',
    ],
  ];
  for (const [name, note, claim, source] of shown) {
    it(`shows the words of both: ${name}`, () => {
      const words = [...(said(note).message?.matchAll(/ \(“(.*?)”\)(?=[;.])/g) ?? [])].map(
        ([, clause]) => clause,
      );
      assert.deepEqual(words, [claim, ...(source === undefined ? [] : [source])]);
    });
  }

  const silent: readonly (readonly [string, string])[] = [
    ['the right speaker', `Bruno Astier a déclaré : « ${DREDGE} » (port.txt).`],
    ['the right speaker of indirect speech', `Hugo Perrault dit que « ${CRANES} » (port.txt).`],
    ['a surname', `Selon M. Perrault, « ${OWNERS} » (port.txt).`],
    ['a country for its own minister', `Selon la Suède, « ${SEA} » (port.txt).`],
    ['a capital for its state', `Oslo déplore un « voisin bien négligent » (port.txt).`],
    ['nobody', `À retenir : « ${DREDGE} » (port.txt).`],
    ['narration given to nobody', `À retenir : « ${STONES} » (port.txt).`],
    ['narration given to the article', `L’article dit que « ${STONES} » (port.txt).`],
    ['a few words of narration', `Bruno Astier parle des « quais » (port.txt).`],
    ['somebody without a name', `Un docker a déclaré : « ${DREDGE} » (port.txt).`],
  ];
  for (const [name, note] of silent) {
    it(`says nothing of ${name}`, () => {
      const { verdict, message } = said(note);
      assert.equal(message, undefined);
      assert.equal(verdict, 'verbatim');
    });
  }

  it('leaves a wording that was changed to its own rule', () => {
    const { verdict } = said(
      `Solène Vautrin a déclaré : « ${CHANNEL.replace('jamais', 'toujours')} » (port.txt).`,
    );
    assert.equal(verdict, 'altered');
  });

  it('takes any place where the words stand', () => {
    const twice = checkerOf({
      'port.txt': PORT,
      'echo.txt': `L’écho\n\n« ${DREDGE} », a déclaré Solène Vautrin à la radio de Carvel.\n`,
    });
    const [quote] = twice(`Solène Vautrin a déclaré : « ${DREDGE} » (port.txt).`).quotes;
    assert.equal(quote?.verdict, 'verbatim');
  });

  it('takes an interview for the words of whoever is asked', () => {
    const interview = checkerOf({
      'talk.txt':
        'Entretien avec Bruno Astier\n\nNous avons fermé le quai nord en mars.\n\nJe ne le regrette pas, notre ville devait choisir.\n',
    });
    const [quote] = interview('Bruno Astier dit : « notre ville devait choisir » (talk.txt).').quotes;
    assert.equal(quote?.verdict, 'verbatim');
  });

  it('takes the writer of an article for its narrator', () => {
    const signed = checkerOf({
      'port.txt': PORT,
      'report.txt':
        'La côte\n\nPar Solène Vautrin\n\n3 mai 2021\n\nLe phare de la pointe tombe en ruine depuis dix ans.\n',
    });
    const [quote] = signed(
      'Selon Solène Vautrin, « Le phare de la pointe tombe en ruine » (report.txt).',
    ).quotes;
    assert.equal(quote?.verdict, 'verbatim');
  });
});
