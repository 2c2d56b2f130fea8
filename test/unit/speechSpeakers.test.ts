import assert from 'node:assert/strict';
import { type SpeakerCase, saidIn, speakersAre } from '../support/speakersAre';

const INTRO = 'Une digue neuve pour le port\n\n';

const speakerTable = (cases: readonly SpeakerCase[]): void => speakersAre(INTRO, cases);

describe('article speakers', () => {
  describe('named right after the quotation', () => {
    speakerTable([
      [
        '« La digue tient bon », a martelé Jeanne Ardouin devant le conseil.',
        'Jeanne Ardouin',
        'Jeanne Ardouin',
        'a martelé',
      ],
      [
        '« La digue tient bon » assure Jeanne Ardouin, directrice du chantier.',
        'Jeanne Ardouin',
        'Jeanne Ardouin',
        'assure',
      ],
      [
        '« La digue tient bon », a également affirmé Mme Jeanne Ardouin.',
        'Jeanne Ardouin',
        'Jeanne Ardouin',
        'a également affirmé',
      ],
      ['« La digue tiendra ! », a lancé un pêcheur.', 'un pêcheur', 'un pêcheur', 'a lancé'],
      ['« La digue tient bon », selon Jeanne Ardouin.', 'Jeanne Ardouin', 'Jeanne Ardouin', 'selon'],
      [
        'Jeanne Ardouin est venue. « La digue tient bon », a-t-elle dit.',
        'Jeanne Ardouin',
        'elle',
        'a-t-elle dit',
      ],
      [
        'Jeanne Ardouin est venue. « Tient-elle ? » demande-t-elle.',
        'Jeanne Ardouin',
        'elle',
        'demande-t-elle',
      ],
      ['"La digue tient bon", a expliqué Jeanne Ardouin.', 'Jeanne Ardouin', 'Jeanne Ardouin', 'a expliqué'],
    ]);
  });

  describe('named before the quotation', () => {
    speakerTable([
      [
        'Jeanne Ardouin a déclaré que la digue « tient bon ».',
        'Jeanne Ardouin',
        'Jeanne Ardouin',
        'a déclaré',
      ],
      [
        'Jeanne Ardouin, directrice du chantier, n’a pas caché son avis et a dénoncé une « triste farce ».',
        'Jeanne Ardouin',
      ],
      ['La directrice du chantier, Jeanne Ardouin, souligne que la digue « tient bon ».', 'Jeanne Ardouin'],
      [
        'Lors de la visite, Jeanne Ardouin s’est dite « ravie ».',
        'Jeanne Ardouin',
        'Jeanne Ardouin',
        's’est dite',
      ],
      ['Selon Jeanne Ardouin, la digue « tient bon ».', 'Jeanne Ardouin', 'Jeanne Ardouin', 'Selon'],
      ['D’après Jeanne Ardouin, la digue « tient bon ».', 'Jeanne Ardouin', 'Jeanne Ardouin', 'D’après'],
      ['Pour Jeanne Ardouin, « la digue tient bon ».', 'Jeanne Ardouin', 'Jeanne Ardouin', 'Pour'],
      ['Marc Le Bihan salue une digue qui, selon Jeanne Ardouin, « tient bon ».', 'Jeanne Ardouin'],
      [
        'Selon Marc Le Bihan, les travaux cessent, mais Jeanne Ardouin affirme que la digue « tient bon ».',
        'Jeanne Ardouin',
      ],
      ['Jeanne Ardouin : « La digue tient bon. »', 'Jeanne Ardouin', 'Jeanne Ardouin'],
      ['Jeanne Ardouin et Marc Le Bihan ont promis une digue « en granit ».', 'Jeanne Ardouin'],
      [
        'Un témoin de la scène a déclaré avoir vu « une vague immense ».',
        'Un témoin de la scène',
        'Un témoin de la scène',
      ],
      [
        'Marc Le Bihan cite volontiers Jeanne Ardouin, qui disait : « La digue tient bon. »',
        'Jeanne Ardouin',
      ],
      [
        'Jeanne Ardouin tient à rappeler que la digue « tient bon ».',
        'Jeanne Ardouin',
        'Jeanne Ardouin',
        'rappeler',
      ],
      [
        'Jeanne Ardouin a fait savoir que la digue « tient bon ».',
        'Jeanne Ardouin',
        'Jeanne Ardouin',
        'a fait savoir',
      ],
    ]);
  });

  describe('carried through a sentence and into the next', () => {
    speakerTable([
      [
        '« La digue tient bon », a dit Jeanne Ardouin, ajoutant que le port « rouvrira ».',
        'Jeanne Ardouin',
        undefined,
        'ajoutant',
      ],
      ['Jeanne Ardouin a dit que la digue « tient bon » et que le port « rouvrira ».', 'Jeanne Ardouin'],
      ['« La digue tient bon », a dit Jeanne Ardouin. « Le port va rouvrir. »', 'Jeanne Ardouin'],
      [
        'Jeanne Ardouin a visité le chantier. Elle souligne que la digue « tient bon ».',
        'Jeanne Ardouin',
        'Elle',
        'souligne',
      ],
      ['Jeanne Ardouin a fait ce commentaire :\n\n« La digue tient bon. »', 'Jeanne Ardouin'],
      [
        'Jeanne Ardouin dirige le chantier.\n\nElle y travaille depuis mai.\n\nLe quai est fermé.\n\n« La digue tient bon », a-t-elle dit.',
        'Jeanne Ardouin',
        'elle',
      ],
      [
        'Mme Jeanne Ardouin dirige le chantier.\n\nM. Paul Lestang dirige le port.\n\nLe quai est fermé.\n\n« La digue tient bon », a-t-il dit.',
        'Paul Lestang',
        'il',
      ],
      [
        'Mme Jeanne Ardouin dirige le chantier.\n\nM. Paul Lestang dirige le port.\n\n« Le quai est fermé », a-t-il dit.\n\n« La digue tient bon », a-t-elle dit.',
        'Jeanne Ardouin',
        'elle',
      ],
      ['La digue tient.\n\n« Nous avons eu peur. »\n\n— Jeanne Ardouin, directrice', 'Jeanne Ardouin'],
      [
        'La directrice du chantier, Jeanne Ardouin, est venue. La directrice du chantier a jugé la digue « splendide ».',
        'Jeanne Ardouin',
      ],
      [
        'Les pêcheurs s’inquiètent. Selon les pêcheurs, la digue cède. Ils déplorent une « farce ».',
        'les pêcheurs',
        'Ils',
      ],
    ]);
  });

  describe('speaking for a body', () => {
    speakerTable([
      [
        'Des responsables anonymes de l’ONU ont déclaré que la digue « tient bon ».',
        'ONU',
        'Des responsables anonymes de l’ONU',
      ],
      ['La déclaration finale de l’ONU indique que la digue « tient bon ».', 'ONU'],
      [
        'Après le sommet de l’ONU, le ton a changé. « La digue tient bon », indique le communiqué.',
        'ONU',
        'le communiqué',
      ],
    ]);
  });

  describe('unknown when in doubt', () => {
    speakerTable([
      ['L’article 4 stipule que la digue « restera publique ».', undefined],
      ['« La digue tient bon », a-t-il dit.', undefined],
      ['La digue a été qualifiée de « ruine ».', undefined],
      ['« Ici, la mer a tout pris. »', undefined],
      [
        'Jeanne Ardouin est venue. Il ne s’agit pas à proprement parler d’une « digue en granit massif et taillé à la main ».',
        undefined,
      ],
      ['« La digue tient bon », indique le communiqué.', undefined],
    ]);
  });

  describe('in English', () => {
    const intro =
      'A new pier for the town\n\nThe council of the town met on Tuesday to vote on the pier.\n\n';
    const cases: readonly SpeakerCase[] = [
      ['“The pier will hold,” Tom Prigent said.', 'Tom Prigent', 'Tom Prigent', 'said'],
      ['“The pier will hold,” said Tom Prigent, who runs the yard.', 'Tom Prigent', 'Tom Prigent', 'said'],
      ['Tom Prigent told reporters that the pier “will hold”.', 'Tom Prigent', 'Tom Prigent', 'told'],
      ['According to Tom Prigent, the pier “will hold”.', 'Tom Prigent', 'Tom Prigent', 'According to'],
      ['Tom Prigent came. “The pier will hold,” he added.', 'Tom Prigent', 'he', 'added'],
    ];
    for (const [text, speaker, mention, cue] of cases) {
      it(text, () => {
        const said = saidIn(intro + text).at(-1);
        assert.deepEqual([said?.speaker, said?.mention, said?.cue], [speaker, mention, cue]);
      });
    }
  });

  it('of a repeated headline are those of the headline', () => {
    const line = 'Jeanne Ardouin dénonce une « triste farce »';
    const text = `${line}\n\n${line}\n\nJeanne Ardouin dirige le chantier de la digue depuis le printemps dernier.`;
    const said = saidIn(text);
    assert.equal(said.length, 2);
    assert.equal(said[0]?.speaker, 'Jeanne Ardouin');
    assert.deepEqual(said[1], said[0]);
  });

  describe('and kinds', () => {
    const kinds: readonly [text: string, kind: 'speech' | 'term'][] = [
      ['Jeanne Ardouin a parlé d’une « triste farce ».', 'speech'],
      ['Le port vit au rythme de la « grande marée » cette semaine.', 'term'],
      ['Le bateau, surnommé « le Têtu », est rentré.', 'term'],
      ['Jeanne Ardouin a lancé le projet « Port neuf ».', 'term'],
      ['Son roman, intitulé « La Digue », est paru.', 'term'],
      ['Sur le mur : « Nous ne partirons pas, la digue est à nous. »', 'speech'],
      ['« Nous ne partirons pas. »', 'speech'],
      ['Jeanne Ardouin a dit : « Le mot “digue” me plaît beaucoup. »', 'term'],
    ];
    for (const [text, kind] of kinds) {
      it(`${text} is ${kind}`, () => assert.equal(saidIn(INTRO + text).at(-1)?.kind, kind));
    }

    it('give a name or title no speaker', () => {
      assert.equal(
        saidIn(`${INTRO}Jeanne Ardouin a annoncé le projet « Port neuf ».`)[0]?.speaker,
        undefined,
      );
    });
  });

  describe('named by a clause at the end', () => {
    speakerTable([
      [
        'La digue est « abandonnée » aux vagues, a déclaré jeudi son ingénieure en chef, Jeanne Ardouin.',
        'Jeanne Ardouin',
      ],
      ['La digue est « sûre » cet hiver, assure Jeanne Ardouin.', 'Jeanne Ardouin'],
      ['La digue est « sûre », mais, signale le journal, les pêcheurs hésitent.', 'le journal'],
    ]);
  });

  describe('named inside the marks', () => {
    speakerTable([
      [
        '« C’est faux, tranche la mairesse, Jeanne Ardouin. La digue tient bon. »',
        'Jeanne Ardouin',
        'Jeanne Ardouin',
        'tranche',
      ],
      ['« Rien ne presse, dit Jeanne Ardouin, et la digue tient bon. »', 'Jeanne Ardouin'],
      ['« La digue, a répété Jeanne Ardouin, tient bon. »', 'Jeanne Ardouin'],
      ['Jeanne Ardouin se tait. « Le vent, dit un pêcheur, ne faiblit pas. »', 'un pêcheur'],
      ['Jeanne Ardouin insiste : « Il faut que la ville, dit-elle, nous aide. »', 'Jeanne Ardouin'],
    ]);
  });

  describe('verbs of several words', () => {
    speakerTable([
      ['« La digue cède », a mis en garde Jeanne Ardouin.', 'Jeanne Ardouin', undefined, 'a mis en garde'],
      [
        '« La digue cède », a prévenu la coordinatrice spéciale des Nations unies pour la pêche, Jeanne Ardouin.',
        'Jeanne Ardouin',
      ],
      ['« La digue cède », a prévenu le maire dans le journal, Jeanne Ardouin étant absente.', 'le maire'],
      ['« La digue cède », met en garde l’ingénieure Jeanne Ardouin.', 'Jeanne Ardouin'],
      ['Jeanne Ardouin y voit la fin d’une « tutelle ».', 'Jeanne Ardouin'],
      ['Jeanne Ardouin voit dans la digue « une mascarade ».', 'Jeanne Ardouin'],
      ['Jeanne Ardouin voit le bateau « Têtu » au loin.', undefined],
      ['Jeanne Ardouin a fait part de ses « doutes » au conseil.', 'Jeanne Ardouin'],
    ]);
  });

  describe('asides between subject, auxiliary and verb', () => {
    speakerTable([
      ['Jeanne Ardouin a de son côté salué un chantier « exemplaire ».', 'Jeanne Ardouin'],
      ['Paul Vaubert se tait. Jeanne Ardouin a, quant à elle, jugé la digue « sûre ».', 'Jeanne Ardouin'],
      ['Jeanne Ardouin a, elle, rappelé que le port est neuf. « C’est notre honneur. »', 'Jeanne Ardouin'],
      ['Le maire, qui partira en mai, a toutefois admis que la digue devait « tenir ».', 'Le maire'],
      ['Jeanne Ardouin et Paul Vaubert ont tous deux salué « une étape ».', 'Jeanne Ardouin'],
      ['Jeanne Ardouin a une nouvelle fois promis une digue « neuve ».', 'Jeanne Ardouin'],
      ['L’Organisation des ports (ODP) a annoncé une fermeture « sans délai ».', 'Organisation des ports'],
      ['Jeanne Ardouin (sans étiquette) a promis une digue « sans faille ».', 'Jeanne Ardouin'],
    ]);
  });

  describe('spokespeople and the people after them', () => {
    speakerTable([
      [
        'Le porte-parole du Kremlin, Jean Vaubert, a répondu sans détour. « Rien ne presse », a-t-il dit.',
        'Jean Vaubert',
      ],
      ['« Rien ne presse », a dit le chef du gouvernement.', 'le chef du gouvernement'],
      ['Pour Bakou, la décision « ne change rien » au fond.', 'Azerbaïdjan'],
      ['Jeanne Ardouin a hésité. Et d’ajouter : « La mer décide. »', 'Jeanne Ardouin'],
      ['Jeanne Ardouin, également présente, dit redouter « une fatigue du béton ».', 'Jeanne Ardouin'],
      [
        'Interrogé sur le quai, un conseiller du président américain Jean Vaubert a répondu : « Nous verrons. »',
        'un conseiller du président américain Jean Vaubert',
      ],
      [
        'Le chef de la diplomatie ukrainienne Paul Vaubert est venu au port. « Rien ne presse », a indiqué le ministre.',
        'Paul Vaubert',
      ],
    ]);
  });

  describe('after a dateline', () => {
    speakerTable([
      [
        'BERLIN, 3 mai (Agence) -- Jeanne Ardouin a publié un texte appelant "tout le port" à voter.',
        'Jeanne Ardouin',
      ],
      ['PARIS (Agence) — Le port est "sûr", a déclaré Jeanne Ardouin.', 'Jeanne Ardouin'],
    ]);
  });

  describe('pronouns for things in English', () => {
    speakerTable([
      [
        '“We will build,” said Jane Harbour of the harbour board. Poland said that it had warned the town about “stray” boats.',
        'Pologne',
      ],
    ]);
  });
});
