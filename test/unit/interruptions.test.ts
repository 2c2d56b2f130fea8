/** What interrupts an article: it stands in `⟦…⟧`. */
import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/article';
import { marked } from '../support/marked';

type Case = readonly [what: string, text: string, file?: string];

const interrupted: readonly Case[] = [
  ['a raised figure at a word', 'Le quai de Rive⟦²⟧ est vide.'],
  ['raised figures out of order', 'Le quai de Rive⟦⁷⟧ et la cale⟦¹²⟧ sont vides.⟦³⟧ On le sait.'],
  ['a raised figure at a short word', 'Nobody saw it⟦²⟧ on the quay.'],
  ['a raised figure after marks', 'Il dit « oui »⟦²⟧ et rien.'],
  ['tags of a superscript', 'Le quai⟦<sup>2</sup>⟧ est vide.'],
  ['figures in brackets', 'Le quai⟦[3]⟧ de Rive⟦[4]⟧⟦[5]⟧ est vide.⟦[6, 7]⟧'],
  ['a figure in brackets alone', 'Le quai⟦[3]⟧ est vide.'],
  ['calls of Markdown in plain text', 'Un quai⟦[^3]⟧ vide.'],
  ['a letter in brackets', 'Le quai de Rive⟦[a]⟧ est vide⟦[b]⟧.'],
  [
    'remarks of an encyclopedia',
    'Le quai est vide⟦[réf. nécessaire]⟧ et gris⟦ [note 2]⟧.⟦[citation needed]⟧',
  ],
  ['plain figures that ascend', 'Le quai⟦2⟧ est vide… Mais la cale⟦3⟧, elle, est pleine.'],
  ['a plain figure with its note below', 'Le quai⟦2⟧ est vide.\n\n2. Voir le plan du port.'],
  ['plain figures after a sign', 'Le quai est vide.⟦4⟧ La cale, elle,⟦5⟧ est pleine.'],
  ['a figure between two sentences', 'The quay was given away.⟦3⟧ The keepers left.'],
  ['figures in brackets after a space, ascending', 'Le quai⟦ [1]⟧ est vide, la cale⟦ [2]⟧ aussi.'],
  ['figures in round brackets, ascending', 'Le quai⟦(1)⟧ est vide, la cale⟦(2)⟧ aussi.'],
  ['a number of a page', 'Le gardien a fermé la cale\n⟦\n- 12 -\n\n⟧avant la nuit.'],
  ['a number alone between blank lines', 'Le gardien a fermé la cale\n⟦\n12\n\n⟧avant la nuit.'],
  ['a roman number', 'Le gardien a fermé la cale\n⟦\nxiv\n\n⟧avant la nuit.'],
  ['a page of so many', 'Le gardien a fermé la cale\n⟦Page 3 of 9\n⟧avant la nuit.'],
  [
    'a running title with its page',
    'Le gardien a fermé la cale\n⟦\nManuel du quai – 12/40\n\n⟧avant la nuit.',
  ],
  ['a word parted by a page', 'Le gardien a pu pré-\n⟦17\nManuel du quai\n⟧parer la cale.'],
  ['a word parted by a blank line', 'Le gardien a pu pré-\n⟦\n⟧parer la cale.'],
  [
    'heads that recur, also between sentences',
    'Un quai vide et\n⟦\nManuel du quai 12\n\n⟧une cale pleine.\n⟦\nManuel du quai 13\n\n⟧Le gardien dort.',
  ],
  ['a form feed', 'Le gardien a fermé\n⟦\n12\f\n⟧la cale avant la nuit.'],
  ['a form feed before the next page', 'Le gardien a fermé\n⟦\n12\n\f⟧la cale avant la nuit.'],
  [
    'times of a recording',
    '⟦(0:12) ⟧so the quay was built by\n⟦(0:15) ⟧two sisters\n⟦(0:18) ⟧who never spoke',
  ],
  [
    'subtitles',
    'Bonjour\n⟦\n2\n00:00:04,000 --> 00:00:07,000\n⟧à tous les gens du port\n⟦\n3\n00:00:07,000 --> 00:00:09,000\n⟧et merci',
  ],
  ['pages of a book', 'Le quai,⟦[Pg 86]⟧ sur lequel⟦ [p. 87]⟧ on dort⟦[fol. 3v]⟧ est vide.'],
  ['a page of a book at the head of a line', 'Le quai⟦\n[Page 86]⟧ est vide.'],
  ['pages in braces that ascend', 'Le quai{8} est vide, la cale{9} aussi.'.replace(/\{\d\}/g, '⟦$&⟧')],
  ['a figure in brackets behind a year', 'Le quai fut bâti en 1912.⟦[2]⟧ La cale est vide.'],
  ['a figure in brackets behind a single mark', "On dit 'le quai vide'⟦[2]⟧ à la cale."],
  ['a number of a page beside its title', 'La cale, elle,\n⟦\n— 2 —      LE PETIT QUAI\n\n⟧est pleine.'],
  [
    'the name and date of a paper',
    'Le gardien a fermé la cale, le\n⟦\n100   LE PETIT QUAI DU NORD.   [15 oct.,\n\n⟧quai et la digue.',
  ],
  [
    'footnotes under a rule',
    'Le gardien a fermé la\n⟦\n_____\n(1) Voir le plan n° 4.\n(2) Lettre du gardien,\ndatée de mai.\n\n- 12 -\n\nLe quai 1912\n\n⟧cale avant la nuit.',
  ],
  [
    'codes of documents',
    'Le gardien a fermé la\n⟦08-11111 3/20\n\nB/12/PV.3 01/02/2003\n⟧cale avant la nuit.',
  ],
  ['times between words', 'Il dort.⟦ [00:01:42]⟧ Le quai est vide,⟦ (0:02:10)⟧ la cale⟦ [3:15]⟧ aussi.'],
];

