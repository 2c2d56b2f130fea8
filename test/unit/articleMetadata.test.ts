import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import type { ArticleMetadata } from '../../src/engine/article/article';
import { printedDate } from '../../src/engine/text/printedDate';

const FRENCH =
  'Le conseil de Port-Brume a voté mardi le budget de la digue, après trois heures de débats et deux suspensions.';
const ENGLISH =
  'The council of Foghaven voted on Tuesday for the budget of the new pier, after three hours of debate.';

/** What the article says of itself, `undefined` fields left out. */
function metadataOf(text: string, file = 'a.txt'): Partial<ArticleMetadata> {
  const { title, publisher, byline, date, agency } = readArticle(file, text).value;
  const all = { title, publisher, byline, date, agency };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

describe('article metadata', () => {
  const title = 'Une digue neuve pour Port-Brume';
  const cases: readonly [what: string, text: string, expected: Partial<ArticleMetadata>][] = [
    ['a headline alone', `${title}\n\n${FRENCH}`, { title }],
    ['no headline', `${FRENCH}\n\n${FRENCH}`, {}],
    [
      'an outlet between headline and by-line',
      `World\n\nFoghaven votes for its new pier\n\nThe Harbour Post\nBy Nora Quill\nMay 6, 2026\n\n${ENGLISH}`,
      {
        title: 'Foghaven votes for its new pier',
        byline: 'Nora Quill',
        date: '2026-05-06',
      },
    ],
    [
      'a deck between headline and by-line',
      `${title}\n\nTrois heures de débats au conseil\nPar Luc Morand\n\n${FRENCH}`,
      { title, byline: 'Luc Morand' },
    ],
    ['a section above the headline', `Culture\n\n${title}\n\n${FRENCH}`, { title }],
    [
      'a headline in capitals, repeated',
      `Le Phare\n\nLA DIGUE ROUVRE DÉJÀ\n\nLa digue rouvre déjà\n\n${FRENCH}`,
      { title: 'LA DIGUE ROUVRE DÉJÀ' },
    ],
    ['date and time', `${title}\n\n3 Mai 2021 08:12 (UTC+02:00)\n\n${FRENCH}`, { title, date: '2021-05-03' }],
    ['a date on the last line', `${title}\n\n${FRENCH}\n\n2021-05-03 08:12`, { title, date: '2021-05-03' }],
    [
      'publication, not revision',
      `${title}\n\nMis à jour le 9 mai 2021\nPublié le 3 mai 2021 à 8h12\n\n${FRENCH}`,
      { title, date: '2021-05-03' },
    ],
    ['a dateline', `${title}\n\n3 mai 2021, Lyon . – ${FRENCH}`, { title, date: '2021-05-03' }],
    [
      'publication and revision in one line',
      `${title}\n\n3 mai 2021 11:42 · Mis à jour le 9 mai 2021\n\n${FRENCH}`,
      { title, date: '2021-05-03' },
    ],
    [
      'revision before publication in one line',
      `${title}\n\nMis à jour le 9 mai 2021, publié le 3 mai 2021\n\n${FRENCH}`,
      { title, date: '2021-05-03' },
    ],
    [
      'a wire’s dateline below a caption',
      `${title}\n\nLa digue au printemps, vue du phare\n\nPORT-BRUME, 3 mai (Reuters) - ${FRENCH}`,
      { title, agency: 'Reuters' },
    ],
    [
      'a source beside the date',
      `${title}\n\nSource: Reuters | 03.05.2021 09h21\n\n${FRENCH}`,
      { title, date: '2021-05-03', agency: 'Reuters' },
    ],
    [
      'an outlet with a wire at the end',
      `${title}\n\n${FRENCH}\n\nLe Phare avec AFP`,
      { title, agency: 'AFP' },
    ],
    [
      'whoever took down the words',
      `${title}\n\nRecueilli par Jeanne ARDOUIN.\n3 mai 2021\n\n${FRENCH}`,
      { title, byline: 'Jeanne ARDOUIN', date: '2021-05-03' },
    ],
    [
      'a name with its function beside a month',
      `${title}\n\nJeanne Ardouin — chercheuse associée\nMai 2021\n\n${FRENCH}`,
      { title, byline: 'Jeanne Ardouin' },
    ],
    [
      'a name with its desk beside a date',
      `${title}\n\nHelen Marsh Harbour editor\n3 mai 2021\n\n${FRENCH}`,
      { title, byline: 'Helen Marsh', date: '2021-05-03' },
    ],
    [
      'no name in a line of summary beside the date',
      `${title}\n\n- Selon Jeanne Ardouin, la digue sera finie avant la grande marée\n3 mai 2021\n\n${FRENCH}`,
      { title, date: '2021-05-03' },
    ],
    [
      'a text “par” somebody',
      `${title}\n\nTexte par : Jeanne Ardouin\n\n${FRENCH}`,
      { title, byline: 'Jeanne Ardouin' },
    ],
    [
      'an institute above the headline',
      `Institut Brumois d’Études Portuaires\n\n${title}\n\n${FRENCH}`,
      { title, publisher: 'Institut Brumois d’Études Portuaires' },
    ],
    [
      'a newspaper “en ligne” above the headline',
      `Le Quotidien de Brume en ligne\n\n${title}\n\n${FRENCH}`,
      { title, publisher: 'Le Quotidien de Brume en ligne' },
    ],
    ['a date without a year', `${title}\n\nLundi 3 mai\n\n${FRENCH}`, { title }],
    [
      'a date inside a sentence',
      `${title}\n\nLe 3 mai 2021, la digue a cédé sous les vagues de la grande marée.\n\n${FRENCH}`,
      { title },
    ],
    [
      'a by-line',
      `${title}\n\nPar Jeanne Ardouin, avec AFP\n\n${FRENCH}`,
      { title, byline: 'Jeanne Ardouin', agency: 'AFP' },
    ],
    [
      'a name beside the date',
      `${title}\n\nJeanne Ardouin 3 mai 2021 14:16\n\n${FRENCH}`,
      { title, byline: 'Jeanne Ardouin', date: '2021-05-03' },
    ],
    [
      'a name beside a masked date',
      `${title}\n\nJeanne Ardouin XNUM_ABZCD 14:16\n\n${FRENCH}`,
      { title, byline: 'Jeanne Ardouin' },
    ],
    [
      'a name above the date',
      `${title}\n\nJeanne Ardouin\n3 mai 2021\n\n${FRENCH}`,
      { title, byline: 'Jeanne Ardouin', date: '2021-05-03' },
    ],
    [
      'sections beside the date',
      `${title}\n\nCulture Belgique 3 mai 2021 14:16\n\n${FRENCH}`,
      { title, date: '2021-05-03' },
    ],
    ['a closing credit', `${title}\n\n${FRENCH}\n\nSelon Le Phare`, { title, agency: 'Le Phare' }],
    ['a source', `${title}\n\n${FRENCH}\n\nSource : Reuters`, { title, agency: 'Reuters' }],
    ['a wire in brackets at the end', `${title}\n\n${FRENCH} (avec AFP)`, { title, agency: 'AFP' }],
    [
      '"selon" with a whole clause',
      `${title}\n\n${FRENCH}\n\nSelon la mairie, les plans sont prêts.`,
      { title },
    ],
    [
      'a copyright notice',
      `${title}\n\n${FRENCH}\n\n© 2021 Le Phare. Tous droits réservés.`,
      { title, publisher: 'Le Phare' },
    ],
    [
      'a dateline with the outlet',
      `${title}\n\nPort-Brume / La Dépêche\n\n${FRENCH}`,
      { title, publisher: 'La Dépêche' },
    ],
    [
      'an outlet above the headline',
      `La Gazette du Large\n\n${title}\n\n${FRENCH}`,
      { title, publisher: 'La Gazette du Large' },
    ],
    [
      'an outlet in the navigation',
      `${title}\n\n${FRENCH}\n\nPartager\n\nRadio Brume en direct`,
      { title, publisher: 'Radio Brume' },
    ],
    [
      'an English article',
      `A new pier for Foghaven\n\nBy Ada Lind and Tom Prigent\n\nMarch 3, 2021\n\n${ENGLISH}`,
      { title: 'A new pier for Foghaven', byline: 'Ada Lind and Tom Prigent', date: '2021-03-03' },
    ],
    [
      'an English outlet above the headline',
      `The Foghaven Herald\n\nA new pier for Foghaven\n\n${ENGLISH}`,
      { title: 'A new pier for Foghaven', publisher: 'The Foghaven Herald' },
    ],
    [
      'a dateline below a dated caption',
      `${title}\n\nQuai Nord (Port-Brume), 22 octobre 2015\n\n3 mai 2021, Lyon . – ${FRENCH}`,
      { title, date: '2021-05-03' },
    ],
    [
      'an English dateline',
      `A new pier for Foghaven\n\nFOGHAVEN (Reuters) - ${ENGLISH}`,
      { title: 'A new pier for Foghaven', agency: 'Reuters' },
    ],
    [
      'a short headline above a by-line',
      'Le sel\n\nPar Jeanne Ardouin\n\nDans son livre, la saunière Odile Prigent écrit :\n\n« Le sel est gris. »',
      { title: 'Le sel', byline: 'Jeanne Ardouin' },
    ],
    [
      'a headline that is a sentence above date and author',
      `La digue, ça suffit.\n\nPublié le 3 mai 2021 par Jeanne Ardouin\n\n${FRENCH}`,
      { title: 'La digue, ça suffit.', date: '2021-05-03', byline: 'Jeanne Ardouin' },
    ],
    [
      'an outlet before the date',
      `Une digue neuve pour Port-Brume\n\nLe Fanal de Port-Brume, le 3 mai 2021\n\n${FRENCH}`,
      { title: 'Une digue neuve pour Port-Brume', publisher: 'Le Fanal de Port-Brume', date: '2021-05-03' },
    ],
    [
      'an English outlet before the date, above a by-line',
      `A new pier for Foghaven\n\nThe Foghaven Lantern, 3 May 2021\n\nBy Ada Lind\n\n${ENGLISH}`,
      {
        ...{ title: 'A new pier for Foghaven', publisher: 'The Foghaven Lantern' },
        ...{ date: '2021-05-03', byline: 'Ada Lind' },
      },
    ],
    [
      'a place before the date, which is no outlet',
      `Une digue neuve pour Port-Brume\n\nLa Rochelle, le 3 mai 2021\n\n${FRENCH}`,
      { title: 'Une digue neuve pour Port-Brume', date: '2021-05-03' },
    ],
    [
      'an author before the date, who is no outlet',
      `Une digue neuve pour Port-Brume\n\nJeanne Ardouin, 3 mai 2021\n\n${FRENCH}`,
      { title: 'Une digue neuve pour Port-Brume', date: '2021-05-03', byline: 'Jeanne Ardouin' },
    ],
    [
      'an English date of two readings',
      `A new pier for Foghaven\n\n03/04/2021\n\n${ENGLISH}`,
      { title: 'A new pier for Foghaven' },
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(`reads ${what}`, () => assert.deepEqual(metadataOf(text), expected));
  }

  it('reads Markdown', () => {
    const matter =
      '---\ntitle: "La digue"\ndate: 2021-05-03\nauthor: Jeanne Ardouin\nsource: Le Phare\ntags: [port]\n---\n';
    const expected = {
      title: 'La digue',
      date: '2021-05-03',
      byline: 'Jeanne Ardouin',
      publisher: 'Le Phare',
    };
    assert.deepEqual(metadataOf(`${matter}\n# Un autre titre\n\n${FRENCH}`, 'a.md'), expected);
    assert.deepEqual(metadataOf(`# La digue\n\n${FRENCH}`, 'a.md'), { title: 'La digue' });
  });

  const matters: readonly [what: string, matter: string, expected: object][] = [
    ['a folded title', 'title: >-\n  La digue :\n  un récit', { title: 'La digue : un récit' }],
    ['a title with a colon, which is no YAML', 'title: La digue: un récit', { title: 'La digue: un récit' }],
    ['a list of authors', 'authors:\n  - Ada Lind\n  - "[[Paul Marec]]"', { byline: 'Ada Lind, Paul Marec' }],
    ['authors by name', 'author:\n  - name: Ada Lind', { byline: 'Ada Lind' }],
    [
      'a clipper',
      'source: https://x.invalid/2020/01/02/a\nauthor: ["[[p/Ada Lind|Ada Lind]]"]\npublished: 2021-05-03\ncreated: 2022-01-01\nsite: Le Phare',
      { byline: 'Ada Lind', date: '2021-05-03', publisher: 'Le Phare' },
    ],
    ['a clipping without a date', 'created: 2022-01-01\nsource: www.x.invalid', {}],
    ['the date in an address', 'url: https://x.invalid/a/2021/05/03/b.html', { date: '2021-05-03' }],
    ['no date in an address', 'url: https://x.invalid/2021/99/03/b', {}],
    ['a link as outlet', 'publication: "[Le Phare](https://x.invalid)"', { publisher: 'Le Phare' }],
    [
      'other spellings of keys',
      'date_published: 2021-05-03T08:15:00+02:00\nSite-Name: Le Phare',
      { date: '2021-05-03', publisher: 'Le Phare' },
    ],
  ];
  for (const [what, matter, expected] of matters) {
    it(`reads front matter with ${what}`, () =>
      assert.deepEqual(metadataOf(`---\n${matter}\n---\n${FRENCH}`, 'a.md'), expected));
  }

  it('reads front matter in TOML', () => {
    const matter =
      '+++\ntitle = "La digue" # neuve\ndate = 2021-05-03\nauthors = ["Ada Lind", \'Paul Marec\']\n[extra]\ntitle = "b"\n+++\n';
    const expected = { title: 'La digue', date: '2021-05-03', byline: 'Ada Lind, Paul Marec' };
    assert.deepEqual(metadataOf(`${matter}Un mot.`, 'a.md'), expected);
  });

  it('reads front matter in Markdown only', () => {
    assert.equal(metadataOf(`---\ntitle: La digue\n---\n\n${FRENCH}`).title === 'La digue', false);
  });

  describe('printed dates', () => {
    const dates: readonly [text: string, language: 'fr' | 'en', iso: string | undefined][] = [
      ['le 1er mai 2021', 'fr', '2021-05-01'],
      ['20/06/2021 14:16', 'fr', '2021-06-20'],
      ['03/04/2021', 'fr', '2021-04-03'],
      ['2021/04/08', 'fr', '2021-04-08'],
      ['9 déc. 2020', 'fr', '2020-12-09'],
      ['3 May 2021', 'fr', '2021-05-03'],
      ['Dec. 9, 2020', 'en', '2020-12-09'],
      ['03/04/2021', 'en', undefined],
      ['mai 2021', 'fr', undefined],
      ['hier', 'fr', undefined],
      ['lundi 3 mai', 'fr', undefined],
      ['31 février 2021', 'fr', undefined],
      ['14:16', 'fr', undefined],
    ];
    for (const [text, language, iso] of dates) {
      it(`${text} (${language}) is ${iso}`, () => assert.equal(printedDate(text, language)?.iso, iso));
    }
  });
});
