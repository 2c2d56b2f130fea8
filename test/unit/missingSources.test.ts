import assert from 'node:assert/strict';
import { checkText } from '../support/checkText';

const articles = {
  'digue.txt': {
    title: 'La digue de Brolle',
    text: 'La maire, Odile Marval, a parlé. « La digue tiendra cent ans », a déclaré Odile Marval. « Les vannes sont trop étroites », a dit Luc Sarre.',
  },
  'quai.txt': 'Le quai rouvre samedi matin, dit le crieur.',
};
const INVENTED = '« Les oies quittent le marais avant midi »';
const TRUE = '« La digue tiendra cent ans »';
const ALTERED = '« La digue tiendra mille ans »';

/** The verdict on the first quotation of a note, with its reason. */
function verdict(note: string): string {
  const [quote] = checkText(note, articles).quotes;
  return [quote?.verdict, quote?.reason].filter(Boolean).join(' ');
}

describe('a source that is no article', () => {
  const ways: readonly string[] = [
    'Odile Marval a dit : Q ([PDF](../articles/port.pdf)).',
    'Odile Marval a dit : Q ([page](port.html#a)).',
    'Odile Marval a dit : Q (port.docx).',
    'Odile Marval a dit : Q [[Port, notes]].',
    'Odile Marval a dit : Q ([lien](https://phare.example/a)).',
    'Odile Marval a dit : Q <https://phare.example/a>',
    'Odile Marval a dit : Q (https://phare.example/a).',
    'Odile Marval a dit : Q ([p. 4](zotero://open-pdf/x)).',
    'Odile Marval a dit : Q (Vernier 2019, p. 45).',
    'Odile Marval a dit : Q (voir Vernier et Aubin, 2019).',
    'Odile Marval a dit : Q (Vernier, p. 12).',
    'Le guide demande Q (Ministère de la Mer, 2019, p. 12).',
    'Le guide demande Q (Department for Dykes, 2019).',
    'Il disait Q (rapport spécial 2015, p. 31).',
    'Il disait Q (circulaire citée par Vernier 2007, p. 45).',
    'Le registre parle de Q (AD 29, 7 M 112).',
    'Le registre parle de Q (TNA, HO 45/1234).',
    'Il disait Q (Archives de la Mer, carton 12).',
    'Il disait Q (entretien téléphonique avec AK, 12 mai).',
    'Il disait Q (phone call with AK; notebook 4, p. 2).',
    'Il disait Q (carnet 3, p. 12).',
    'Selon Vernier (2019), Q.',
    'Vernier et al. (2019, p. 3) écrivent : Q.',
    'Odile Marval a dit : Q[^1].\n\n[^1]: Jean Vernier, *Le port*, Éditions du Quai, 2019, p. 45.',
    'Odile Marval a dit : Q^[Jean Vernier, *Le port*, Quai, 2019.]',
    'Odile Marval a dit : Q[^1].\n\n[^1]: <https://phare.example/a>',
    '[Q](https://phare.example/a), a dit Odile Marval.',
    'Selon [Le Phare](https://phare.example/a), Q.',
    '> Les oies quittent le marais avant midi\n>\n> — Vernier (2019)',
    '> Les oies quittent le marais avant midi\n\n([lien](https://phare.example/a))',
    '## [Le port](https://phare.example/a)\n\nOdile Marval a dit : Q.',
  ];
  for (const way of ways)
    it(way.split('\n')[0] ?? '', () => {
      assert.equal(verdict(way.replace('Q', INVENTED)), 'unchecked source-missing');
      if (!way.includes('Q')) return;
      assert.equal(verdict(way.replace('Q', TRUE)), 'verbatim');
      assert.equal(verdict(way.replace('Q', ALTERED)), 'altered');
    });

  it('is told in words', () => {
    const told = (note: string) => checkText(note, articles).quotes[0]?.missing;
    assert.equal(told(`${INVENTED} (port.pdf)`), 'port.pdf is not read');
    assert.equal(told(`${INVENTED} <https://a.example/b>`), 'no article stands for https://a.example/b');
    assert.equal(told(`${INVENTED} (port.txt)`), 'no article is called “port.txt”');
    assert.equal(told(`${INVENTED} (Vernier, 2019)`), '“Vernier, 2019” is no article');
    assert.equal(told(`${TRUE} (port.pdf)`), undefined);
  });
});

describe('what does not excuse invented words', () => {
  const ways: readonly string[] = [
    'Odile Marval a dit : Q.',
    '[Odile Marval](https://a.example/marval) a dit : Q.',
    '[[Odile Marval]] a dit : Q.',
    'Q, a dit [Mme Odile Marval](https://a.example/marval).',
    'Odile Marval a dit : Q (digue.txt).',
    'Q, a dit la maire de [Brolle](https://a.example/brolle) (digue.txt).',
    'Odile Marval a dit : Q ([Titre](../articles/digue.txt), https://a.example/digue).',
    'Odile Marval a dit : Q (Odile Marval, 2019).',
    'Odile Marval a dit : Q (mars 2019).',
    'Odile Marval a dit : Q (Le Phare, 3 mai 2019, p. 2).',
    'Odile Marval a dit : Q (avec lui).',
    'Odile Marval a dit : Q (Q12).',
    'Odile Marval a dit : Q (*Le Phare*, 3 mai 2019).',
    'Odile Marval a dit : « Les oies quittent [le marais](https://a.example/m) avant midi ».',
    'Odile Marval a dit : Q ![photo](oie.png).',
    'Odile Marval a dit : Q (écrire à oie@marais.example).',
  ];
  for (const way of ways) it(way, () => assert.equal(verdict(way.replace('Q', INVENTED)), 'not-found'));
});