const whole: readonly Case[] = [
  ['braces of a program', 'Le bloc{2} du programme et la boucle {3}.'],
  ['an hour in brackets', 'Le bac part tôt (7:30) et revient tard.'],
  ['a list under a rule', 'À voir :\n\n---\n\n1. Le quai\n2. La cale\n\nFin de la liste.'],
  ['powers of units and letters', 'On a 12 m² et 3 km², x² et R², E = mc², 10² et 5 cm³.'],
  ['formulas', 'Le CO2 et le CO², le H2O, le SO3 et le SO4, le N2O, des PM2 et des PM3.'],
  ['units and plain figures', 'Il y a 5 km2 et 6 km3, 7 m2 et 8 m3.'],
  ['codes and names', 'R2D2, G7, G8, COVID-19, A4, MP3, B12, C-3PO, Boeing 747, le vol AF447.'],
  ['series of names', 'Le lot2 est vendu, le lot3 aussi, et le lot4.'],
  ['a figure alone at a word', 'Le quai2 est vide.'],
  ['versions, decimals, times', 'La version 2.3 et la 2.4, 3,5 % puis 4,6 %, à 12:31 et 14:32.'],
  ['pages and articles', 'Voir p.3 et p.4, art.5, fig.6, vol.7 et chap.8.'],
  ['years', 'En 1912, puis en 1913, le quai était vide.'],
  ['an ending that an editor has put', 'Nous fermeron[s] le quai, arrivé[e]s hier.'],
  ['a bracket of its own', 'Il a dit que [3] quais sont vides.'],
  ['an index', 'La liste l[0] et la liste r[1] du programme.'],
  ['a number that ends a sentence', 'Il en reste 3. Le quai est vide.'],
  ['a figure right between wrapped lines', 'Le nombre de quais vides est de\n17\nselon le gardien.'],
  ['a word parted where a page ends', 'mot-\f\nmot'],
  ['numbered sections', 'Le quai est vide.\n\n1\n\nLa cale est pleine.\n\n2\n\nLe gardien dort.'],
  ['a season that ends a wrapped line', 'Le quai est vide pendant la\nsaison 2023/24\nqui commence.'],
  ['a word that could be a roman number', 'Il a signé un acte\n\ncivil\n\navant la nuit.'],
  ['a list of hours', 'Le matin\n\n8:30 Ouverture de la cale\n\nLe soir\n\n9:45 Fermeture'],
  [
    'short lines that recur between sentences',
    'Le quai est vide.\n\nManuel du quai\n\nLa cale est pleine.\n\nManuel du quai\n\nFin.',
  ],
];

function interruptionsIn(text: string, file = 'a.txt') {
  const { interruptions } = readArticle(file, text).value;
  return interruptions.map(({ start, end }) => ({ start, end }));
}

describe('interruptions of an article', () => {
  for (const [what, source, file] of interrupted) {
    it(what, () => {
      const { text, spans } = marked(source);
      const found = interruptionsIn(text, file);
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(found, spans);
    });
  }

  for (const [what, text, file] of whole) {
    it(`are not: ${what}`, () => assert.deepEqual(interruptionsIn(text, file), []));
  }

  it('do not part a quotation from its speaker', () => {
    const said = '« Le quai est vide et la cale',
      text = `${said}\n\n- 12 -\n\nest pleine », a dit Jeanne Ardouin.`;
    const { quotes, names } = readArticle('a.txt', text).value;
    assert.equal(quotes.length, 1);
    assert.equal(names.actors[quotes[0]?.speaker ?? -1]?.name, 'Jeanne Ardouin');
  });

  it('do not end up in a name', () => {
    const { names } = readArticle('a.txt', 'Le maire, Paul Rivane², a vu Paul Rivane³ au quai.').value;
    assert.deepEqual(
      names.actors.map(({ name }) => name),
      ['Paul Rivane'],
    );
  });
});
