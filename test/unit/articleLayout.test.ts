import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import { linesOf } from '../../src/engine/article/layout/lines';
import { slice } from '../../src/engine/text/span';

const BODY = [
  'Le conseil de Port-Brume a voté mardi le budget de la digue, après trois heures de débats et deux suspensions.',
  'Les travaux, qui devaient commencer au printemps, sont repoussés à l’automne faute de granit et de bras.',
].join('\n\n');

/** The furniture of an article, as printed. */
function furnitureOf(text: string, file = 'a.txt'): readonly string[] {
  const { value } = readArticle(file, text);
  return value.furniture.map((span) => slice(text, span));
}

describe('article layout', () => {
  describe('lines', () => {
    it('are trimmed and skip blank ones, whatever ends them', () => {
      const text = '  Un \r\n\r\n\u00a0Deux\rTrois\n';
      const lines = linesOf(text);
      assert.deepEqual(
        lines.map((line) => [line.text, text.slice(line.start, line.end), line.afterBlank]),
        [
          ['Un', 'Un', true],
          ['Deux', 'Deux', true],
          ['Trois', 'Trois', false],
        ],
      );
    });

    it('of hard-wrapped text are joined into paragraphs', () => {
      const wrapped = [
        'La criée de Port-Brume a fermé ses portes samedi soir après un siècle',
        'et demi de service, devant quelques mareyeurs venus saluer les lieux.',
        'Les caisses bleues ont été vendues aux enchères, et la cloche qui les',
        'annonçait a rejoint le petit musée de la marine, au bout du quai neuf',
        'où elle sonnera une fois par an.',
        '',
        'La mairie promet un marché couvert, dont les plans seront montrés aux',
        'habitants avant la fin de l’année, si les crédits sont votés à temps.',
      ].join('\n');
      const lines = linesOf(wrapped);
      assert.equal(lines.length, 2);
      assert.equal(lines[0]?.text.endsWith('une fois par an.'), true);
    });

    it('of a list stay apart', () => {
      const list = 'Ardouin (3 buts)\nLe Bihan\nMarec (2)\nLind\nOyono (1)\nPrigent\nTanguy (4 buts)';
      assert.equal(linesOf(list).length, 7);
    });
  });

  const cases: readonly [what: string, text: string, furniture: readonly string[]][] = [
    ['a section above the headline', `Culture\n\nUne digue neuve pour Port-Brume\n\n${BODY}`, ['Culture']],
    [
      'two sections run together',
      `ActualitésSports\n\nUne digue neuve pour Port-Brume\n\n${BODY}`,
      ['ActualitésSports'],
    ],
    [
      'a section between headline and body',
      `Une digue neuve pour Port-Brume\n\nÉconomie\n\n${BODY}`,
      ['Économie'],
    ],
    [
      'later copies of the headline',
      `Une digue neuve pour Port-Brume\n\nUNE DIGUE NEUVE POUR PORT-BRUME\n\n${BODY}\n\nUne digue neuve pour Port-Brume`,
      ['UNE DIGUE NEUVE POUR PORT-BRUME', 'Une digue neuve pour Port-Brume'],
    ],
    [
      'the file name of a picture, but not its caption',
      `Une digue neuve pour Port-Brume\n\ndigue-vue-du-large.webp\nLa digue vue du large. Photo : M. Prigent\n\n${BODY}`,
      ['digue-vue-du-large.webp'],
    ],
    [
      'buttons and links inside the body',
      `Une digue neuve pour Port-Brume\n\n${BODY}\n\nLire aussi : Le phare repeint en une nuit\n\n${BODY}`,
      ['Lire aussi : Le phare repeint en une nuit'],
    ],
    [
      'labels below the first button at the foot',
      `Une digue neuve pour Port-Brume\n\n${BODY}\n\nPartager (12)\n\nLe fil du port\n\nPropulsé parPressoir`,
      ['Partager (12)', 'Le fil du port', 'Propulsé parPressoir'],
    ],
    [
      'an English foot',
      'A new pier for Foghaven\n\nThe council of Foghaven voted on Tuesday for the budget of the pier, after a long debate.\n\nShare this article\n\nMost read\n\nPowered by Winepress 3',
      ['Share this article', 'Most read', 'Powered by Winepress 3'],
    ],
    [
      'a call to the reader at the end',
      `Une digue neuve pour Port-Brume\n\n${BODY}\n\nCurieuse de tout, j’écris sur la mer et ses métiers. Pour un sujet, contactez-nous.`,
      ['Curieuse de tout, j’écris sur la mer et ses métiers. Pour un sujet, contactez-nous.'],
    ],
    [
      'a copyright notice',
      `Une digue neuve pour Port-Brume\n\n${BODY}\n\n© 2021 Le Phare. Tous droits réservés.`,
      ['© 2021 Le Phare. Tous droits réservés.'],
    ],
    [
      'buttons that name their object',
      `Une digue neuve pour Port-Brume\n\nAjouter à vos favoris\nOffrir l’article\nTélécharger le PDF\nJe m’abonne\n\n${BODY}\n\nPartagez cet article sur :`,
      [
        'Ajouter à vos favoris',
        'Offrir l’article',
        'Télécharger le PDF',
        'Je m’abonne',
        'Partagez cet article sur :',
      ],
    ],
    [
      'the time it takes to read',
      `Une digue neuve pour Port-Brume\n\n5 min de lecture\n\n${BODY}`,
      ['5 min de lecture'],
    ],
    [
      'topics at the foot',
      `Une digue neuve pour Port-Brume\n\n${BODY}\n\nSujets associés\nDigue\nGranit`,
      ['Sujets associés', 'Digue', 'Granit'],
    ],
    [
      'tags and rules',
      `Une digue neuve pour Port-Brume\n\n${BODY}\n\n* * *\n\n#Digue #PortBrume`,
      ['* * *', '#Digue #PortBrume'],
    ],
    [
      'labels below the signature of a wire',
      `Une digue neuve pour Port-Brume\n\n${BODY}\n\n(Reportage Jeanne Ardouin, édité par Paul Marec)\nNos principes : la charte du fil\nContribuer`,
      ['Nos principes : la charte du fil', 'Contribuer'],
    ],
    [
      'the author’s blurb and a disclaimer',
      `Une digue neuve pour Port-Brume\n\nPar Jeanne Ardouin\n\n${BODY}\n\nJeanne Ardouin est chercheuse à l’Institut des ports. Ses travaux portent sur les digues et leurs gardiens.\n\nLes opinions exprimées n’engagent que leur auteure, et non l’Institut des ports.`,
      [
        'Jeanne Ardouin est chercheuse à l’Institut des ports. Ses travaux portent sur les digues et leurs gardiens.',
        'Les opinions exprimées n’engagent que leur auteure, et non l’Institut des ports.',
      ],
    ],
    [
      'an institute’s name above the headline',
      `Institut Brumois d’Études Portuaires\nPublications\n\nDigues : après le granit, quoi ?\n\n${BODY}`,
      ['Institut Brumois d’Études Portuaires', 'Publications'],
    ],
  ];
  for (const [what, text, furniture] of cases) {
    it(`takes for furniture: ${what}`, () => assert.deepEqual(furnitureOf(text), furniture));
  }

  const innocent: readonly [what: string, text: string][] = [
    [
      'date, by-line and credit',
      `Une digue neuve\n\nPar Jeanne Ardouin\n\n3 mai 2021\n\n${BODY}\n\nSelon Le Phare`,
    ],
    [
      'a list of players at the end',
      `Victoire au port en finale\n\n${BODY}\n\nArdouin (3)\nLe Bihan\nMarec (2/4)\nLind`,
    ],
    ['a heading in the body', `Une digue neuve pour Port-Brume\n\n${BODY}\n\nUn port en travaux\n\n${BODY}`],
    [
      'a sentence about a newsletter',
      `Une digue neuve\n\n${BODY}\n\nLa mairie a aussi annoncé la fin de sa newsletter.`,
    ],
    [
      'a sentence with a word of interfaces',
      `Une digue neuve\n\n${BODY}\n\nIl faut partager. Fermer le port serait pire, dit-on.`,
    ],
    [
      'a last paragraph about the author of something else',
      `Une digue neuve\n\nPar Jeanne Ardouin\n\n${BODY}\n\nPaul Marec est chercheur à l’Institut des ports, et ses travaux portent sur les digues.`,
    ],
    [
      'headings with a verb',
      `Une digue neuve\n\n${BODY}\n\nPartager le granit\n\n${BODY}\n\nLire dans les vagues\n\n${BODY}`,
    ],
    ['an attribution line', `Une digue neuve\n\n${BODY}\n\n— Ada Lind, mairesse`],
  ];
  for (const [what, text] of innocent) {
    it(`leaves alone: ${what}`, () => assert.deepEqual(furnitureOf(text), []));
  }

  it('counts front matter as furniture', () => {
    const text = `---\ntitle: Une digue neuve\n---\n\n${BODY}`;
    assert.deepEqual(furnitureOf(text, 'a.md'), ['---', 'title: Une digue neuve', '---']);
  });

  it('keeps every line that is not blank as a paragraph', () => {
    const { paragraphs, text } = readArticle('a.txt', `Culture\n\nUne digue neuve\n\n${BODY}`).value;
    assert.deepEqual(
      paragraphs.map((span) => slice(text, span)),
      ['Culture', 'Une digue neuve', ...BODY.split('\n\n')],
    );
  });

  it('tells French from English', () => {
    assert.equal(readArticle('a.txt', BODY).value.language, 'fr');
    assert.equal(
      readArticle('a.txt', 'The pier was closed by the council, and it will not open in May.').value.language,
      'en',
    );
    assert.equal(readArticle('a.txt', '').value.language, 'fr');
  });

  it('names the place and the outlet of a dateline, and nobody where other things stand between slashes', () => {
    const named = (line: string) => {
      const text = `Le budget de la digue est voté\n\n${line}\n\n${BODY}\n`;
      const { names } = readArticle('a.txt', text).value;
      return names.mentions.flatMap((span) => (line.includes(slice(text, span)) ? slice(text, span) : []));
    };
    assert.deepEqual(named('Oslo / Le Phare'), ['Oslo', 'Le Phare']);
    assert.deepEqual(named('Norvège / Oslo / Ada Lind'), []);
  });
});
